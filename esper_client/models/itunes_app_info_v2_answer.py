# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.itunes_app_info_v2 import ItunesAppInfoV2


@_define(repr=False)
class ItunesAppInfoV2Answer(_m.Model):
    """
    A ItunesAppInfoV2Answer

    Attributes:
        content: App Store app with its current version, price and requirements.
    """

    content: ItunesAppInfoV2 | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("itunes_app_info_v2", "ItunesAppInfoV2")),
    )
