# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpApplicationPreloadApp(_m.Model):
    """
    A BpApplicationPreloadApp.

    Attributes:
        package_name: Package name of the app.
        state: Whether the app is shown, hidden, disabled, or hidden but still launchable.
    """

    __slots__ = (
        "package_name",
        "state",
    )

    package_name: str | None
    state: _models.BpApplicationState | None

    def __init__(
        self,
        *,
        package_name: str | Unset = UNSET,
        state: _models.BpApplicationState | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("state", "state", _c.Choice("bp_application_state", "BpApplicationState")),
    )
