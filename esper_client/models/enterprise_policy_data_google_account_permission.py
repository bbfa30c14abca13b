# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class EnterprisePolicyDataGoogleAccountPermission(_m.Model):
    """
    Limits on the Google accounts on the device.

    Attributes:
        max_account: Largest number of Google accounts on the device.
        emails: E-mail addresses of allowed Google accounts.
        domains: Domains of allowed Google accounts.
    """

    max_account: int | Unset = UNSET
    emails: list[str] | Unset = UNSET
    domains: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("maxAccount", "max_account", _c.INT),
        _m.Field("emails", "emails", _c.ListOf(_c.STR)),
        _m.Field("domains", "domains", _c.ListOf(_c.STR)),
    )
