# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AddSubscriptionRequest(_m.Model):
    """
    An AddSubscriptionRequest.

    Attributes:
        email_ids: E-mail addresses that the report is sent to, at most 10.
        is_subscribed: Whether the subscription is switched on.
    """

    __slots__ = (
        "email_ids",
        "is_subscribed",
    )

    email_ids: list[str] | None
    is_subscribed: bool | None

    def __init__(
        self,
        email_ids: list[str],
        *,
        is_subscribed: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("email_ids", "email_ids", _c.ListOf(_c.STR), required=True),
        _m.Field("is_subscribed", "is_subscribed", _c.BOOL),
    )
