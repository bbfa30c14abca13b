# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SeamlessRequest(_m.Model):
    """
    State of a seamless provisioning request.

    Attributes:
        id: Identifier of the object, assigned by the service.
        assigned_blueprint_id: UUID of the blueprint to assign to the devices.
        unique_ids: Identifiers of the devices, in one string.
        unique_id_type: Kind of identifier: a number when written, a name when read.
        status: Progress of the seamless provisioning.
        meta: Further details of the object.
        tenant_id: Id of the tenant that the object belongs to.
        platform: Platform family of the object.
        group_id: UUID of the device group.
        alias: Alias of the device.
        tags: Tags attached to the object.
    """

    __slots__ = (
        "id",
        "assigned_blueprint_id",
        "unique_ids",
        "unique_id_type",
        "status",
        "meta",
        "tenant_id",
        "platform",
        "group_id",
        "alias",
        "tags",
    )

    id: str
    assigned_blueprint_id: str | None
    unique_ids: str | None
    unique_id_type: _models.SeamlessRequestUniqueIdType | None
    status: _models.SeamlessRequestStatus | None
    meta: dict[str, Any] | None
    tenant_id: str | None
    platform: _models.SeamlessRequestPlatform | None
    group_id: str | None
    alias: str | None
    tags: list[str] | None

    def __init__(
        self,
        id: str,
        assigned_blueprint_id: str,
        unique_ids: str,
        unique_id_type: _models.SeamlessRequestUniqueIdType,
        status: _models.SeamlessRequestStatus,
        meta: dict[str, Any] | None,
        tenant_id: str,
        platform: _models.SeamlessRequestPlatform,
        *,
        group_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.STR, required=True),
        _m.Field("unique_ids", "unique_ids", _c.STR, required=True),
        _m.Field(
            "unique_id_type",
            "unique_id_type",
            _c.Choice("seamless_request_unique_id_type", "SeamlessRequestUniqueIdType"),
            required=True,
        ),
        _m.Field(
            "status", "status", _c.Choice("seamless_request_status", "SeamlessRequestStatus"), required=True
        ),
        _m.Field("meta", "meta", _c.OBJECT, required=True, nullable=True),
        _m.Field("tenant_id", "tenant_id", _c.STR, required=True),
        _m.Field(
            "platform",
            "platform",
            _c.Choice("seamless_request_platform", "SeamlessRequestPlatform"),
            required=True,
        ),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
