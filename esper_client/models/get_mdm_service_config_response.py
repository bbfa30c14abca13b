# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GetMdmServiceConfigResponse(_m.Model):
    """
    A GetMdmServiceConfigResponse

    Attributes:
        dep_enrollment_url: Address at which devices enrol through DEP.
        dep_anchor_certs_url: Address of the DEP anchor certificates.
    """

    dep_enrollment_url: str | Unset = UNSET
    dep_anchor_certs_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("dep_enrollment_url", "dep_enrollment_url", _c.STR),
        _m.Field("dep_anchor_certs_url", "dep_anchor_certs_url", _c.STR),
    )
