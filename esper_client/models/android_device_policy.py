# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AndroidDevicePolicy(_m.Model):
    """
    A AndroidDevicePolicy

    Attributes:
        policy_id: Integer id of the policy.
        policy_name: Name under which the policy is kept.
    """

    policy_id: int | Unset = UNSET
    policy_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("policy_id", "policy_id", _c.INT),
        _m.Field("policy_name", "policy_name", _c.STR),
    )
