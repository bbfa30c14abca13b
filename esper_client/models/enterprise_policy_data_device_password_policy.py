# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyDataDevicePasswordPolicy(_m.Model):
    """
    Demands on the device password.

    Attributes:
        password_quality: Kind of password that the lock screen asks for.
    """

    __slots__ = ("password_quality",)

    password_quality: _models.EnterprisePolicyDataPasswordQuality | None

    def __init__(
        self,
        *,
        password_quality: _models.EnterprisePolicyDataPasswordQuality | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "passwordQuality",
            "password_quality",
            _c.Choice("enterprise_policy_data_password_quality", "EnterprisePolicyDataPasswordQuality"),
        ),
    )
