# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateTenantAppVersionRequest(_m.Model):
    """
    An UpdateTenantAppVersionRequest.

    Attributes:
        description: Free text that describes the object.
    """

    __slots__ = ("description",)

    description: str | None

    def __init__(
        self,
        *,
        description: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("description", "description", _c.STR),)
