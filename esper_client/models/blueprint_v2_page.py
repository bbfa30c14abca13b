# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintV2Page(_m.Model):
    """
    Payload of the answer.

    Attributes:
        message: Message that explains the answer.
        code: Numeric code of the answer; it need not equal the HTTP status.
        count: Number of entries in all pages together.
        next_: Link to the next page, or null on the last one.
        previous: Link to the previous page, or null on the first one.
        results: Entries of this page.
    """

    __slots__ = (
        "message",
        "code",
        "count",
        "next_",
        "previous",
        "results",
    )

    message: str | None
    code: int | str | None
    count: int | None
    next_: str | None
    previous: str | None
    results: list[_models.BlueprintV2] | None

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
        code: int | str | Unset = UNSET,
        count: int | Unset = UNSET,
        next_: str | None | Unset = UNSET,
        previous: str | None | Unset = UNSET,
        results: list[_models.BlueprintV2] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("message", "message", _c.STR),
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
        _m.Field("count", "count", _c.INT),
        _m.Field("next", "next_", _c.STR, nullable=True),
        _m.Field("previous", "previous", _c.STR, nullable=True),
        _m.Field("results", "results", _c.ListOf(_c.Ref("blueprint_v2", "BlueprintV2"))),
    )
