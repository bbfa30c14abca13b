# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType
    from ..models.bp_content_file import BpContentFile


@_define(repr=False)
class BpContent(_m.Model):
    """
    Content section of a deprecated group blueprint: the files to place on devices.

    Attributes:
        files: Files to put on the device.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    files: list[BpContentFile] | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("files", "files", _c.ListOf(_c.Ref("bp_content_file", "BpContentFile"))),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
    )
