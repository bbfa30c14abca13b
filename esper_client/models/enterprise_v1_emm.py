# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterpriseV1Emm(_m.Model):
    """
    An EnterpriseV1Emm.

    Attributes:
        google_enterprise_id: Id that Google gave the enterprise.
    """

    __slots__ = ("google_enterprise_id",)

    google_enterprise_id: str | None

    def __init__(
        self,
        *,
        google_enterprise_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_enterprise_id", "google_enterprise_id", _c.STR),
    )
