# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CompleteEmmEnrollmentRequest(_m.Model):
    """
    A CompleteEmmEnrollmentRequest.

    Attributes:
        completion_token: Token that completes the sign-up with Google.
        enterprise_token: Token of the Google enterprise.
    """

    __slots__ = (
        "completion_token",
        "enterprise_token",
    )

    completion_token: str | None
    enterprise_token: str | None

    def __init__(
        self,
        completion_token: str,
        enterprise_token: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("completion_token", "completion_token", _c.STR, required=True),
        _m.Field("enterprise_token", "enterprise_token", _c.STR, required=True),
    )
