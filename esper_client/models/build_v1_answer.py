# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.build_v1 import BuildV1


@_define(repr=False)
class BuildV1Answer(_m.Model):
    """
    A BuildV1Answer

    Attributes:
        content: Foundation OS build for a device model.
    """

    content: BuildV1
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("build_v1", "BuildV1"), required=True),
    )
