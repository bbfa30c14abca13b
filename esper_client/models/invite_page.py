# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invite import Invite


@_define(repr=False)
class InvitePage(_m.Model):
    """
    A InvitePage

    Attributes:
        count: Number of entries in all pages together.
        userinvites: The invitations.
    """

    count: int | Unset = UNSET
    userinvites: list[Invite] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field("userinvites", "userinvites", _c.ListOf(_c.Ref("invite", "Invite"))),
    )
