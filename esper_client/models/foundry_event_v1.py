# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class FoundryEventV1(_m.Model):
    """
    Recorded change in Foundry: who did what to which resource.

    Attributes:
        stack: Stack of services in which the event arose.
        tenant: Name of the tenant that the entry concerns.
        enterprise_id: UUID of the enterprise that the object belongs to.
        actor: Who caused the event.
        event_message: Text of the event.
        event_type: Type of the event.
        resource: Object that the event is about.
        meta: Further details of the object.
        created_timestamp: When the event happened, as an integer timestamp.
    """

    __slots__ = (
        "stack",
        "tenant",
        "enterprise_id",
        "actor",
        "event_message",
        "event_type",
        "resource",
        "meta",
        "created_timestamp",
    )

    stack: str | None
    tenant: str | None
    enterprise_id: str | None
    actor: _models.FoundryEventV1Actor | None
    event_message: str | None
    event_type: str | None
    resource: _models.FoundryEventV1Resource | None
    meta: _models.FoundryEventV1Meta | None
    created_timestamp: int | None

    def __init__(
        self,
        *,
        stack: str | Unset = UNSET,
        tenant: str | Unset = UNSET,
        enterprise_id: str | Unset = UNSET,
        actor: _models.FoundryEventV1Actor | Unset = UNSET,
        event_message: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        resource: _models.FoundryEventV1Resource | Unset = UNSET,
        meta: _models.FoundryEventV1Meta | Unset = UNSET,
        created_timestamp: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("stack", "stack", _c.STR),
        _m.Field("tenant", "tenant", _c.STR),
        _m.Field("enterprise_id", "enterprise_id", _c.STR),
        _m.Field("actor", "actor", _c.Ref("foundry_event_v1_actor", "FoundryEventV1Actor")),
        _m.Field("event_message", "event_message", _c.STR),
        _m.Field("event_type", "event_type", _c.STR),
        _m.Field("resource", "resource", _c.Ref("foundry_event_v1_resource", "FoundryEventV1Resource")),
        _m.Field("meta", "meta", _c.Ref("foundry_event_v1_meta", "FoundryEventV1Meta")),
        _m.Field("created_timestamp", "created_timestamp", _c.INT),
    )
