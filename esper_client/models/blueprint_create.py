# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintCreate(_m.Model):
    """
    Blueprint as sent to create one.

    Attributes:
        name: Name of the object.
        description: Free text that describes the object.
        comments: Free remarks on this version.
        settings: Settings of a blueprint, one part for each operating system.
    """

    __slots__ = (
        "name",
        "description",
        "comments",
        "settings",
    )

    name: str | None
    description: str | None
    comments: str | None
    settings: _models.BlueprintSettingsV2 | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        comments: str | Unset = UNSET,
        settings: _models.BlueprintSettingsV2 | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("description", "description", _c.STR),
        _m.Field("comments", "comments", _c.STR),
        _m.Field("settings", "settings", _c.Ref("blueprint_settings_v2", "BlueprintSettingsV2")),
    )
