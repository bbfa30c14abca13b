# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationListAnswer(_m.Model):
    """
    An OperationListAnswer.

    Attributes:
        code: Numeric code of the answer; it need not equal the HTTP status.
        message: Message that explains the answer.
        content: List of operations that a pipeline stage runs.
    """

    __slots__ = (
        "code",
        "message",
        "content",
    )

    code: int | str | None
    message: str | None
    content: _models.OperationList | None

    def __init__(
        self,
        *,
        code: int | str | Unset = UNSET,
        message: str | Unset = UNSET,
        content: _models.OperationList | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
        _m.Field("message", "message", _c.STR),
        _m.Field("content", "content", _c.Ref("operation_list", "OperationList")),
    )
