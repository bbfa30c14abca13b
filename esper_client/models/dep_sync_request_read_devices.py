# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DepSyncRequestReadDevices(_m.Model):
    """
    Devices that the object concerns.

    Attributes:
        failure: Devices that could not be synchronised, with the reason.
    """

    __slots__ = ("failure",)

    failure: list[_models.DepSyncRequestReadFailure] | None

    def __init__(
        self,
        *,
        failure: list[_models.DepSyncRequestReadFailure] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "failure",
            "failure",
            _c.ListOf(_c.Ref("dep_sync_request_read_failure", "DepSyncRequestReadFailure")),
        ),
    )
