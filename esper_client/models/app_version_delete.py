# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.app_version_delete_template import AppVersionDeleteTemplate


@_define(repr=False)
class AppVersionDelete(_m.Model):
    """
    Answer to the first step of deleting a linked application version, listing the templates that use
    it.

    Attributes:
        request_id: Id to pass when the delete call is repeated for confirmation.
        templates: Templates that use the application version.
    """

    request_id: str | Unset = UNSET
    templates: list[AppVersionDeleteTemplate] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("request_id", "request_id", _c.STR),
        _m.Field(
            "templates",
            "templates",
            _c.ListOf(_c.Ref("app_version_delete_template", "AppVersionDeleteTemplate")),
        ),
    )
