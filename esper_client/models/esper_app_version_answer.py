# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.esper_app_version import EsperAppVersion


@_define(repr=False)
class EsperAppVersionAnswer(_m.Model):
    """
    A EsperAppVersionAnswer

    Attributes:
        content: Version of an app that Esper publishes.
    """

    content: EsperAppVersion | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("esper_app_version", "EsperAppVersion")),
    )
