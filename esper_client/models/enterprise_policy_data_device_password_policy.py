# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enterprise_policy_data_password_quality import EnterprisePolicyDataPasswordQuality


@_define(repr=False)
class EnterprisePolicyDataDevicePasswordPolicy(_m.Model):
    """
    Demands on the device password.

    Attributes:
        password_quality: Kind of password that the lock screen asks for.
    """

    password_quality: EnterprisePolicyDataPasswordQuality | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("passwordQuality", "password_quality", _c.STR),)
