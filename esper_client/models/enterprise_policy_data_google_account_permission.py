# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyDataGoogleAccountPermission(_m.Model):
    """
    Limits on the Google accounts on the device.

    Attributes:
        max_account: Largest number of Google accounts on the device.
        emails: E-mail addresses of allowed Google accounts.
        domains: Domains of allowed Google accounts.
    """

    __slots__ = (
        "max_account",
        "emails",
        "domains",
    )

    max_account: int | None
    emails: list[str] | None
    domains: list[str] | None

    def __init__(
        self,
        *,
        max_account: int | Unset = UNSET,
        emails: list[str] | Unset = UNSET,
        domains: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("maxAccount", "max_account", _c.INT),
        _m.Field("emails", "emails", _c.ListOf(_c.STR)),
        _m.Field("domains", "domains", _c.ListOf(_c.STR)),
    )
