# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dep_token import DEPToken


@_define(repr=False)
class GetDepTokenContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        schema: Token that links the tenant to Apple automated device enrolment (DEP).
    """

    schema: DEPToken | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("schema", "schema", _c.Ref("dep_token", "DEPToken")),)
