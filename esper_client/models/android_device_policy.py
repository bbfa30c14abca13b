# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDevicePolicy(_m.Model):
    """
    An AndroidDevicePolicy.

    Attributes:
        policy_id: Integer id of the policy.
        policy_name: Name under which the policy is kept.
    """

    __slots__ = (
        "policy_id",
        "policy_name",
    )

    policy_id: int | None
    policy_name: str | None

    def __init__(
        self,
        *,
        policy_id: int | Unset = UNSET,
        policy_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("policy_id", "policy_id", _c.INT),
        _m.Field("policy_name", "policy_name", _c.STR),
    )
