# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEMMDevicePolicyRequest(_m.Model):
    """
    Apps to install on or uninstall from a device through Google.

    Attributes:
        applications: Apps to install or uninstall.
    """

    __slots__ = ("applications",)

    applications: list[_models.GoogleEmmDevicePolicyRequestApplication] | None

    def __init__(
        self,
        *,
        applications: list[_models.GoogleEmmDevicePolicyRequestApplication] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
