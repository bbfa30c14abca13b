# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ConvergeBlueprintInfo(_m.Model):
    """
    Blueprints assigned to and in effect on the device.

    Attributes:
        blueprint_id: UUID of the blueprint.
        blueprint_version_id: UUID of the blueprint version.
    """

    __slots__ = (
        "blueprint_id",
        "blueprint_version_id",
    )

    blueprint_id: str | None
    blueprint_version_id: str | None

    def __init__(
        self,
        *,
        blueprint_id: str | Unset = UNSET,
        blueprint_version_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("blueprint_id", "blueprint_id", _c.STR),
        _m.Field("blueprint_version_id", "blueprint_version_id", _c.STR),
    )
