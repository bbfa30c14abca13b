# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EsperAppVersionAnswer(_m.Model):
    """
    An EsperAppVersionAnswer.

    Attributes:
        content: Version of an app that Esper publishes.
    """

    __slots__ = ("content",)

    content: _models.EsperAppVersion | None

    def __init__(
        self,
        *,
        content: _models.EsperAppVersion | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("esper_app_version", "EsperAppVersion")),
    )
