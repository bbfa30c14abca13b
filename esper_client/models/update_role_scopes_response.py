# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateRoleScopesResponse(_m.Model):
    """
    An UpdateRoleScopesResponse.

    Attributes:
        scopes: Permission scopes.
    """

    __slots__ = ("scopes",)

    scopes: list[_models.Scope] | None

    def __init__(
        self,
        scopes: list[_models.Scope],
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("scopes", "scopes", _c.ListOf(_c.Ref("scope", "Scope")), required=True),
    )
