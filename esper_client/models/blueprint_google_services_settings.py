# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.blueprint_google_services_settings_afw_account_settings import (
        BlueprintGoogleServicesSettingsAfwAccountSettings,
    )
    from ..models.blueprint_google_services_settings_factory_reset_protection_set import (
        BlueprintGoogleServicesSettingsFactoryResetProtectionSet,
    )
    from ..models.blueprint_google_services_settings_google_assitant_settings import (
        BlueprintGoogleServicesSettingsGoogleAssitantSettings,
    )
    from ..models.blueprint_google_services_settings_personal_accounts_settings import (
        BlueprintGoogleServicesSettingsPersonalAccountsSettings,
    )
    from ..models.blueprint_google_services_settings_play_store_settings import (
        BlueprintGoogleServicesSettingsPlayStoreSettings,
    )


@_define(repr=False)
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

    afw_account_settings: BlueprintGoogleServicesSettingsAfwAccountSettings
    personal_accounts_settings: BlueprintGoogleServicesSettingsPersonalAccountsSettings
    play_store_settings: BlueprintGoogleServicesSettingsPlayStoreSettings
    google_assitant_settings: BlueprintGoogleServicesSettingsGoogleAssitantSettings
    factory_reset_protection_settings: BlueprintGoogleServicesSettingsFactoryResetProtectionSet
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
