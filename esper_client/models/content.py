# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Content(_m.Model):
    """
    File or folder kept in the content library.

    Attributes:
        id: Identifier of the object, assigned by the service.
        download_url: Address from which the file can be downloaded.
        name: Name of the object.
        key: Storage key of the file.
        is_dir: Whether the entry is a folder.
        kind: Kind of the file.
        hash_: Hash of the file.
        size: Size of the file, as a number inside a string.
        path: Path of the file in the content library.
        permissions: Permissions of the file.
        tags: Tags attached to the object.
        description: Free text that describes the object.
        created: When the file was created, as an RFC 3339 timestamp.
        modified: When the file was last changed, as an RFC 3339 timestamp.
        enterprise: Enterprise that the object belongs to.
        owner: User who owns the file.
    """

    __slots__ = (
        "id",
        "download_url",
        "name",
        "key",
        "is_dir",
        "kind",
        "hash_",
        "size",
        "path",
        "permissions",
        "tags",
        "description",
        "created",
        "modified",
        "enterprise",
        "owner",
    )

    id: int
    download_url: str | None
    name: str | None
    key: str | None
    is_dir: bool | None
    kind: str | None
    hash_: str | None
    size: str | None
    path: str | None
    permissions: str | None
    tags: list[str] | None
    description: str | None
    created: dt.datetime | None
    modified: dt.datetime | None
    enterprise: str | None
    owner: _models.ContentOwner | None

    def __init__(
        self,
        id: int,
        *,
        download_url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        is_dir: bool | Unset = UNSET,
        kind: str | None | Unset = UNSET,
        hash_: str | Unset = UNSET,
        size: str | Unset = UNSET,
        path: str | Unset = UNSET,
        permissions: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        created: dt.datetime | Unset = UNSET,
        modified: dt.datetime | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        owner: _models.ContentOwner | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT, required=True),
        _m.Field("download_url", "download_url", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("key", "key", _c.STR),
        _m.Field("is_dir", "is_dir", _c.BOOL),
        _m.Field("kind", "kind", _c.STR, nullable=True),
        _m.Field("hash", "hash_", _c.STR),
        _m.Field("size", "size", _c.STR),
        _m.Field("path", "path", _c.STR),
        _m.Field("permissions", "permissions", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field("description", "description", _c.STR, nullable=True),
        _m.Field("created", "created", _c.DATETIME),
        _m.Field("modified", "modified", _c.DATETIME),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("owner", "owner", _c.Ref("content_owner", "ContentOwner")),
    )
