# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class PipelineRunCreate(_m.Model):
    """
    A PipelineRunCreate
    """

    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = ()
