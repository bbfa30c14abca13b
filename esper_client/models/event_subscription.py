# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EventSubscription(_m.Model):
    """
    Subscription that forwards events to an AWS account.

    Attributes:
        aws_account_id: Id of the AWS account that receives the events.
        enterprise: Enterprise that the object belongs to.
        id: Identifier of the object, assigned by the service.
        sns_topic_arn: ARN of the SNS topic that the events are published to.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        is_subscribed: Whether the subscription is switched on.
    """

    __slots__ = (
        "aws_account_id",
        "enterprise",
        "id",
        "sns_topic_arn",
        "created_on",
        "updated_on",
        "is_subscribed",
    )

    aws_account_id: str | None
    enterprise: str | None
    id: str
    sns_topic_arn: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    is_subscribed: bool | None

    def __init__(
        self,
        aws_account_id: str,
        enterprise: str,
        *,
        id: str | Unset = UNSET,
        sns_topic_arn: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        is_subscribed: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("aws_account_id", "aws_account_id", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("sns_topic_arn", "sns_topic_arn", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_subscribed", "is_subscribed", _c.BOOL),
    )
