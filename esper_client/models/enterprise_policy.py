# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicy(_m.Model):
    """
    Policy of the enterprise with its restrictions.

    Attributes:
        name: Name of the object.
        policy: Restrictions and settings of an enterprise policy.
        uuid: UUID of the object.
        enterprise: Enterprise that the object belongs to.
        url: Web address of the object.
        description: Free text that describes the object.
        device_count: Number of devices.
        google_policy_id: Id of the policy at Google.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        created_on: When the object was created, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        is_template: Whether the policy is a template for others. Not published.
    """

    __slots__ = (
        "name",
        "policy",
        "uuid",
        "enterprise",
        "url",
        "description",
        "device_count",
        "google_policy_id",
        "updated_on",
        "created_on",
        "is_active",
        "is_template",
    )

    name: str | None
    policy: _models.EnterprisePolicyData | None
    uuid: str | None
    enterprise: str | None
    url: str | None
    description: str | None
    device_count: int | None
    google_policy_id: str | None
    updated_on: dt.datetime | None
    created_on: dt.datetime | None
    is_active: bool | None
    is_template: Any

    def __init__(
        self,
        name: str,
        policy: _models.EnterprisePolicyData,
        *,
        uuid: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        device_count: int | Unset = UNSET,
        google_policy_id: str | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        is_template: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("policy", "policy", _c.Ref("enterprise_policy_data", "EnterprisePolicyData"), required=True),
        _m.Field("uuid", "uuid", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("device_count", "device_count", _c.INT),
        _m.Field("google_policy_id", "google_policy_id", _c.STR),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("is_template", "is_template", _c.ANY, nullable=True),
    )
