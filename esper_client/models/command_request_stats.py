# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandRequestStats(_m.Model):
    """
    Number of devices in each state of a command request.

    Attributes:
        id: Identifier of the object, assigned by the service.
        status: Device counts, one entry for each state.
    """

    __slots__ = (
        "id",
        "status",
    )

    id: str
    status: list[_models.CommandRequestStatsStatus] | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        status: list[_models.CommandRequestStatsStatus] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field(
            "status", "status", _c.ListOf(_c.Ref("command_request_stats_status", "CommandRequestStatsStatus"))
        ),
    )
