# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ItunesAppInfoV2Answer(_m.Model):
    """
    An ItunesAppInfoV2Answer.

    Attributes:
        content: App Store app with its current version, price and requirements.
    """

    __slots__ = ("content",)

    content: _models.ItunesAppInfoV2 | None

    def __init__(
        self,
        *,
        content: _models.ItunesAppInfoV2 | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("itunes_app_info_v2", "ItunesAppInfoV2")),
    )
