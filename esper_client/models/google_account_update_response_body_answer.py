# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleAccountUpdateResponseBodyAnswer(_m.Model):
    """
    A GoogleAccountUpdateResponseBodyAnswer.

    Attributes:
        content: Device and tenant whose Google account was changed.
    """

    __slots__ = ("content",)

    content: _models.GoogleAccountUpdateResponseBody | None

    def __init__(
        self,
        *,
        content: _models.GoogleAccountUpdateResponseBody | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.Ref("google_account_update_response_body", "GoogleAccountUpdateResponseBody"),
        ),
    )
