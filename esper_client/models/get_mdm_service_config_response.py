# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetMdmServiceConfigResponse(_m.Model):
    """
    A GetMdmServiceConfigResponse.

    Attributes:
        dep_enrollment_url: Address at which devices enrol through DEP.
        dep_anchor_certs_url: Address of the DEP anchor certificates.
    """

    __slots__ = (
        "dep_enrollment_url",
        "dep_anchor_certs_url",
    )

    dep_enrollment_url: str | None
    dep_anchor_certs_url: str | None

    def __init__(
        self,
        *,
        dep_enrollment_url: str | Unset = UNSET,
        dep_anchor_certs_url: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("dep_enrollment_url", "dep_enrollment_url", _c.STR),
        _m.Field("dep_anchor_certs_url", "dep_anchor_certs_url", _c.STR),
    )
