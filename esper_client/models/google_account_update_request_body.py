# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GoogleAccountUpdateRequestBody(_m.Model):
    """
    Google device and user that are linked to a device.

    Attributes:
        google_device_id: Id of the device at Google.
        google_user_id: Id of the Google user.
    """

    google_device_id: str
    google_user_id: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_device_id", "google_device_id", _c.STR, required=True),
        _m.Field("google_user_id", "google_user_id", _c.STR, required=True),
    )
