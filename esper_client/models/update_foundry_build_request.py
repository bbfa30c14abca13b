# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateFoundryBuildRequest(_m.Model):
    """
    An UpdateFoundryBuildRequest.

    Attributes:
        approved: Whether the build is approved.
        user_remarks: Remarks of the user on the change.
    """

    __slots__ = (
        "approved",
        "user_remarks",
    )

    approved: bool | None
    user_remarks: str | None

    def __init__(
        self,
        approved: bool,
        *,
        user_remarks: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("approved", "approved", _c.BOOL, required=True),
        _m.Field("user_remarks", "user_remarks", _c.STR),
    )
