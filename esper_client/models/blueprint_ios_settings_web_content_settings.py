# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintIosSettingsWebContentSettings(_m.Model):
    """
    Web addresses that are blocked or allowed.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        url_blocklist: Web addresses that may not be opened.
        url_allowlist: Web addresses that may be opened.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    url_blocklist: list[str] | Unset = UNSET
    url_allowlist: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("url_blocklist", "url_blocklist", _c.ListOf(_c.STR)),
        _m.Field("url_allowlist", "url_allowlist", _c.ListOf(_c.STR)),
    )
