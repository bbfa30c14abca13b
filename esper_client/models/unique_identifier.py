# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UniqueIdentifier(_m.Model):
    """
    Identifier of a device and its kind, given as a name.

    Attributes:
        unique_id: Identifier, such as a serial number.
        type_: Kind of identifier, as a name.
    """

    __slots__ = (
        "unique_id",
        "type_",
    )

    unique_id: str | None
    type_: _models.UniqueIdentifierType | None

    def __init__(
        self,
        *,
        unique_id: str | Unset = UNSET,
        type_: _models.UniqueIdentifierType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("unique_id", "unique_id", _c.STR),
        _m.Field("type", "type_", _c.Choice("unique_identifier_type", "UniqueIdentifierType")),
    )
