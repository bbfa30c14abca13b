# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SeamlessRequestBodySeamlessInfo(_m.Model):
    """
    Devices to provision, by their identifiers.

    Attributes:
        unique_ids: Identifiers of the devices, in one string.
        unique_id_type: Kind of identifier: a number when written, a name when read.
        platform: Platform family of the object.
    """

    __slots__ = (
        "unique_ids",
        "unique_id_type",
        "platform",
    )

    unique_ids: str | None
    unique_id_type: int | None
    platform: _models.SeamlessRequestPlatform | None

    def __init__(
        self,
        unique_ids: str,
        unique_id_type: int,
        *,
        platform: _models.SeamlessRequestPlatform | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("unique_ids", "unique_ids", _c.STR, required=True),
        _m.Field("unique_id_type", "unique_id_type", _c.INT, required=True),
        _m.Field("platform", "platform", _c.Choice("seamless_request_platform", "SeamlessRequestPlatform")),
    )
