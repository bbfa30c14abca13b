# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppVersionDelete(_m.Model):
    """
    Answer to the first step of deleting a linked application version, listing the templates that use
    it.

    Attributes:
        request_id: Id to pass when the delete call is repeated for confirmation.
        templates: Templates that use the application version.
    """

    __slots__ = (
        "request_id",
        "templates",
    )

    request_id: str | None
    templates: list[_models.AppVersionDeleteTemplate] | None

    def __init__(
        self,
        *,
        request_id: str | Unset = UNSET,
        templates: list[_models.AppVersionDeleteTemplate] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("request_id", "request_id", _c.STR),
        _m.Field(
            "templates",
            "templates",
            _c.ListOf(_c.Ref("app_version_delete_template", "AppVersionDeleteTemplate")),
        ),
    )
