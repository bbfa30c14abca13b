# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class PatchSubscriptionReportRequest(_m.Model):
    """
    A PatchSubscriptionReportRequest

    Attributes:
        email_ids: E-mail addresses that the report is sent to, at most 10.
        is_subscribed: Whether the subscription is switched on.
    """

    email_ids: list[str] | Unset = UNSET
    is_subscribed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("email_ids", "email_ids", _c.ListOf(_c.STR)),
        _m.Field("is_subscribed", "is_subscribed", _c.BOOL),
    )
