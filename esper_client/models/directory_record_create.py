# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.unique_identifier_create import UniqueIdentifierCreate


@_define(repr=False)
class DirectoryRecordCreate(_m.Model):
    """
    Directory record as sent to create one.

    Attributes:
        unique_identifiers: Identifiers that the device is recognised by.
        group_id: UUID of the device group.
        alias: Alias of the device.
        tags: Tags attached to the object.
    """

    unique_identifiers: list[UniqueIdentifierCreate]
    group_id: str | Unset = UNSET
    alias: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "unique_identifiers",
            "unique_identifiers",
            _c.ListOf(_c.Ref("unique_identifier_create", "UniqueIdentifierCreate")),
            required=True,
        ),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
