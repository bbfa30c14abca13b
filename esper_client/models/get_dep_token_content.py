# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetDepTokenContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        schema: Token that links the tenant to Apple automated device enrolment (DEP).
    """

    __slots__ = ("schema",)

    schema: _models.DEPToken | None

    def __init__(
        self,
        *,
        schema: _models.DEPToken | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("schema", "schema", _c.Ref("dep_token", "DEPToken")),)
