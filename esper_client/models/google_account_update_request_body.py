# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleAccountUpdateRequestBody(_m.Model):
    """
    Google device and user that are linked to a device.

    Attributes:
        google_device_id: Id of the device at Google.
        google_user_id: Id of the Google user.
    """

    __slots__ = (
        "google_device_id",
        "google_user_id",
    )

    google_device_id: str | None
    google_user_id: str | None

    def __init__(
        self,
        google_device_id: str,
        google_user_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_device_id", "google_device_id", _c.STR, required=True),
        _m.Field("google_user_id", "google_user_id", _c.STR, required=True),
    )
