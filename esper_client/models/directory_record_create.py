# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DirectoryRecordCreate(_m.Model):
    """
    Directory record as sent to create one.

    Attributes:
        unique_identifiers: Identifiers that the device is recognised by.
        group_id: UUID of the device group.
        alias: Alias of the device.
        tags: Tags attached to the object.
    """

    __slots__ = (
        "unique_identifiers",
        "group_id",
        "alias",
        "tags",
    )

    unique_identifiers: list[_models.UniqueIdentifierCreate] | None
    group_id: str | None
    alias: str | None
    tags: list[str] | None

    def __init__(
        self,
        unique_identifiers: list[_models.UniqueIdentifierCreate],
        *,
        group_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
