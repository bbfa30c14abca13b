# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Subscription(_m.Model):
    """
    Subscription that sends reports by e-mail.

    Attributes:
        id: Identifier of the object, assigned by the service.
        email_ids: E-mail addresses that the report is sent to, at most 10.
        is_subscribed: Whether the subscription is switched on.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "email_ids",
        "is_subscribed",
        "created_on",
        "updated_on",
    )

    id: int
    email_ids: list[str] | None
    is_subscribed: bool | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        id: int,
        email_ids: list[str],
        is_subscribed: bool,
        created_on: dt.datetime,
        updated_on: dt.datetime,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT, required=True),
        _m.Field("email_ids", "email_ids", _c.ListOf(_c.STR), required=True),
        _m.Field("is_subscribed", "is_subscribed", _c.BOOL, required=True),
        _m.Field("created_on", "created_on", _c.DATETIME, required=True),
        _m.Field("updated_on", "updated_on", _c.DATETIME, required=True),
    )
