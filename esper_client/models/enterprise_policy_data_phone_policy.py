# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyDataPhonePolicy(_m.Model):
    """
    Numbers that may call or be called.

    Attributes:
        incoming_numbers: Phone numbers from which calls are accepted.
        outgoing_numbers: Phone numbers that may be called.
        dialer: Phone app to use.
        allow_ussd_codes: Whether USSD codes may be dialled. Not published.
    """

    __slots__ = (
        "incoming_numbers",
        "outgoing_numbers",
        "dialer",
        "allow_ussd_codes",
    )

    incoming_numbers: list[str] | None
    outgoing_numbers: list[str] | None
    dialer: _models.EnterprisePolicyDataDialer | None
    allow_ussd_codes: bool | None

    def __init__(
        self,
        *,
        incoming_numbers: list[str] | Unset = UNSET,
        outgoing_numbers: list[str] | Unset = UNSET,
        dialer: _models.EnterprisePolicyDataDialer | Unset = UNSET,
        allow_ussd_codes: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("incomingNumbers", "incoming_numbers", _c.ListOf(_c.STR)),
        _m.Field("outgoingNumbers", "outgoing_numbers", _c.ListOf(_c.STR)),
        _m.Field(
            "dialer", "dialer", _c.Choice("enterprise_policy_data_dialer", "EnterprisePolicyDataDialer")
        ),
        _m.Field("allowUssdCodes", "allow_ussd_codes", _c.BOOL),
    )
