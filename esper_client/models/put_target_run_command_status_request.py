# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PutTargetRunCommandStatusRequest(_m.Model):
    """
    A PutTargetRunCommandStatusRequest.

    Attributes:
        request_status: Status of the command request.
    """

    __slots__ = ("request_status",)

    request_status: _models.PutTargetRunCommandStatusRequestStatus | None

    def __init__(
        self,
        *,
        request_status: _models.PutTargetRunCommandStatusRequestStatus | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("request_status", "request_status", _c.Value("cancelled")),
    )
