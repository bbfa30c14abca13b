# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SeamlessRequestBody(_m.Model):
    """
    Devices to provision seamlessly and the blueprint, group, alias and tags they get.

    Attributes:
        assigned_blueprint_id: UUID of the blueprint to assign to the devices.
        seamless_info: Devices to provision, by their identifiers.
        group_id: UUID of the device group.
        alias: Alias of the device.
        tags: Tags attached to the object.
    """

    __slots__ = (
        "assigned_blueprint_id",
        "seamless_info",
        "group_id",
        "alias",
        "tags",
    )

    assigned_blueprint_id: str | None
    seamless_info: _models.SeamlessRequestBodySeamlessInfo | None
    group_id: str | None
    alias: str | None
    tags: list[str] | None

    def __init__(
        self,
        assigned_blueprint_id: str,
        seamless_info: _models.SeamlessRequestBodySeamlessInfo,
        *,
        group_id: str | Unset = UNSET,
        alias: str | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.STR, required=True),
        _m.Field(
            "seamless_info",
            "seamless_info",
            _c.Ref("seamless_request_body_seamless_info", "SeamlessRequestBodySeamlessInfo"),
            required=True,
        ),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("alias", "alias", _c.STR, nullable=True),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
