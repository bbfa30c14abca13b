# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enterprise_policy_data_dialer import EnterprisePolicyDataDialer


@_define(repr=False)
class EnterprisePolicyDataPhonePolicy(_m.Model):
    """
    Numbers that may call or be called.

    Attributes:
        incoming_numbers: Phone numbers from which calls are accepted.
        outgoing_numbers: Phone numbers that may be called.
        dialer: Phone app to use.
        allow_ussd_codes: Whether USSD codes may be dialled. Not published.
    """

    incoming_numbers: list[str] | Unset = UNSET
    outgoing_numbers: list[str] | Unset = UNSET
    dialer: EnterprisePolicyDataDialer | Unset = UNSET
    allow_ussd_codes: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("incomingNumbers", "incoming_numbers", _c.ListOf(_c.STR)),
        _m.Field("outgoingNumbers", "outgoing_numbers", _c.ListOf(_c.STR)),
        _m.Field("dialer", "dialer", _c.STR),
        _m.Field("allowUssdCodes", "allow_ussd_codes", _c.BOOL),
    )
