# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EventSubscriptionArgs(_m.Model):
    """
    AWS account that a new event subscription is made for.

    Attributes:
        aws_account_id: Id of the AWS account that receives the events.
    """

    __slots__ = ("aws_account_id",)

    aws_account_id: str | None

    def __init__(
        self,
        aws_account_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("aws_account_id", "aws_account_id", _c.STR, required=True),
    )
