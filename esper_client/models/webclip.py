# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Webclip(_m.Model):
    """
    Web clip: a web page shown as an icon on the home screen.

    Attributes:
        id: Identifier of the object, assigned by the service.
        tenant_id: Id of the tenant that the object belongs to.
        label: Label shown to people.
        url: Web address that the web clip opens.
        icon_url: Address of the icon.
        target_bundle_name: Name of the app that opens the web clip.
        target_bundle_id: Bundle identifier of the app that opens the web clip.
        is_full_screen: Whether the web clip opens in full screen.
        is_removable: Whether the user can remove the web clip.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
    """

    __slots__ = (
        "id",
        "tenant_id",
        "label",
        "url",
        "icon_url",
        "target_bundle_name",
        "target_bundle_id",
        "is_full_screen",
        "is_removable",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
    )

    id: str
    tenant_id: str | None
    label: str | None
    url: str | None
    icon_url: str | None
    target_bundle_name: str | None
    target_bundle_id: str | None
    is_full_screen: bool | None
    is_removable: bool | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    created_by: str | None
    updated_by: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        url: str | Unset = UNSET,
        icon_url: str | None | Unset = UNSET,
        target_bundle_name: str | Unset = UNSET,
        target_bundle_id: str | Unset = UNSET,
        is_full_screen: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("label", "label", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("icon_url", "icon_url", _c.STR, nullable=True),
        _m.Field("target_bundle_name", "target_bundle_name", _c.STR),
        _m.Field("target_bundle_id", "target_bundle_id", _c.STR),
        _m.Field("is_full_screen", "is_full_screen", _c.BOOL),
        _m.Field("is_removable", "is_removable", _c.BOOL),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
    )
