# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.personal_access_token import PersonalAccessToken


@_define(repr=False)
class PersonalAccessTokenPage(_m.Model):
    """
    A PersonalAccessTokenPage

    Attributes:
        count: Number of entries in all pages together.
        personal_access_tokens: The personal access tokens.
    """

    count: int | Unset = UNSET
    personal_access_tokens: list[PersonalAccessToken] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT),
        _m.Field(
            "personal_access_tokens",
            "personal_access_tokens",
            _c.ListOf(_c.Ref("personal_access_token", "PersonalAccessToken")),
        ),
    )
