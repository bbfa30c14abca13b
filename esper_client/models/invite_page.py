# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class InvitePage(_m.Model):
    """
    One page of a list.

    Attributes:
        count: Number of entries in all pages together.
        userinvites: The invitations.
    """

    __slots__ = (
        "count",
        "userinvites",
    )

    count: int | None
    userinvites: list[_models.Invite] | None

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        userinvites: list[_models.Invite] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field("userinvites", "userinvites", _c.ListOf(_c.Ref("invite", "Invite"))),
    )
