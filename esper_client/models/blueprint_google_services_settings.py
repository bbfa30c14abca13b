# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintGoogleServicesSettings(_m.Model):
    """
    Google services of an Android blueprint: accounts, Play Store, Assistant and factory reset
    protection.

    Attributes:
        afw_account_settings: Whether Android Enterprise accounts may be added.
        personal_accounts_settings: How many personal accounts may be added.
        play_store_settings: Use of the Play Store.
        google_assitant_settings: Use of Google Assistant; the misspelled name is the one the service expects.
        factory_reset_protection_settings: Google account that unlocks the device after a reset.
    """

    __slots__ = (
        "afw_account_settings",
        "personal_accounts_settings",
        "play_store_settings",
        "google_assitant_settings",
        "factory_reset_protection_settings",
    )

    afw_account_settings: _models.BlueprintGoogleServicesSettingsAfwAccountSettings | None
    personal_accounts_settings: _models.BlueprintGoogleServicesSettingsPersonalAccountsSettings | None
    play_store_settings: _models.BlueprintGoogleServicesSettingsPlayStoreSettings | None
    google_assitant_settings: _models.BlueprintGoogleServicesSettingsGoogleAssitantSettings | None
    factory_reset_protection_settings: _models.BlueprintGoogleServicesSettingsFactoryResetProtectionSet | None

    def __init__(
        self,
        afw_account_settings: _models.BlueprintGoogleServicesSettingsAfwAccountSettings,
        personal_accounts_settings: _models.BlueprintGoogleServicesSettingsPersonalAccountsSettings,
        play_store_settings: _models.BlueprintGoogleServicesSettingsPlayStoreSettings,
        google_assitant_settings: _models.BlueprintGoogleServicesSettingsGoogleAssitantSettings,
        factory_reset_protection_settings: _models.BlueprintGoogleServicesSettingsFactoryResetProtectionSet,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "afw_account_settings",
            "afw_account_settings",
            _c.Ref(
                "blueprint_google_services_settings_afw_account_settings",
                "BlueprintGoogleServicesSettingsAfwAccountSettings",
            ),
            required=True,
        ),
        _m.Field(
            "personal_accounts_settings",
            "personal_accounts_settings",
            _c.Ref(
                "blueprint_google_services_settings_personal_accounts_settings",
                "BlueprintGoogleServicesSettingsPersonalAccountsSettings",
            ),
            required=True,
        ),
        _m.Field(
            "play_store_settings",
            "play_store_settings",
            _c.Ref(
                "blueprint_google_services_settings_play_store_settings",
                "BlueprintGoogleServicesSettingsPlayStoreSettings",
            ),
            required=True,
        ),
        _m.Field(
            "google_assitant_settings",
            "google_assitant_settings",
            _c.Ref(
                "blueprint_google_services_settings_google_assitant_settings",
                "BlueprintGoogleServicesSettingsGoogleAssitantSettings",
            ),
            required=True,
        ),
        _m.Field(
            "factory_reset_protection_settings",
            "factory_reset_protection_settings",
            _c.Ref(
                "blueprint_google_services_settings_factory_reset_protection_set",
                "BlueprintGoogleServicesSettingsFactoryResetProtectionSet",
            ),
            required=True,
        ),
    )
