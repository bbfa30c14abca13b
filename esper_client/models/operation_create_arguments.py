# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationCreateArguments(_m.Model):
    """
    Arguments of the operation.

    Attributes:
        converge_with_provision: Whether the converge is done with the provisioning option.
        geofence_ids: UUIDs of the geofences to apply.
    """

    __slots__ = (
        "converge_with_provision",
        "geofence_ids",
    )

    converge_with_provision: bool | None
    geofence_ids: list[str] | None

    def __init__(
        self,
        *,
        converge_with_provision: bool | Unset = UNSET,
        geofence_ids: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("converge_with_provision", "converge_with_provision", _c.BOOL),
        _m.Field("geofence_ids", "geofence_ids", _c.ListOf(_c.STR)),
    )
