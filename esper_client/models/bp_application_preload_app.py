# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_state import BpApplicationState


@_define(repr=False)
class BpApplicationPreloadApp(_m.Model):
    """
    A BpApplicationPreloadApp

    Attributes:
        package_name: Package name of the app.
        state: Whether the app is shown, hidden, disabled, or hidden but still launchable.
    """

    package_name: str | Unset = UNSET
    state: BpApplicationState | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("state", "state", _c.STR),
    )
