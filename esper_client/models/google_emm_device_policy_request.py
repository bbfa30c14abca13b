# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_emm_device_policy_request_application import GoogleEmmDevicePolicyRequestApplication


@_define(repr=False)
class GoogleEMMDevicePolicyRequest(_m.Model):
    """
    Apps to install on or uninstall from a device through Google.

    Attributes:
        applications: Apps to install or uninstall.
    """

    applications: list[GoogleEmmDevicePolicyRequestApplication] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "applications",
            "applications",
            _c.ListOf(
                _c.Ref(
                    "google_emm_device_policy_request_application", "GoogleEmmDevicePolicyRequestApplication"
                )
            ),
        ),
    )
