# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BeginGoogleEMMEnrollmentRequest(_m.Model):
    """
    Start of an enrolment with Google, naming the address to return to.

    Attributes:
        callback_url: Address to which Google returns after the sign-up.
    """

    __slots__ = ("callback_url",)

    callback_url: str | None

    def __init__(
        self,
        callback_url: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("callback_url", "callback_url", _c.STR, required=True),
    )
