# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BuildV1Answer(_m.Model):
    """
    A BuildV1Answer.

    Attributes:
        content: Foundation OS build for a device model.
    """

    __slots__ = ("content",)

    content: _models.BuildV1 | None

    def __init__(
        self,
        content: _models.BuildV1,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("build_v1", "BuildV1"), required=True),
    )
