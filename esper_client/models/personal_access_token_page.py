# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PersonalAccessTokenPage(_m.Model):
    """
    One page of a list.

    Attributes:
        count: Number of entries in all pages together.
        personal_access_tokens: The personal access tokens.
    """

    __slots__ = (
        "count",
        "personal_access_tokens",
    )

    count: int | None
    personal_access_tokens: list[_models.PersonalAccessToken] | None

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        personal_access_tokens: list[_models.PersonalAccessToken] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field(
            "personal_access_tokens",
            "personal_access_tokens",
            _c.ListOf(_c.Ref("personal_access_token", "PersonalAccessToken")),
        ),
    )
