# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
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

    aws_account_id: str
    enterprise: str
    id: str = _m.ARRIVES
    sns_topic_arn: str | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    is_subscribed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("aws_account_id", "aws_account_id", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("sns_topic_arn", "sns_topic_arn", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("is_subscribed", "is_subscribed", _c.BOOL),
    )
