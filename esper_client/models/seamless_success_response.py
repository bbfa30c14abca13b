# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SeamlessSuccessResponse(_m.Model):
    """
    Page of the seamless provisioning requests that were taken on.

    Attributes:
        content: Payload of the answer.
        code: Numeric code of the answer; it need not equal the HTTP status.
        message: Message that explains the answer.
    """

    __slots__ = (
        "content",
        "code",
        "message",
    )

    content: _models.SeamlessSuccessResponseContent | None
    code: int | str | None
    message: str | None

    def __init__(
        self,
        content: _models.SeamlessSuccessResponseContent,
        *,
        code: int | str | Unset = UNSET,
        message: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.Ref("seamless_success_response_content", "SeamlessSuccessResponseContent"),
            required=True,
        ),
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
        _m.Field("message", "message", _c.STR),
    )
