# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class WebclipCreateRequest(_m.Model):
    """
    Web clip as sent to create one.

    Attributes:
        label: Label shown to people.
        esper_name: Name of the web clip within Esper.
        url: Web address that the web clip opens.
        target_bundle_id: Bundle identifier of the app that opens the web clip.
        target_bundle_name: Name of the app that opens the web clip.
        is_full_screen: Whether the web clip opens in full screen.
        is_removable: Whether the user can remove the web clip.
        icon: Picture file of the web clip icon.
    """

    __slots__ = (
        "label",
        "esper_name",
        "url",
        "target_bundle_id",
        "target_bundle_name",
        "is_full_screen",
        "is_removable",
        "icon",
    )

    label: str | None
    esper_name: str | None
    url: str | None
    target_bundle_id: str | None
    target_bundle_name: str | None
    is_full_screen: bool | None
    is_removable: bool | None
    icon: File | None

    def __init__(
        self,
        label: str,
        esper_name: str,
        url: str,
        target_bundle_id: str,
        target_bundle_name: str,
        is_full_screen: bool,
        is_removable: bool,
        *,
        icon: File | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("label", "label", _c.STR, required=True),
        _m.Field("esper_name", "esper_name", _c.STR, required=True),
        _m.Field("url", "url", _c.STR, required=True),
        _m.Field("target_bundle_id", "target_bundle_id", _c.STR, required=True),
        _m.Field("target_bundle_name", "target_bundle_name", _c.STR, required=True),
        _m.Field("is_full_screen", "is_full_screen", _c.BOOL, required=True),
        _m.Field("is_removable", "is_removable", _c.BOOL, required=True),
        _m.Field("icon", "icon", _c.FILE),
    )
