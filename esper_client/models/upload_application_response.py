# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UploadApplicationResponse(_m.Model):
    """
    An UploadApplicationResponse.

    Attributes:
        application: Application of the enterprise with its versions.
    """

    __slots__ = ("application",)

    application: _models.Application | None

    def __init__(
        self,
        *,
        application: _models.Application | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("application", "application", _c.Ref("application", "Application")),
    )
