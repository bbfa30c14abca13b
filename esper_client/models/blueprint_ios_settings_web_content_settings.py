# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsWebContentSettings(_m.Model):
    """
    Web addresses that are blocked or allowed.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        url_blocklist: Web addresses that may not be opened.
        url_allowlist: Web addresses that may be opened.
    """

    __slots__ = (
        "apply_policy",
        "url_blocklist",
        "url_allowlist",
    )

    apply_policy: _models.ApplyPolicy | None
    url_blocklist: list[str] | None
    url_allowlist: list[str] | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        url_blocklist: list[str] | Unset = UNSET,
        url_allowlist: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field("url_blocklist", "url_blocklist", _c.ListOf(_c.STR)),
        _m.Field("url_allowlist", "url_allowlist", _c.ListOf(_c.STR)),
    )
