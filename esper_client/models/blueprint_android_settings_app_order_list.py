# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsAppOrderList(_m.Model):
    """
    A BlueprintAndroidSettingsAppOrderList.

    Attributes:
        type_: Kind of this entry.
        name: Name of the object.
    """

    __slots__ = (
        "type_",
        "name",
    )

    type_: _models.BlueprintAndroidSettingsType | None
    name: str | None

    def __init__(
        self,
        *,
        type_: _models.BlueprintAndroidSettingsType | Unset = UNSET,
        name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.Value("SINGLE_APP")),
        _m.Field("name", "name", _c.STR),
    )
