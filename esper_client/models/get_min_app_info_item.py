# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetMinAppInfoItem(_m.Model):
    """
    A GetMinAppInfoItem.

    Attributes:
        id: Identifier of the object, assigned by the service.
        package_name: Package name of the app.
    """

    __slots__ = (
        "id",
        "package_name",
    )

    id: str
    package_name: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
    )
