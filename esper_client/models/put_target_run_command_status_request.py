# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.put_target_run_command_status_request_status import PutTargetRunCommandStatusRequestStatus


@_define(repr=False)
class PutTargetRunCommandStatusRequest(_m.Model):
    """
    A PutTargetRunCommandStatusRequest

    Attributes:
        request_status: Status of the command request.
    """

    request_status: PutTargetRunCommandStatusRequestStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("request_status", "request_status", _c.Value("cancelled")),
    )
