# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEmmProductPolicyVariableSet(_m.Model):
    """
    A GoogleEmmProductPolicyVariableSet.

    Attributes:
        placeholder: Name of the variable in the managed configuration.
        user_value: Value of the variable in the managed configuration.
    """

    __slots__ = (
        "placeholder",
        "user_value",
    )

    placeholder: str | None
    user_value: str | None

    def __init__(
        self,
        *,
        placeholder: str | Unset = UNSET,
        user_value: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("placeholder", "placeholder", _c.STR),
        _m.Field("user_value", "user_value", _c.STR),
    )
