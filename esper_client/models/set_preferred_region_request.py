# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SetPreferredRegionRequest(_m.Model):
    """
    App Store region to prefer for an app.

    Attributes:
        preferred_region: Country code of the App Store region to prefer.
    """

    __slots__ = ("preferred_region",)

    preferred_region: str | None

    def __init__(
        self,
        preferred_region: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("preferred_region", "preferred_region", _c.STR, required=True),
    )
