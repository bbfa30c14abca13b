# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyPartialUpdate(_m.Model):
    """
    Fields of an enterprise policy that can be changed one by one.

    Attributes:
        uuid: UUID of the object.
        enterprise: Enterprise that the object belongs to.
        url: Web address of the object.
        name: Name of the object.
        description: Free text that describes the object.
        device_count: Number of devices.
        policy: Restrictions and settings of an enterprise policy.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        created_on: When the object was created, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        google_policy_id: Id of the policy at Google.
    """

    __slots__ = (
        "uuid",
        "enterprise",
        "url",
        "name",
        "description",
        "device_count",
        "policy",
        "updated_on",
        "created_on",
        "is_active",
        "google_policy_id",
    )

    uuid: str | None
    enterprise: str | None
    url: str | None
    name: str | None
    description: str | None
    device_count: int | None
    policy: _models.EnterprisePolicyData | None
    updated_on: dt.datetime | None
    created_on: dt.datetime | None
    is_active: bool | None
    google_policy_id: str | None

    def __init__(
        self,
        *,
        uuid: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        device_count: int | Unset = UNSET,
        policy: _models.EnterprisePolicyData | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        google_policy_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("uuid", "uuid", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("device_count", "device_count", _c.INT),
        _m.Field("policy", "policy", _c.Ref("enterprise_policy_data", "EnterprisePolicyData")),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("google_policy_id", "google_policy_id", _c.STR),
    )
