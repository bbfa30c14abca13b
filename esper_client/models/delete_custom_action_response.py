# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeleteCustomActionResponse(_m.Model):
    """
    A DeleteCustomActionResponse.

    Attributes:
        message: Message that explains the answer.
        code: Numeric code of the answer; it need not equal the HTTP status.
    """

    __slots__ = (
        "message",
        "code",
    )

    message: str | None
    code: int | str | None

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        code: int | str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("message", "message", _c.STR),
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
    )
