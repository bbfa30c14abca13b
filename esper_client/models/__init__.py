"""The data models. Each is imported when it is first asked for: all of them together take over a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_subscription_request import AddSubscriptionRequest
    from .add_tile_icon_category import AddTileIconCategory
    from .add_tile_icon_request import AddTileIconRequest
    from .add_wallpaper_request import AddWallpaperRequest
    from .alarm_history import AlarmHistory
    from .alarm_history_page import AlarmHistoryPage
    from .alarm_rule import AlarmRule
    from .alarm_rule_alert_channel import AlarmRuleAlertChannel
    from .alarm_rule_conditions import AlarmRuleConditions
    from .alarm_rule_create import AlarmRuleCreate
    from .alarm_rule_device import AlarmRuleDevice
    from .alarm_rule_group import AlarmRuleGroup
    from .alarm_rule_page import AlarmRulePage
    from .alarm_rule_patch import AlarmRulePatch
    from .alarm_rule_patch_conditions import AlarmRulePatchConditions
    from .alarm_rule_write import AlarmRuleWrite
    from .alarm_rule_write_comparator import AlarmRuleWriteComparator
    from .alarm_rule_write_conditions import AlarmRuleWriteConditions
    from .alarm_rule_write_unit import AlarmRuleWriteUnit
    from .alert_channel import AlertChannel
    from .alert_channel_linked_alert import AlertChannelLinkedAlert
    from .alert_channel_page import AlertChannelPage
    from .alert_channel_patch import AlertChannelPatch
    from .alert_channel_properties import AlertChannelProperties
    from .alert_channel_write import AlertChannelWrite
    from .android_device import AndroidDevice
    from .android_device_battery_stats import AndroidDeviceBatteryStats
    from .android_device_cellular_network_info import AndroidDeviceCellularNetworkInfo
    from .android_device_location_stats import AndroidDeviceLocationStats
    from .android_device_managed_by import AndroidDeviceManagedBy
    from .android_device_network_stats import AndroidDeviceNetworkStats
    from .android_device_os import AndroidDeviceOs
    from .android_device_platform import AndroidDevicePlatform
    from .android_device_policy import AndroidDevicePolicy
    from .android_device_v2 import AndroidDeviceV2
    from .android_device_v2_cellular_network_info import AndroidDeviceV2CellularNetworkInfo
    from .android_device_v2_memory_stats import AndroidDeviceV2MemoryStats
    from .android_device_v2_network_stats import AndroidDeviceV2NetworkStats
    from .android_device_v2_provisioned_with import AndroidDeviceV2ProvisionedWith
    from .android_device_v2_wifi_network_info import AndroidDeviceV2WifiNetworkInfo
    from .android_device_wifi_network_info import AndroidDeviceWifiNetworkInfo
    from .apns_cert_info import APNSCertInfo
    from .apns_cert_info_answer import APNSCertInfoAnswer
    from .apns_cert_info_meta import ApnsCertInfoMeta
    from .apns_cert_info_page import APNSCertInfoPage
    from .apns_cert_info_page_answer import APNSCertInfoPageAnswer
    from .apns_cert_info_state import ApnsCertInfoState
    from .apns_cert_upload import APNSCertUpload
    from .app_info import AppInfo
    from .app_info_page import AppInfoPage
    from .app_info_page_answer import AppInfoPageAnswer
    from .app_install import AppInstall
    from .app_install_application import AppInstallApplication
    from .app_install_page import AppInstallPage
    from .app_install_state_enum import AppInstallStateEnum
    from .app_install_version import AppInstallVersion
    from .app_permission import AppPermission
    from .app_permission_grant_state import AppPermissionGrantState
    from .app_upload_request_body import AppUploadRequestBody
    from .app_upload_request_body_platform import AppUploadRequestBodyPlatform
    from .app_version import AppVersion
    from .app_version_approval_status import AppVersionApprovalStatus
    from .app_version_delete import AppVersionDelete
    from .app_version_delete_template import AppVersionDeleteTemplate
    from .app_version_page import AppVersionPage
    from .app_version_release_track import AppVersionReleaseTrack
    from .app_version_v1 import AppVersionV1
    from .app_version_v1_approval_status import AppVersionV1ApprovalStatus
    from .app_version_v1_page import AppVersionV1Page
    from .apple_app_store_app import AppleAppStoreApp
    from .apple_app_store_app_page import AppleAppStoreAppPage
    from .apple_app_store_app_page_answer import AppleAppStoreAppPageAnswer
    from .apple_device import AppleDevice
    from .apple_device_dep_profile_status import AppleDeviceDepProfileStatus
    from .apple_device_device_source import AppleDeviceDeviceSource
    from .apple_device_enrolment_info import AppleDeviceEnrolmentInfo
    from .apple_device_managed_by import AppleDeviceManagedBy
    from .apple_device_os import AppleDeviceOs
    from .apple_device_platform import AppleDevicePlatform
    from .apple_device_tokens import AppleDeviceTokens
    from .apple_device_v2 import AppleDeviceV2
    from .apple_device_v2_memory_stats import AppleDeviceV2MemoryStats
    from .apple_device_v2_provisioned_with import AppleDeviceV2ProvisionedWith
    from .application import Application
    from .application_page import ApplicationPage
    from .application_v1 import ApplicationV1
    from .application_v1_page import ApplicationV1Page
    from .application_version import ApplicationVersion
    from .application_version_v1 import ApplicationVersionV1
    from .apply_policy import ApplyPolicy
    from .apply_tile_icon import ApplyTileIcon
    from .apply_tile_icon_apply_mode import ApplyTileIconApplyMode
    from .artifact_mutation_response import ArtifactMutationResponse
    from .artifact_mutation_response_answer import ArtifactMutationResponseAnswer
    from .artifact_mutation_response_artifact_type import ArtifactMutationResponseArtifactType
    from .artifact_mutation_response_metadata import ArtifactMutationResponseMetadata
    from .authn_user import AuthnUser
    from .authn_user_page import AuthnUserPage
    from .authn_user_page_answer import AuthnUserPageAnswer
    from .background_script import BackgroundScript
    from .background_script_answer import BackgroundScriptAnswer
    from .background_script_create import BackgroundScriptCreate
    from .background_script_detail import BackgroundScriptDetail
    from .background_script_detail_answer import BackgroundScriptDetailAnswer
    from .background_script_page import BackgroundScriptPage
    from .background_script_page_answer import BackgroundScriptPageAnswer
    from .begin_google_emm_enrollment_request import BeginGoogleEMMEnrollmentRequest
    from .begin_google_emm_enrollment_response import BeginGoogleEMMEnrollmentResponse
    from .begin_google_emm_enrollment_response_answer import BeginGoogleEMMEnrollmentResponseAnswer
    from .blueprint_android_app import BlueprintAndroidApp
    from .blueprint_android_app_auto_update_mode import BlueprintAndroidAppAutoUpdateMode
    from .blueprint_android_app_installation_rule import BlueprintAndroidAppInstallationRule
    from .blueprint_android_app_state import BlueprintAndroidAppState
    from .blueprint_android_app_type import BlueprintAndroidAppType
    from .blueprint_android_settings import BlueprintAndroidSettings
    from .blueprint_android_settings_adb_settings import BlueprintAndroidSettingsAdbSettings
    from .blueprint_android_settings_alarm_settings import BlueprintAndroidSettingsAlarmSettings
    from .blueprint_android_settings_android_settings_app_settings import (
        BlueprintAndroidSettingsAndroidSettingsAppSettings,
    )
    from .blueprint_android_settings_app_order_list import BlueprintAndroidSettingsAppOrderList
    from .blueprint_android_settings_app_order_setting import BlueprintAndroidSettingsAppOrderSetting
    from .blueprint_android_settings_app_permission_policy_settings import (
        BlueprintAndroidSettingsAppPermissionPolicySettings,
    )
    from .blueprint_android_settings_app_uninstall_settings import (
        BlueprintAndroidSettingsAppUninstallSettings,
    )
    from .blueprint_android_settings_auth_mode import BlueprintAndroidSettingsAuthMode
    from .blueprint_android_settings_brightness_settings import BlueprintAndroidSettingsBrightnessSettings
    from .blueprint_android_settings_camera_settings import BlueprintAndroidSettingsCameraSettings
    from .blueprint_android_settings_customized_device_level_json_setting import (
        BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting,
    )
    from .blueprint_android_settings_esper_edgebox_settings import (
        BlueprintAndroidSettingsEsperEdgeboxSettings,
    )
    from .blueprint_android_settings_ethernet_settings import BlueprintAndroidSettingsEthernetSettings
    from .blueprint_android_settings_external_device_settings import (
        BlueprintAndroidSettingsExternalDeviceSettings,
    )
    from .blueprint_android_settings_factory_reset_settings import (
        BlueprintAndroidSettingsFactoryResetSettings,
    )
    from .blueprint_android_settings_file import BlueprintAndroidSettingsFile
    from .blueprint_android_settings_file_transfer_settings import (
        BlueprintAndroidSettingsFileTransferSettings,
    )
    from .blueprint_android_settings_language_settings import BlueprintAndroidSettingsLanguageSettings
    from .blueprint_android_settings_launcher import BlueprintAndroidSettingsLauncher
    from .blueprint_android_settings_launcher_settings import BlueprintAndroidSettingsLauncherSettings
    from .blueprint_android_settings_local_app_install_settings import (
        BlueprintAndroidSettingsLocalAppInstallSettings,
    )
    from .blueprint_android_settings_location_settings import BlueprintAndroidSettingsLocationSettings
    from .blueprint_android_settings_lock_screen_settings import BlueprintAndroidSettingsLockScreenSettings
    from .blueprint_android_settings_mac_address_randomization_settings import (
        BlueprintAndroidSettingsMacAddressRandomizationSettings,
    )
    from .blueprint_android_settings_music_settings import BlueprintAndroidSettingsMusicSettings
    from .blueprint_android_settings_nfc_settings import BlueprintAndroidSettingsNfcSettings
    from .blueprint_android_settings_notification_bar_settings import (
        BlueprintAndroidSettingsNotificationBarSettings,
    )
    from .blueprint_android_settings_notification_settings import BlueprintAndroidSettingsNotificationSettings
    from .blueprint_android_settings_orientation_type import BlueprintAndroidSettingsOrientationType
    from .blueprint_android_settings_outgoing_numbers_settings import (
        BlueprintAndroidSettingsOutgoingNumbersSettings,
    )
    from .blueprint_android_settings_password_quality import BlueprintAndroidSettingsPasswordQuality
    from .blueprint_android_settings_permission_policy import BlueprintAndroidSettingsPermissionPolicy
    from .blueprint_android_settings_ringtone_settings import BlueprintAndroidSettingsRingtoneSettings
    from .blueprint_android_settings_safe_boot_settings import BlueprintAndroidSettingsSafeBootSettings
    from .blueprint_android_settings_saved_ap_settings import BlueprintAndroidSettingsSavedApSettings
    from .blueprint_android_settings_screen_orientation_settings import (
        BlueprintAndroidSettingsScreenOrientationSettings,
    )
    from .blueprint_android_settings_screen_timeout_settings import (
        BlueprintAndroidSettingsScreenTimeoutSettings,
    )
    from .blueprint_android_settings_screenshot_settings import BlueprintAndroidSettingsScreenshotSettings
    from .blueprint_android_settings_sms_settings import BlueprintAndroidSettingsSmsSettings
    from .blueprint_android_settings_sound_settings import BlueprintAndroidSettingsSoundSettings
    from .blueprint_android_settings_strict_app_synchronization_settings import (
        BlueprintAndroidSettingsStrictAppSynchronizationSettings,
    )
    from .blueprint_android_settings_strict_wifi_synchronization_setting import (
        BlueprintAndroidSettingsStrictWifiSynchronizationSetting,
    )
    from .blueprint_android_settings_system_update_policy_type import (
        BlueprintAndroidSettingsSystemUpdatePolicyType,
    )
    from .blueprint_android_settings_system_updates_settings import (
        BlueprintAndroidSettingsSystemUpdatesSettings,
    )
    from .blueprint_android_settings_time_date_settings import BlueprintAndroidSettingsTimeDateSettings
    from .blueprint_android_settings_timezone_settings import BlueprintAndroidSettingsTimezoneSettings
    from .blueprint_android_settings_type import BlueprintAndroidSettingsType
    from .blueprint_android_settings_usb_tethering_settings import (
        BlueprintAndroidSettingsUsbTetheringSettings,
    )
    from .blueprint_android_settings_voice_call_settings import BlueprintAndroidSettingsVoiceCallSettings
    from .blueprint_android_settings_wallpaper_settings import BlueprintAndroidSettingsWallpaperSettings
    from .blueprint_android_settings_wifi_network import BlueprintAndroidSettingsWifiNetwork
    from .blueprint_android_settings_wifi_settings import BlueprintAndroidSettingsWifiSettings
    from .blueprint_android_settings_wifi_state import BlueprintAndroidSettingsWifiState
    from .blueprint_app_layout_setting import BlueprintAppLayoutSetting
    from .blueprint_app_layout_setting_app_icon_size import BlueprintAppLayoutSettingAppIconSize
    from .blueprint_app_layout_setting_app_name_size import BlueprintAppLayoutSettingAppNameSize
    from .blueprint_app_layout_setting_brand_logo_position import BlueprintAppLayoutSettingBrandLogoPosition
    from .blueprint_app_layout_setting_device_alias_size import BlueprintAppLayoutSettingDeviceAliasSize
    from .blueprint_app_layout_setting_device_name_and_id_display_policy import (
        BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy,
    )
    from .blueprint_app_layout_setting_device_name_position import BlueprintAppLayoutSettingDeviceNamePosition
    from .blueprint_app_layout_setting_device_name_size import BlueprintAppLayoutSettingDeviceNameSize
    from .blueprint_bluetooth_settings import BlueprintBluetoothSettings
    from .blueprint_bluetooth_settings_bluetooth_state import BlueprintBluetoothSettingsBluetoothState
    from .blueprint_create import BlueprintCreate
    from .blueprint_device_mode_settings import BlueprintDeviceModeSettings
    from .blueprint_device_mode_settings_device_mode import BlueprintDeviceModeSettingsDeviceMode
    from .blueprint_esper_settings_app import BlueprintEsperSettingsApp
    from .blueprint_esper_settings_app_settings import BlueprintEsperSettingsAppSettings
    from .blueprint_google_services_settings import BlueprintGoogleServicesSettings
    from .blueprint_google_services_settings_afw_account_settings import (
        BlueprintGoogleServicesSettingsAfwAccountSettings,
    )
    from .blueprint_google_services_settings_factory_reset_protection_set import (
        BlueprintGoogleServicesSettingsFactoryResetProtectionSet,
    )
    from .blueprint_google_services_settings_google_assitant_settings import (
        BlueprintGoogleServicesSettingsGoogleAssitantSettings,
    )
    from .blueprint_google_services_settings_personal_accounts_settings import (
        BlueprintGoogleServicesSettingsPersonalAccountsSettings,
    )
    from .blueprint_google_services_settings_play_store_settings import (
        BlueprintGoogleServicesSettingsPlayStoreSettings,
    )
    from .blueprint_info import BlueprintInfo
    from .blueprint_info_blueprint_upgrade_status import BlueprintInfoBlueprintUpgradeStatus
    from .blueprint_ios_app import BlueprintIosApp
    from .blueprint_ios_app_app_type import BlueprintIosAppAppType
    from .blueprint_ios_app_state import BlueprintIosAppState
    from .blueprint_ios_settings import BlueprintIosSettings
    from .blueprint_ios_settings_bluetooth_settings import BlueprintIosSettingsBluetoothSettings
    from .blueprint_ios_settings_custom_device_level_profile_settings import (
        BlueprintIosSettingsCustomDeviceLevelProfileSettings,
    )
    from .blueprint_ios_settings_defer_os_updates import BlueprintIosSettingsDeferOsUpdates
    from .blueprint_ios_settings_hide_preloaded_apps_settings import (
        BlueprintIosSettingsHidePreloadedAppsSettings,
    )
    from .blueprint_ios_settings_kiosk_app import BlueprintIosSettingsKioskApp
    from .blueprint_ios_settings_provisioning_profile import BlueprintIosSettingsProvisioningProfile
    from .blueprint_ios_settings_siri_settings import BlueprintIosSettingsSiriSettings
    from .blueprint_ios_settings_tethering_settings import BlueprintIosSettingsTetheringSettings
    from .blueprint_ios_settings_time_date_settings import BlueprintIosSettingsTimeDateSettings
    from .blueprint_ios_settings_web_content_settings import BlueprintIosSettingsWebContentSettings
    from .blueprint_ios_settings_wifi_network import BlueprintIosSettingsWifiNetwork
    from .blueprint_linux_settings import BlueprintLinuxSettings
    from .blueprint_linux_settings_custom_action import BlueprintLinuxSettingsCustomAction
    from .blueprint_linux_settings_custom_actions_multiple import BlueprintLinuxSettingsCustomActionsMultiple
    from .blueprint_linux_settings_custom_shell_scripts_multiple import (
        BlueprintLinuxSettingsCustomShellScriptsMultiple,
    )
    from .blueprint_linux_settings_file import BlueprintLinuxSettingsFile
    from .blueprint_numbers_settings import BlueprintNumbersSettings
    from .blueprint_settings_v2 import BlueprintSettingsV2
    from .blueprint_settings_visibility import BlueprintSettingsVisibility
    from .blueprint_shell_script import BlueprintShellScript
    from .blueprint_v2 import BlueprintV2
    from .blueprint_v2_answer import BlueprintV2Answer
    from .blueprint_v2_page import BlueprintV2Page
    from .blueprint_v2_page_answer import BlueprintV2PageAnswer
    from .blueprint_v2_put import BlueprintV2Put
    from .blueprint_wallpaper_side import BlueprintWallpaperSide
    from .blueprint_wallpaper_side_landscape import BlueprintWallpaperSideLandscape
    from .blueprint_wallpaper_side_portrait import BlueprintWallpaperSidePortrait
    from .blueprint_windows_app import BlueprintWindowsApp
    from .blueprint_windows_app_app_type import BlueprintWindowsAppAppType
    from .blueprint_windows_settings import BlueprintWindowsSettings
    from .blueprint_windows_settings_active_hours_end import BlueprintWindowsSettingsActiveHoursEnd
    from .blueprint_windows_settings_active_hours_settings import BlueprintWindowsSettingsActiveHoursSettings
    from .blueprint_windows_settings_active_hours_start import BlueprintWindowsSettingsActiveHoursStart
    from .blueprint_windows_settings_auto_update_settings import BlueprintWindowsSettingsAutoUpdateSettings
    from .blueprint_windows_settings_auto_update_type import BlueprintWindowsSettingsAutoUpdateType
    from .blueprint_windows_settings_custom_shell_scripts_multiple import (
        BlueprintWindowsSettingsCustomShellScriptsMultiple,
    )
    from .blueprint_windows_settings_defer_os_updates import BlueprintWindowsSettingsDeferOsUpdates
    from .blueprint_windows_settings_feature_updates import BlueprintWindowsSettingsFeatureUpdates
    from .blueprint_windows_settings_kiosk_settings import BlueprintWindowsSettingsKioskSettings
    from .blueprint_windows_settings_pause_os_updates import BlueprintWindowsSettingsPauseOsUpdates
    from .blueprint_windows_settings_quality_updates import BlueprintWindowsSettingsQualityUpdates
    from .blueprint_windows_settings_unenrollment_settings import BlueprintWindowsSettingsUnenrollmentSettings
    from .blueprint_windows_settings_win_32_single_app_config import (
        BlueprintWindowsSettingsWin32SingleAppConfig,
    )
    from .bp_application import BpApplication
    from .bp_application_app import BpApplicationApp
    from .bp_application_app_mode import BpApplicationAppMode
    from .bp_application_installation_rule import BpApplicationInstallationRule
    from .bp_application_permission_policy import BpApplicationPermissionPolicy
    from .bp_application_preload_app import BpApplicationPreloadApp
    from .bp_application_section_type import BpApplicationSectionType
    from .bp_application_state import BpApplicationState
    from .bp_connectivity import BpConnectivity
    from .bp_connectivity_ethernet_auth_mode import BpConnectivityEthernetAuthMode
    from .bp_connectivity_ethernet_settings import BpConnectivityEthernetSettings
    from .bp_connectivity_incoming_numbers_with_tag import BpConnectivityIncomingNumbersWithTag
    from .bp_connectivity_outgoing_numbers_with_tag import BpConnectivityOutgoingNumbersWithTag
    from .bp_connectivity_wifi_eap_method import BpConnectivityWifiEapMethod
    from .bp_connectivity_wifi_phase_2_auth import BpConnectivityWifiPhase2Auth
    from .bp_connectivity_wifi_security_type import BpConnectivityWifiSecurityType
    from .bp_connectivity_wifi_setting import BpConnectivityWifiSetting
    from .bp_content import BpContent
    from .bp_content_file import BpContentFile
    from .bp_date_time import BpDateTime
    from .bp_display_branding import BpDisplayBranding
    from .bp_display_branding_orientation import BpDisplayBrandingOrientation
    from .bp_display_branding_rotation_state import BpDisplayBrandingRotationState
    from .bp_display_branding_screen_type import BpDisplayBrandingScreenType
    from .bp_display_branding_wallpaper import BpDisplayBrandingWallpaper
    from .bp_google_services import BpGoogleServices
    from .bp_google_services_frp_google import BpGoogleServicesFrpGoogle
    from .bp_google_services_type import BpGoogleServicesType
    from .bp_hardware_settings import BpHardwareSettings
    from .bp_hardware_settings_gps_state import BpHardwareSettingsGpsState
    from .bp_security import BpSecurity
    from .bp_security_password_quality import BpSecurityPasswordQuality
    from .bp_settings_app import BpSettingsApp
    from .bp_settings_app_esper_settings_app import BpSettingsAppEsperSettingsApp
    from .bp_settings_app_esper_settings_app_policy import BpSettingsAppEsperSettingsAppPolicy
    from .bp_settings_app_settings_access_level import BpSettingsAppSettingsAccessLevel
    from .bp_sound import BpSound
    from .bp_system_updates import BpSystemUpdates
    from .bp_system_updates_type import BpSystemUpdatesType
    from .build_v1 import BuildV1
    from .build_v1_answer import BuildV1Answer
    from .build_v1_build_state import BuildV1BuildState
    from .build_v1_page import BuildV1Page
    from .build_v1_page_answer import BuildV1PageAnswer
    from .bulk_add_target_list_targets_content import BulkAddTargetListTargetsContent
    from .bulk_add_target_list_targets_content_answer import BulkAddTargetListTargetsContentAnswer
    from .bulk_add_target_list_targets_variant_2 import BulkAddTargetListTargetsVariant2
    from .command_args import CommandArgs
    from .command_args_ethernet_auth_mode import CommandArgsEthernetAuthMode
    from .command_inbox import CommandInbox
    from .command_inbox_answer import CommandInboxAnswer
    from .command_inbox_command_args import CommandInboxCommandArgs
    from .command_inbox_device_meta import CommandInboxDeviceMeta
    from .command_inbox_state import CommandInboxState
    from .command_request import CommandRequest
    from .command_request_answer import CommandRequestAnswer
    from .command_request_command_type import CommandRequestCommandType
    from .command_request_create import CommandRequestCreate
    from .command_request_create_device_type import CommandRequestCreateDeviceType
    from .command_request_device_type import CommandRequestDeviceType
    from .command_request_page import CommandRequestPage
    from .command_request_page_answer import CommandRequestPageAnswer
    from .command_request_schedule import CommandRequestSchedule
    from .command_request_stats import CommandRequestStats
    from .command_request_stats_answer import CommandRequestStatsAnswer
    from .command_request_stats_status import CommandRequestStatsStatus
    from .command_schedule_args import CommandScheduleArgs
    from .command_schedule_args_time_type import CommandScheduleArgsTimeType
    from .command_status import CommandStatus
    from .command_status_answer import CommandStatusAnswer
    from .command_status_page import CommandStatusPage
    from .command_status_page_answer import CommandStatusPageAnswer
    from .command_status_state import CommandStatusState
    from .command_status_update import CommandStatusUpdate
    from .command_status_update_state import CommandStatusUpdateState
    from .complete_emm_enrollment_request import CompleteEmmEnrollmentRequest
    from .content import Content
    from .content_owner import ContentOwner
    from .content_page import ContentPage
    from .converge import Converge
    from .converge_answer import ConvergeAnswer
    from .converge_blueprint_info import ConvergeBlueprintInfo
    from .converge_command import ConvergeCommand
    from .converge_command_command_state import ConvergeCommandCommandState
    from .converge_command_page import ConvergeCommandPage
    from .converge_command_page_answer import ConvergeCommandPageAnswer
    from .converge_create import ConvergeCreate
    from .converge_page import ConvergePage
    from .converge_page_answer import ConvergePageAnswer
    from .converge_schedule_type import ConvergeScheduleType
    from .converge_status import ConvergeStatus
    from .create_dep_profile_request import CreateDepProfileRequest
    from .create_personal_access_token_request import CreatePersonalAccessTokenRequest
    from .create_pipeline_stage_target_runs_response import CreatePipelineStageTargetRunsResponse
    from .create_query_request import CreateQueryRequest
    from .create_report_status_content import CreateReportStatusContent
    from .create_report_status_content_answer import CreateReportStatusContentAnswer
    from .create_report_status_report_type import CreateReportStatusReportType
    from .create_report_status_request import CreateReportStatusRequest
    from .create_report_status_status import CreateReportStatusStatus
    from .create_role_request import CreateRoleRequest
    from .create_seamless_upload_request import CreateSeamlessUploadRequest
    from .create_tenant_vpptoken_request import CreateTenantVpptokenRequest
    from .create_version_artifact_request import CreateVersionArtifactRequest
    from .create_web_token_request import CreateWebTokenRequest
    from .create_web_token_response import CreateWebTokenResponse
    from .create_web_token_response_answer import CreateWebTokenResponseAnswer
    from .cursor_paginated_device_list import CursorPaginatedDeviceList
    from .custom_action_create import CustomActionCreate
    from .custom_action_create_position_in_device_settings import CustomActionCreatePositionInDeviceSettings
    from .custom_action_create_state import CustomActionCreateState
    from .custom_action_create_type import CustomActionCreateType
    from .custom_action_option_read import CustomActionOptionRead
    from .custom_action_option_read_linux import CustomActionOptionReadLinux
    from .custom_action_option_read_scripts import CustomActionOptionReadScripts
    from .custom_action_option_write import CustomActionOptionWrite
    from .custom_action_option_write_linux import CustomActionOptionWriteLinux
    from .custom_action_option_write_scripts import CustomActionOptionWriteScripts
    from .custom_action_position import CustomActionPosition
    from .custom_action_read import CustomActionRead
    from .custom_action_read_answer import CustomActionReadAnswer
    from .custom_action_read_page import CustomActionReadPage
    from .custom_action_read_page_answer import CustomActionReadPageAnswer
    from .custom_action_update import CustomActionUpdate
    from .delete_apns_cert_response import DeleteApnsCertResponse
    from .delete_custom_action_response import DeleteCustomActionResponse
    from .delete_device_request_response import DeleteDeviceRequestResponse
    from .delete_target_list_device_group_content import DeleteTargetListDeviceGroupContent
    from .delete_target_list_device_group_content_answer import DeleteTargetListDeviceGroupContentAnswer
    from .dep_profile import DEPProfile
    from .dep_profile_answer import DEPProfileAnswer
    from .dep_profile_page import DEPProfilePage
    from .dep_profile_page_answer import DEPProfilePageAnswer
    from .dep_sync_request import DEPSyncRequest
    from .dep_sync_request_answer import DEPSyncRequestAnswer
    from .dep_sync_request_read import DEPSyncRequestRead
    from .dep_sync_request_read_answer import DEPSyncRequestReadAnswer
    from .dep_sync_request_read_devices import DepSyncRequestReadDevices
    from .dep_sync_request_read_failure import DepSyncRequestReadFailure
    from .dep_sync_request_read_page import DEPSyncRequestReadPage
    from .dep_sync_request_read_page_answer import DEPSyncRequestReadPageAnswer
    from .dep_sync_request_status import DepSyncRequestStatus
    from .dep_token import DEPToken
    from .dep_token_meta import DepTokenMeta
    from .dep_token_page import DEPTokenPage
    from .dep_token_page_answer import DEPTokenPageAnswer
    from .device import Device
    from .device_app import DeviceApp
    from .device_app_page import DeviceAppPage
    from .device_app_permission import DeviceAppPermission
    from .device_app_permission_grant_state import DeviceAppPermissionGrantState
    from .device_apps_filter import DeviceAppsFilter
    from .device_apps_filter_app_state import DeviceAppsFilterAppState
    from .device_apps_filter_device_o import DeviceAppsFilterDeviceO
    from .device_apps_filter_platform import DeviceAppsFilterPlatform
    from .device_apps_response import DeviceAppsResponse
    from .device_apps_response_app_type import DeviceAppsResponseAppType
    from .device_apps_response_page import DeviceAppsResponsePage
    from .device_apps_response_page_answer import DeviceAppsResponsePageAnswer
    from .device_command import DeviceCommand
    from .device_command_action import DeviceCommandAction
    from .device_command_enum import DeviceCommandEnum
    from .device_command_state import DeviceCommandState
    from .device_filter import DeviceFilter
    from .device_group import DeviceGroup
    from .device_group_page import DeviceGroupPage
    from .device_group_partial_update import DeviceGroupPartialUpdate
    from .device_group_update import DeviceGroupUpdate
    from .device_heartbeat import DeviceHeartbeat
    from .device_heartbeat_answer import DeviceHeartbeatAnswer
    from .device_last_seen import DeviceLastSeen
    from .device_last_seen_answer import DeviceLastSeenAnswer
    from .device_location import DeviceLocation
    from .device_location_page import DeviceLocationPage
    from .device_operation_with_stats import DeviceOperationWithStats
    from .device_operation_with_stats_answer import DeviceOperationWithStatsAnswer
    from .device_operation_with_stats_device_operation_activity import (
        DeviceOperationWithStatsDeviceOperationActivity,
    )
    from .device_operation_with_stats_page import DeviceOperationWithStatsPage
    from .device_operation_with_stats_page_answer import DeviceOperationWithStatsPageAnswer
    from .device_operation_with_stats_state import DeviceOperationWithStatsState
    from .device_page import DevicePage
    from .device_report import DeviceReport
    from .device_settings import DeviceSettings
    from .device_settings_rotation_state import DeviceSettingsRotationState
    from .device_status import DeviceStatus
    from .device_status_page import DeviceStatusPage
    from .device_sub_group import DeviceSubGroup
    from .device_sub_group_answer import DeviceSubGroupAnswer
    from .device_tile import DeviceTile
    from .device_tile_device import DeviceTileDevice
    from .device_tile_faust import DeviceTileFaust
    from .device_tile_group import DeviceTileGroup
    from .device_tile_network_info import DeviceTileNetworkInfo
    from .device_tile_page import DeviceTilePage
    from .devices_list_response import DevicesListResponse
    from .devices_list_response_device import DevicesListResponseDevice
    from .directory_record import DirectoryRecord
    from .directory_record_approval_status import DirectoryRecordApprovalStatus
    from .directory_record_create import DirectoryRecordCreate
    from .directory_record_online_status import DirectoryRecordOnlineStatus
    from .directory_record_page import DirectoryRecordPage
    from .directory_record_update import DirectoryRecordUpdate
    from .drift_policy import DriftPolicy
    from .edit_custom_connection_request import EditCustomConnectionRequest
    from .emm_device import EmmDevice
    from .enterprise_policy import EnterprisePolicy
    from .enterprise_policy_data import EnterprisePolicyData
    from .enterprise_policy_data_device_password_policy import EnterprisePolicyDataDevicePasswordPolicy
    from .enterprise_policy_data_device_update_policy import EnterprisePolicyDataDeviceUpdatePolicy
    from .enterprise_policy_data_dialer import EnterprisePolicyDataDialer
    from .enterprise_policy_data_frp_google import EnterprisePolicyDataFrpGoogle
    from .enterprise_policy_data_google_account_permission import EnterprisePolicyDataGoogleAccountPermission
    from .enterprise_policy_data_password_quality import EnterprisePolicyDataPasswordQuality
    from .enterprise_policy_data_permission_policy import EnterprisePolicyDataPermissionPolicy
    from .enterprise_policy_data_phone_policy import EnterprisePolicyDataPhonePolicy
    from .enterprise_policy_data_settings_access_level import EnterprisePolicyDataSettingsAccessLevel
    from .enterprise_policy_data_type import EnterprisePolicyDataType
    from .enterprise_policy_page import EnterprisePolicyPage
    from .enterprise_policy_partial_update import EnterprisePolicyPartialUpdate
    from .enterprise_update_v1 import EnterpriseUpdateV1
    from .enterprise_v1 import EnterpriseV1
    from .enterprise_v1_emm import EnterpriseV1Emm
    from .esper_app_version import EsperAppVersion
    from .esper_app_version_answer import EsperAppVersionAnswer
    from .esper_app_version_app_type import EsperAppVersionAppType
    from .event_feed import EventFeed
    from .event_feed_page import EventFeedPage
    from .event_subscription import EventSubscription
    from .event_subscription_args import EventSubscriptionArgs
    from .event_subscription_page import EventSubscriptionPage
    from .foundry_device_model_put_response import FoundryDeviceModelPutResponse
    from .foundry_device_model_put_response_answer import FoundryDeviceModelPutResponseAnswer
    from .foundry_device_model_v1 import FoundryDeviceModelV1
    from .foundry_device_model_v1_page import FoundryDeviceModelV1Page
    from .foundry_device_model_v1_page_answer import FoundryDeviceModelV1PageAnswer
    from .foundry_event_v1 import FoundryEventV1
    from .foundry_event_v1_actor import FoundryEventV1Actor
    from .foundry_event_v1_meta import FoundryEventV1Meta
    from .foundry_event_v1_page import FoundryEventV1Page
    from .foundry_event_v1_page_answer import FoundryEventV1PageAnswer
    from .foundry_event_v1_resource import FoundryEventV1Resource
    from .generate_download_url_request import GenerateDownloadUrlRequest
    from .generate_download_url_response import GenerateDownloadUrlResponse
    from .geofence import Geofence
    from .geofence_blueprint_usage import GeofenceBlueprintUsage
    from .geofence_blueprint_usage_page import GeofenceBlueprintUsagePage
    from .geofence_blueprint_usage_page_answer import GeofenceBlueprintUsagePageAnswer
    from .geofence_create import GeofenceCreate
    from .geofence_device import GeofenceDevice
    from .geofence_device_action import GeofenceDeviceAction
    from .geofence_device_page import GeofenceDevicePage
    from .geofence_device_page_answer import GeofenceDevicePageAnswer
    from .geofence_device_summary import GeofenceDeviceSummary
    from .geofence_device_summary_answer import GeofenceDeviceSummaryAnswer
    from .geofence_geometry import GeofenceGeometry
    from .geofence_geometry_type import GeofenceGeometryType
    from .geofence_page import GeofencePage
    from .geofence_radius_unit import GeofenceRadiusUnit
    from .geofence_replace import GeofenceReplace
    from .geofence_update import GeofenceUpdate
    from .geofence_v1 import GeofenceV1
    from .geofence_v1_action import GeofenceV1Action
    from .geofence_v1_answer import GeofenceV1Answer
    from .geofence_v1_create import GeofenceV1Create
    from .geofence_v1_listed import GeofenceV1Listed
    from .geofence_v1_listed_page import GeofenceV1ListedPage
    from .geofence_v1_listed_page_answer import GeofenceV1ListedPageAnswer
    from .get_all_pipeline_runs_ordering import GetAllPipelineRunsOrdering
    from .get_connections_connection import GetConnectionsConnection
    from .get_connections_connection_2 import GetConnectionsConnection2
    from .get_connections_connection_2_page import GetConnectionsConnection2Page
    from .get_dep_token_content import GetDepTokenContent
    from .get_dep_token_content_answer import GetDepTokenContentAnswer
    from .get_device_heartbeat_list_platform import GetDeviceHeartbeatListPlatform
    from .get_device_request_response import GetDeviceRequestResponse
    from .get_device_response import GetDeviceResponse
    from .get_enterprise_report_response import GetEnterpriseReportResponse
    from .get_foundation_versions_list_item import GetFoundationVersionsListItem
    from .get_foundation_versions_list_item_page import GetFoundationVersionsListItemPage
    from .get_mdm_service_config_response import GetMdmServiceConfigResponse
    from .get_min_app_info_item import GetMinAppInfoItem
    from .get_min_app_info_item_page import GetMinAppInfoItemPage
    from .get_operations_list_ordering import GetOperationsListOrdering
    from .get_pipeline_runs_ordering import GetPipelineRunsOrdering
    from .get_pipeline_stage_target_runs_ordering import GetPipelineStageTargetRunsOrdering
    from .get_pipeline_stage_target_runs_status import GetPipelineStageTargetRunsStatus
    from .get_pipelines_ordering import GetPipelinesOrdering
    from .get_report_info_response import GetReportInfoResponse
    from .get_report_status_content import GetReportStatusContent
    from .get_report_status_content_answer import GetReportStatusContentAnswer
    from .get_report_types_content import GetReportTypesContent
    from .get_report_types_content_answer import GetReportTypesContentAnswer
    from .get_report_types_report_type import GetReportTypesReportType
    from .get_stage_target_lists_type import GetStageTargetListsType
    from .get_user_groups_response import GetUserGroupsResponse
    from .google_account import GoogleAccount
    from .google_account_answer import GoogleAccountAnswer
    from .google_account_page import GoogleAccountPage
    from .google_account_page_answer import GoogleAccountPageAnswer
    from .google_account_update_request_body import GoogleAccountUpdateRequestBody
    from .google_account_update_response_body import GoogleAccountUpdateResponseBody
    from .google_account_update_response_body_answer import GoogleAccountUpdateResponseBodyAnswer
    from .google_emm_device import GoogleEMMDevice
    from .google_emm_device_answer import GoogleEMMDeviceAnswer
    from .google_emm_device_policy_request import GoogleEMMDevicePolicyRequest
    from .google_emm_device_policy_request_app_action import GoogleEmmDevicePolicyRequestAppAction
    from .google_emm_device_policy_request_application import GoogleEmmDevicePolicyRequestApplication
    from .google_emm_policy import GoogleEMMPolicy
    from .google_emm_product_policy import GoogleEMMProductPolicy
    from .google_emm_product_policy_auto_install_constraint import GoogleEmmProductPolicyAutoInstallConstraint
    from .google_emm_product_policy_auto_install_policy import GoogleEmmProductPolicyAutoInstallPolicy
    from .google_emm_product_policy_configuration_variables import (
        GoogleEmmProductPolicyConfigurationVariables,
    )
    from .google_emm_product_policy_managed_configuration import GoogleEmmProductPolicyManagedConfiguration
    from .google_emm_product_policy_variable_set import GoogleEmmProductPolicyVariableSet
    from .google_enterprise import GoogleEnterprise
    from .google_enterprise_details import GoogleEnterpriseDetails
    from .google_enterprise_details_answer import GoogleEnterpriseDetailsAnswer
    from .google_enterprise_details_page import GoogleEnterpriseDetailsPage
    from .google_enterprise_details_page_answer import GoogleEnterpriseDetailsPageAnswer
    from .google_enterprise_page import GoogleEnterprisePage
    from .google_product import GoogleProduct
    from .google_product_install import GoogleProductInstall
    from .google_product_install_page import GoogleProductInstallPage
    from .google_product_page import GoogleProductPage
    from .google_product_patched import GoogleProductPatched
    from .google_service_account_details import GoogleServiceAccountDetails
    from .google_service_account_details_answer import GoogleServiceAccountDetailsAnswer
    from .google_service_account_details_page import GoogleServiceAccountDetailsPage
    from .google_service_account_details_page_answer import GoogleServiceAccountDetailsPageAnswer
    from .google_web_token import GoogleWebToken
    from .google_web_token_page import GoogleWebTokenPage
    from .google_web_token_patch import GoogleWebTokenPatch
    from .google_web_token_write import GoogleWebTokenWrite
    from .group_command import GroupCommand
    from .group_command_args import GroupCommandArgs
    from .group_command_enum import GroupCommandEnum
    from .group_command_request import GroupCommandRequest
    from .group_command_state import GroupCommandState
    from .group_ref import GroupRef
    from .group_report import GroupReport
    from .group_thumbnail import GroupThumbnail
    from .group_thumbnail_page import GroupThumbnailPage
    from .hardware_info import HardwareInfo
    from .install_devices import InstallDevices
    from .install_devices_page import InstallDevicesPage
    from .invite import Invite
    from .invite_created import InviteCreated
    from .invite_page import InvitePage
    from .invite_tenant_user_meta import InviteTenantUserMeta
    from .invite_tenant_user_profile import InviteTenantUserProfile
    from .invite_tenant_user_request import InviteTenantUserRequest
    from .invite_tenant_user_role import InviteTenantUserRole
    from .itunes_app_info_v2 import ItunesAppInfoV2
    from .itunes_app_info_v2_answer import ItunesAppInfoV2Answer
    from .itunes_app_info_v2_page import ItunesAppInfoV2Page
    from .itunes_app_info_v2_page_answer import ItunesAppInfoV2PageAnswer
    from .lat_long import LatLong
    from .legacy_blueprint import LegacyBlueprint
    from .legacy_blueprint_page import LegacyBlueprintPage
    from .legacy_blueprint_revision import LegacyBlueprintRevision
    from .legacy_blueprint_revision_page import LegacyBlueprintRevisionPage
    from .legacy_blueprint_revision_type import LegacyBlueprintRevisionType
    from .legacy_command_args import LegacyCommandArgs
    from .legacy_command_request import LegacyCommandRequest
    from .legacy_device_command_enum import LegacyDeviceCommandEnum
    from .legacy_geofence import LegacyGeofence
    from .legacy_user import LegacyUser
    from .legacy_user_emm import LegacyUserEMM
    from .legacy_user_emm_authentication_token import LegacyUserEmmAuthenticationToken
    from .legacy_user_list import LegacyUserList
    from .legacy_user_list_page import LegacyUserListPage
    from .legacy_user_profile import LegacyUserProfile
    from .legacy_user_profile_group import LegacyUserProfileGroup
    from .legacy_user_profile_role import LegacyUserProfileRole
    from .linux_device import LinuxDevice
    from .linux_device_os import LinuxDeviceOs
    from .linux_device_platform import LinuxDevicePlatform
    from .linux_device_v2 import LinuxDeviceV2
    from .linux_device_v2_battery_stats import LinuxDeviceV2BatteryStats
    from .linux_device_v2_cpu_stats import LinuxDeviceV2CpuStats
    from .linux_device_v2_esper_agent_info import LinuxDeviceV2EsperAgentInfo
    from .linux_device_v2_hardware_info import LinuxDeviceV2HardwareInfo
    from .linux_device_v2_location_stats import LinuxDeviceV2LocationStats
    from .linux_device_v2_memory_info import LinuxDeviceV2MemoryInfo
    from .linux_device_v2_memory_stats import LinuxDeviceV2MemoryStats
    from .linux_device_v2_network_info import LinuxDeviceV2NetworkInfo
    from .linux_device_v2_network_stats import LinuxDeviceV2NetworkStats
    from .linux_device_v2_os import LinuxDeviceV2Os
    from .linux_device_v2_software_info import LinuxDeviceV2SoftwareInfo
    from .linux_device_v2_wifi_network_info import LinuxDeviceV2WifiNetworkInfo
    from .list_apps_of_device_app_type import ListAppsOfDeviceAppType
    from .list_apps_ordering import ListAppsOrdering
    from .list_device_apps_item import ListDeviceAppsItem
    from .list_device_apps_item_page import ListDeviceAppsItemPage
    from .list_device_apps_item_page_answer import ListDeviceAppsItemPageAnswer
    from .list_devices_content import ListDevicesContent
    from .list_devices_content_answer import ListDevicesContentAnswer
    from .list_devices_ordering import ListDevicesOrdering
    from .list_devices_os import ListDevicesOs
    from .list_devices_response import ListDevicesResponse
    from .list_rv_activity_feed_ordering import ListRvActivityFeedOrdering
    from .list_tenant_esper_apps_architecture import ListTenantEsperAppsArchitecture
    from .list_tenant_esper_apps_ordering import ListTenantEsperAppsOrdering
    from .memory_info import MemoryInfo
    from .network_info import NetworkInfo
    from .network_info_network_type import NetworkInfoNetworkType
    from .oem_config_schema import OEMConfigSchema
    from .oem_config_schema_answer import OEMConfigSchemaAnswer
    from .oem_config_schema_oem_type import OemConfigSchemaOemType
    from .oem_config_schema_status import OemConfigSchemaStatus
    from .offset_paginated_device_list import OffsetPaginatedDeviceList
    from .operation_create import OperationCreate
    from .operation_create_arguments import OperationCreateArguments
    from .operation_device_query import OperationDeviceQuery
    from .operation_device_query_device_request import OperationDeviceQueryDeviceRequest
    from .operation_list import OperationList
    from .operation_list_answer import OperationListAnswer
    from .operation_list_create import OperationListCreate
    from .operation_list_page import OperationListPage
    from .operation_list_page_answer import OperationListPageAnswer
    from .operation_schedule_args import OperationScheduleArgs
    from .operation_type_enum import OperationTypeEnum
    from .operation_with_stats import OperationWithStats
    from .operation_with_stats_answer import OperationWithStatsAnswer
    from .operation_with_stats_device_operation_statuses_count import (
        OperationWithStatsDeviceOperationStatusesCount,
    )
    from .operation_with_stats_operation import OperationWithStatsOperation
    from .operation_with_stats_operation_activity import OperationWithStatsOperationActivity
    from .operation_with_stats_operation_state import OperationWithStatsOperationState
    from .operation_with_stats_operation_stats import OperationWithStatsOperationStats
    from .operation_with_stats_page import OperationWithStatsPage
    from .operation_with_stats_page_2 import OperationWithStatsPage2
    from .operation_with_stats_page_answer import OperationWithStatsPageAnswer
    from .operation_with_stats_state import OperationWithStatsState
    from .patch_app_info_request import PatchAppInfoRequest
    from .patch_app_version_request import PatchAppVersionRequest
    from .patch_app_version_v1_request import PatchAppVersionV1Request
    from .patch_content_request import PatchContentRequest
    from .patch_subscription_report_request import PatchSubscriptionReportRequest
    from .personal_access_token import PersonalAccessToken
    from .personal_access_token_created import PersonalAccessTokenCreated
    from .personal_access_token_page import PersonalAccessTokenPage
    from .pipeline import Pipeline
    from .pipeline_answer import PipelineAnswer
    from .pipeline_command import PipelineCommand
    from .pipeline_command_answer import PipelineCommandAnswer
    from .pipeline_create import PipelineCreate
    from .pipeline_device import PipelineDevice
    from .pipeline_device_page import PipelineDevicePage
    from .pipeline_device_page_answer import PipelineDevicePageAnswer
    from .pipeline_operation import PipelineOperation
    from .pipeline_operation_answer import PipelineOperationAnswer
    from .pipeline_operation_create import PipelineOperationCreate
    from .pipeline_operation_create_operation_type import PipelineOperationCreateOperationType
    from .pipeline_operation_page import PipelineOperationPage
    from .pipeline_operation_page_answer import PipelineOperationPageAnswer
    from .pipeline_page import PipelinePage
    from .pipeline_page_answer import PipelinePageAnswer
    from .pipeline_run import PipelineRun
    from .pipeline_run_answer import PipelineRunAnswer
    from .pipeline_run_create import PipelineRunCreate
    from .pipeline_run_page import PipelineRunPage
    from .pipeline_run_page_answer import PipelineRunPageAnswer
    from .pipeline_run_status import PipelineRunStatus
    from .pipeline_run_update import PipelineRunUpdate
    from .pipeline_update import PipelineUpdate
    from .platform_script import PlatformScript
    from .platform_script_answer import PlatformScriptAnswer
    from .post_content_request import PostContentRequest
    from .provisioning_profile_upload_request import ProvisioningProfileUploadRequest
    from .provisioning_profile_upload_response import ProvisioningProfileUploadResponse
    from .provisioning_profile_upload_response_answer import ProvisioningProfileUploadResponseAnswer
    from .provisioning_profile_upload_response_profile_type import (
        ProvisioningProfileUploadResponseProfileType,
    )
    from .provisioning_profile_version_with_download import ProvisioningProfileVersionWithDownload
    from .provisioning_profile_version_with_download_answer import (
        ProvisioningProfileVersionWithDownloadAnswer,
    )
    from .provisioning_profile_version_with_download_page import ProvisioningProfileVersionWithDownloadPage
    from .provisioning_profile_version_with_download_page_answer import (
        ProvisioningProfileVersionWithDownloadPageAnswer,
    )
    from .provisioning_profile_with_download import ProvisioningProfileWithDownload
    from .provisioning_profile_with_download_answer import ProvisioningProfileWithDownloadAnswer
    from .provisioning_profile_with_download_page import ProvisioningProfileWithDownloadPage
    from .provisioning_profile_with_download_page_answer import ProvisioningProfileWithDownloadPageAnswer
    from .put_target_run_command_status_request import PutTargetRunCommandStatusRequest
    from .put_target_run_command_status_request_status import PutTargetRunCommandStatusRequestStatus
    from .query_result import QueryResult
    from .query_result_column import QueryResultColumn
    from .query_result_schema import QueryResultSchema
    from .query_status import QueryStatus
    from .query_status_answer import QueryStatusAnswer
    from .query_status_status import QueryStatusStatus
    from .remote_viewer_session import RemoteViewerSession
    from .remote_viewer_session_page import RemoteViewerSessionPage
    from .remote_viewer_session_page_answer import RemoteViewerSessionPageAnswer
    from .remote_viewer_session_state import RemoteViewerSessionState
    from .remote_viewer_session_video_quality import RemoteViewerSessionVideoQuality
    from .remove_tile_icon_request import RemoveTileIconRequest
    from .remove_tile_icon_response import RemoveTileIconResponse
    from .restore_blueprint_revision_request import RestoreBlueprintRevisionRequest
    from .role import Role
    from .role_page import RolePage
    from .scope import Scope
    from .seamless_request import SeamlessRequest
    from .seamless_request_body import SeamlessRequestBody
    from .seamless_request_body_seamless_info import SeamlessRequestBodySeamlessInfo
    from .seamless_request_platform import SeamlessRequestPlatform
    from .seamless_request_status import SeamlessRequestStatus
    from .seamless_request_unique_id_type import SeamlessRequestUniqueIdType
    from .seamless_success_response import SeamlessSuccessResponse
    from .seamless_success_response_content import SeamlessSuccessResponseContent
    from .set_preferred_region_request import SetPreferredRegionRequest
    from .set_preferred_regions_request import SetPreferredRegionsRequest
    from .settings_gps_state_enum import SettingsGPSStateEnum
    from .settings_rotate_state_enum import SettingsRotateStateEnum
    from .settings_volume_stream_enum import SettingsVolumeStreamEnum
    from .single_device_report import SingleDeviceReport
    from .single_device_report_status import SingleDeviceReportStatus
    from .software_info import SoftwareInfo
    from .software_info_airwave_info import SoftwareInfoAirwaveInfo
    from .software_info_foundation_info import SoftwareInfoFoundationInfo
    from .sso_connection import SSOConnection
    from .sso_connection_config import SSOConnectionConfig
    from .sso_connection_strategy import SsoConnectionStrategy
    from .stage import Stage
    from .stage_answer import StageAnswer
    from .stage_create import StageCreate
    from .stage_page import StagePage
    from .stage_page_answer import StagePageAnswer
    from .stage_run import StageRun
    from .stage_run_answer import StageRunAnswer
    from .stage_run_operation import StageRunOperation
    from .stage_run_operation_answer import StageRunOperationAnswer
    from .stage_run_operation_page import StageRunOperationPage
    from .stage_run_operation_page_answer import StageRunOperationPageAnswer
    from .stage_run_page import StageRunPage
    from .stage_run_page_answer import StageRunPageAnswer
    from .stage_run_stage_meta import StageRunStageMeta
    from .stage_run_status import StageRunStatus
    from .stage_target_list_add import StageTargetListAdd
    from .stage_update import StageUpdate
    from .status_metrics import StatusMetrics
    from .status_metrics_v2 import StatusMetricsV2
    from .status_metrics_v2_last_seen import StatusMetricsV2LastSeen
    from .subscription import Subscription
    from .subscription_page import SubscriptionPage
    from .target import Target
    from .target_answer import TargetAnswer
    from .target_create import TargetCreate
    from .target_list import TargetList
    from .target_list_answer import TargetListAnswer
    from .target_list_create import TargetListCreate
    from .target_list_create_target_list_type import TargetListCreateTargetListType
    from .target_list_device_group import TargetListDeviceGroup
    from .target_list_device_group_add import TargetListDeviceGroupAdd
    from .target_list_device_group_answer import TargetListDeviceGroupAnswer
    from .target_list_device_group_page import TargetListDeviceGroupPage
    from .target_list_device_group_page_answer import TargetListDeviceGroupPageAnswer
    from .target_list_page import TargetListPage
    from .target_list_page_answer import TargetListPageAnswer
    from .target_page import TargetPage
    from .target_page_answer import TargetPageAnswer
    from .target_run import TargetRun
    from .target_run_answer import TargetRunAnswer
    from .target_run_create import TargetRunCreate
    from .target_run_page import TargetRunPage
    from .target_run_page_answer import TargetRunPageAnswer
    from .target_run_status import TargetRunStatus
    from .target_run_update import TargetRunUpdate
    from .target_run_update_status import TargetRunUpdateStatus
    from .target_update import TargetUpdate
    from .tenant_app import TenantApp
    from .tenant_app_answer import TenantAppAnswer
    from .tenant_app_page import TenantAppPage
    from .tenant_app_page_answer import TenantAppPageAnswer
    from .tenant_app_upload_response import TenantAppUploadResponse
    from .tenant_app_upload_response_answer import TenantAppUploadResponseAnswer
    from .tenant_app_version import TenantAppVersion
    from .tenant_app_version_answer import TenantAppVersionAnswer
    from .tenant_app_version_app_type import TenantAppVersionAppType
    from .tenant_app_version_detail import TenantAppVersionDetail
    from .tenant_app_version_detail_answer import TenantAppVersionDetailAnswer
    from .tenant_app_version_page import TenantAppVersionPage
    from .tenant_app_version_page_answer import TenantAppVersionPageAnswer
    from .tenant_esper_apps_item import TenantEsperAppsItem
    from .tenant_esper_apps_item_page import TenantEsperAppsItemPage
    from .tenant_esper_apps_item_page_answer import TenantEsperAppsItemPageAnswer
    from .tenant_preferred_regions import TenantPreferredRegions
    from .tenant_preferred_regions_answer import TenantPreferredRegionsAnswer
    from .tile_icon import TileIcon
    from .tile_icon_page import TileIconPage
    from .token_info_v1 import TokenInfoV1
    from .token_renew_v0 import TokenRenewV0
    from .unique_identifier import UniqueIdentifier
    from .unique_identifier_create import UniqueIdentifierCreate
    from .unique_identifier_create_type import UniqueIdentifierCreateType
    from .unique_identifier_type import UniqueIdentifierType
    from .update_app_info_request import UpdateAppInfoRequest
    from .update_device_operation_request import UpdateDeviceOperationRequest
    from .update_device_operation_state import UpdateDeviceOperationState
    from .update_device_state_request import UpdateDeviceStateRequest
    from .update_device_state_response import UpdateDeviceStateResponse
    from .update_different_user_request import UpdateDifferentUserRequest
    from .update_different_user_role import UpdateDifferentUserRole
    from .update_foundry_build_request import UpdateFoundryBuildRequest
    from .update_foundry_device_model_request import UpdateFoundryDeviceModelRequest
    from .update_group_action import UpdateGroupAction
    from .update_itunesapp_preferred_region_content import UpdateItunesappPreferredRegionContent
    from .update_itunesapp_preferred_region_content_answer import UpdateItunesappPreferredRegionContentAnswer
    from .update_operation_request import UpdateOperationRequest
    from .update_operation_response import UpdateOperationResponse
    from .update_operation_state import UpdateOperationState
    from .update_own_user_request import UpdateOwnUserRequest
    from .update_personal_access_token_request import UpdatePersonalAccessTokenRequest
    from .update_pipeline_run_stage_run_request import UpdatePipelineRunStageRunRequest
    from .update_role_request import UpdateRoleRequest
    from .update_role_scopes_request import UpdateRoleScopesRequest
    from .update_role_scopes_response import UpdateRoleScopesResponse
    from .update_role_scopes_scope_name import UpdateRoleScopesScopeName
    from .update_tenant_app_version_request import UpdateTenantAppVersionRequest
    from .upload_application_request import UploadApplicationRequest
    from .upload_application_response import UploadApplicationResponse
    from .upload_blueprint_request import UploadBlueprintRequest
    from .upload_dep_token_request import UploadDepTokenRequest
    from .upload_group_thumbnail_request import UploadGroupThumbnailRequest
    from .upload_remote_file_request import UploadRemoteFileRequest
    from .upload_remote_file_response import UploadRemoteFileResponse
    from .user import User
    from .user_create import UserCreate
    from .user_emm import UserEMM
    from .user_profile import UserProfile
    from .user_profile_create import UserProfileCreate
    from .user_update import UserUpdate
    from .v0_command_args import V0CommandArgs
    from .v0_command_issuer import V0CommandIssuer
    from .v0_command_request import V0CommandRequest
    from .v0_command_request_page import V0CommandRequestPage
    from .v0_command_request_page_2 import V0CommandRequestPage2
    from .v0_command_request_status import V0CommandRequestStatus
    from .v0_command_status import V0CommandStatus
    from .v0_command_status_1 import V0CommandStatus1
    from .v0_command_status_1_device import V0CommandStatus1Device
    from .v0_command_status_1_meta import V0CommandStatus1Meta
    from .v0_command_status_1_page import V0CommandStatus1Page
    from .v0_command_status_issued_by import V0CommandStatusIssuedBy
    from .v0_command_status_page import V0CommandStatusPage
    from .v0_device_command_enum import V0DeviceCommandEnum
    from .vpp_license import VPPLicense
    from .vpp_license_answer import VPPLicenseAnswer
    from .vpp_license_page import VPPLicensePage
    from .vpp_license_page_answer import VPPLicensePageAnswer
    from .vpp_token import VPPToken
    from .vpp_token_answer import VPPTokenAnswer
    from .vpp_token_page import VPPTokenPage
    from .vpp_token_page_answer import VPPTokenPageAnswer
    from .wallpaper import Wallpaper
    from .wallpaper_orientation import WallpaperOrientation
    from .wallpaper_page import WallpaperPage
    from .webclip import Webclip
    from .webclip_answer import WebclipAnswer
    from .webclip_create_request import WebclipCreateRequest
    from .webclip_page import WebclipPage
    from .webclip_page_answer import WebclipPageAnswer
    from .windows_device import WindowsDevice
    from .windows_device_os import WindowsDeviceOs
    from .windows_device_platform import WindowsDevicePlatform
    from .windows_device_v2 import WindowsDeviceV2
    from .windows_device_v2_cpu_stats import WindowsDeviceV2CpuStats
    from .windows_device_v2_memory_info import WindowsDeviceV2MemoryInfo
    from .windows_device_v2_memory_stats import WindowsDeviceV2MemoryStats
    from .windows_device_v2_software_info import WindowsDeviceV2SoftwareInfo
    from .windows_device_windows_config import WindowsDeviceWindowsConfig

_MODULES = {
    "AddSubscriptionRequest": ".add_subscription_request",
    "AddTileIconCategory": ".add_tile_icon_category",
    "AddTileIconRequest": ".add_tile_icon_request",
    "AddWallpaperRequest": ".add_wallpaper_request",
    "AlarmHistory": ".alarm_history",
    "AlarmHistoryPage": ".alarm_history_page",
    "AlarmRule": ".alarm_rule",
    "AlarmRuleAlertChannel": ".alarm_rule_alert_channel",
    "AlarmRuleConditions": ".alarm_rule_conditions",
    "AlarmRuleCreate": ".alarm_rule_create",
    "AlarmRuleDevice": ".alarm_rule_device",
    "AlarmRuleGroup": ".alarm_rule_group",
    "AlarmRulePage": ".alarm_rule_page",
    "AlarmRulePatch": ".alarm_rule_patch",
    "AlarmRulePatchConditions": ".alarm_rule_patch_conditions",
    "AlarmRuleWrite": ".alarm_rule_write",
    "AlarmRuleWriteComparator": ".alarm_rule_write_comparator",
    "AlarmRuleWriteConditions": ".alarm_rule_write_conditions",
    "AlarmRuleWriteUnit": ".alarm_rule_write_unit",
    "AlertChannel": ".alert_channel",
    "AlertChannelLinkedAlert": ".alert_channel_linked_alert",
    "AlertChannelPage": ".alert_channel_page",
    "AlertChannelPatch": ".alert_channel_patch",
    "AlertChannelProperties": ".alert_channel_properties",
    "AlertChannelWrite": ".alert_channel_write",
    "AndroidDevice": ".android_device",
    "AndroidDeviceBatteryStats": ".android_device_battery_stats",
    "AndroidDeviceCellularNetworkInfo": ".android_device_cellular_network_info",
    "AndroidDeviceLocationStats": ".android_device_location_stats",
    "AndroidDeviceManagedBy": ".android_device_managed_by",
    "AndroidDeviceNetworkStats": ".android_device_network_stats",
    "AndroidDeviceOs": ".android_device_os",
    "AndroidDevicePlatform": ".android_device_platform",
    "AndroidDevicePolicy": ".android_device_policy",
    "AndroidDeviceV2": ".android_device_v2",
    "AndroidDeviceV2CellularNetworkInfo": ".android_device_v2_cellular_network_info",
    "AndroidDeviceV2MemoryStats": ".android_device_v2_memory_stats",
    "AndroidDeviceV2NetworkStats": ".android_device_v2_network_stats",
    "AndroidDeviceV2ProvisionedWith": ".android_device_v2_provisioned_with",
    "AndroidDeviceV2WifiNetworkInfo": ".android_device_v2_wifi_network_info",
    "AndroidDeviceWifiNetworkInfo": ".android_device_wifi_network_info",
    "APNSCertInfo": ".apns_cert_info",
    "APNSCertInfoAnswer": ".apns_cert_info_answer",
    "ApnsCertInfoMeta": ".apns_cert_info_meta",
    "APNSCertInfoPage": ".apns_cert_info_page",
    "APNSCertInfoPageAnswer": ".apns_cert_info_page_answer",
    "ApnsCertInfoState": ".apns_cert_info_state",
    "APNSCertUpload": ".apns_cert_upload",
    "AppInfo": ".app_info",
    "AppInfoPage": ".app_info_page",
    "AppInfoPageAnswer": ".app_info_page_answer",
    "AppInstall": ".app_install",
    "AppInstallApplication": ".app_install_application",
    "AppInstallPage": ".app_install_page",
    "AppInstallStateEnum": ".app_install_state_enum",
    "AppInstallVersion": ".app_install_version",
    "AppPermission": ".app_permission",
    "AppPermissionGrantState": ".app_permission_grant_state",
    "AppUploadRequestBody": ".app_upload_request_body",
    "AppUploadRequestBodyPlatform": ".app_upload_request_body_platform",
    "AppVersion": ".app_version",
    "AppVersionApprovalStatus": ".app_version_approval_status",
    "AppVersionDelete": ".app_version_delete",
    "AppVersionDeleteTemplate": ".app_version_delete_template",
    "AppVersionPage": ".app_version_page",
    "AppVersionReleaseTrack": ".app_version_release_track",
    "AppVersionV1": ".app_version_v1",
    "AppVersionV1ApprovalStatus": ".app_version_v1_approval_status",
    "AppVersionV1Page": ".app_version_v1_page",
    "AppleAppStoreApp": ".apple_app_store_app",
    "AppleAppStoreAppPage": ".apple_app_store_app_page",
    "AppleAppStoreAppPageAnswer": ".apple_app_store_app_page_answer",
    "AppleDevice": ".apple_device",
    "AppleDeviceDepProfileStatus": ".apple_device_dep_profile_status",
    "AppleDeviceDeviceSource": ".apple_device_device_source",
    "AppleDeviceEnrolmentInfo": ".apple_device_enrolment_info",
    "AppleDeviceManagedBy": ".apple_device_managed_by",
    "AppleDeviceOs": ".apple_device_os",
    "AppleDevicePlatform": ".apple_device_platform",
    "AppleDeviceTokens": ".apple_device_tokens",
    "AppleDeviceV2": ".apple_device_v2",
    "AppleDeviceV2MemoryStats": ".apple_device_v2_memory_stats",
    "AppleDeviceV2ProvisionedWith": ".apple_device_v2_provisioned_with",
    "Application": ".application",
    "ApplicationPage": ".application_page",
    "ApplicationV1": ".application_v1",
    "ApplicationV1Page": ".application_v1_page",
    "ApplicationVersion": ".application_version",
    "ApplicationVersionV1": ".application_version_v1",
    "ApplyPolicy": ".apply_policy",
    "ApplyTileIcon": ".apply_tile_icon",
    "ApplyTileIconApplyMode": ".apply_tile_icon_apply_mode",
    "ArtifactMutationResponse": ".artifact_mutation_response",
    "ArtifactMutationResponseAnswer": ".artifact_mutation_response_answer",
    "ArtifactMutationResponseArtifactType": ".artifact_mutation_response_artifact_type",
    "ArtifactMutationResponseMetadata": ".artifact_mutation_response_metadata",
    "AuthnUser": ".authn_user",
    "AuthnUserPage": ".authn_user_page",
    "AuthnUserPageAnswer": ".authn_user_page_answer",
    "BackgroundScript": ".background_script",
    "BackgroundScriptAnswer": ".background_script_answer",
    "BackgroundScriptCreate": ".background_script_create",
    "BackgroundScriptDetail": ".background_script_detail",
    "BackgroundScriptDetailAnswer": ".background_script_detail_answer",
    "BackgroundScriptPage": ".background_script_page",
    "BackgroundScriptPageAnswer": ".background_script_page_answer",
    "BeginGoogleEMMEnrollmentRequest": ".begin_google_emm_enrollment_request",
    "BeginGoogleEMMEnrollmentResponse": ".begin_google_emm_enrollment_response",
    "BeginGoogleEMMEnrollmentResponseAnswer": ".begin_google_emm_enrollment_response_answer",
    "BlueprintAndroidApp": ".blueprint_android_app",
    "BlueprintAndroidAppAutoUpdateMode": ".blueprint_android_app_auto_update_mode",
    "BlueprintAndroidAppInstallationRule": ".blueprint_android_app_installation_rule",
    "BlueprintAndroidAppState": ".blueprint_android_app_state",
    "BlueprintAndroidAppType": ".blueprint_android_app_type",
    "BlueprintAndroidSettings": ".blueprint_android_settings",
    "BlueprintAndroidSettingsAdbSettings": ".blueprint_android_settings_adb_settings",
    "BlueprintAndroidSettingsAlarmSettings": ".blueprint_android_settings_alarm_settings",
    "BlueprintAndroidSettingsAndroidSettingsAppSettings": ".blueprint_android_settings_android_settings_app_settings",
    "BlueprintAndroidSettingsAppOrderList": ".blueprint_android_settings_app_order_list",
    "BlueprintAndroidSettingsAppOrderSetting": ".blueprint_android_settings_app_order_setting",
    "BlueprintAndroidSettingsAppPermissionPolicySettings": ".blueprint_android_settings_app_permission_policy_settings",
    "BlueprintAndroidSettingsAppUninstallSettings": ".blueprint_android_settings_app_uninstall_settings",
    "BlueprintAndroidSettingsAuthMode": ".blueprint_android_settings_auth_mode",
    "BlueprintAndroidSettingsBrightnessSettings": ".blueprint_android_settings_brightness_settings",
    "BlueprintAndroidSettingsCameraSettings": ".blueprint_android_settings_camera_settings",
    "BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting": ".blueprint_android_settings_customized_device_level_json_setting",
    "BlueprintAndroidSettingsEsperEdgeboxSettings": ".blueprint_android_settings_esper_edgebox_settings",
    "BlueprintAndroidSettingsEthernetSettings": ".blueprint_android_settings_ethernet_settings",
    "BlueprintAndroidSettingsExternalDeviceSettings": ".blueprint_android_settings_external_device_settings",
    "BlueprintAndroidSettingsFactoryResetSettings": ".blueprint_android_settings_factory_reset_settings",
    "BlueprintAndroidSettingsFile": ".blueprint_android_settings_file",
    "BlueprintAndroidSettingsFileTransferSettings": ".blueprint_android_settings_file_transfer_settings",
    "BlueprintAndroidSettingsLanguageSettings": ".blueprint_android_settings_language_settings",
    "BlueprintAndroidSettingsLauncher": ".blueprint_android_settings_launcher",
    "BlueprintAndroidSettingsLauncherSettings": ".blueprint_android_settings_launcher_settings",
    "BlueprintAndroidSettingsLocalAppInstallSettings": ".blueprint_android_settings_local_app_install_settings",
    "BlueprintAndroidSettingsLocationSettings": ".blueprint_android_settings_location_settings",
    "BlueprintAndroidSettingsLockScreenSettings": ".blueprint_android_settings_lock_screen_settings",
    "BlueprintAndroidSettingsMacAddressRandomizationSettings": ".blueprint_android_settings_mac_address_randomization_settings",
    "BlueprintAndroidSettingsMusicSettings": ".blueprint_android_settings_music_settings",
    "BlueprintAndroidSettingsNfcSettings": ".blueprint_android_settings_nfc_settings",
    "BlueprintAndroidSettingsNotificationBarSettings": ".blueprint_android_settings_notification_bar_settings",
    "BlueprintAndroidSettingsNotificationSettings": ".blueprint_android_settings_notification_settings",
    "BlueprintAndroidSettingsOrientationType": ".blueprint_android_settings_orientation_type",
    "BlueprintAndroidSettingsOutgoingNumbersSettings": ".blueprint_android_settings_outgoing_numbers_settings",
    "BlueprintAndroidSettingsPasswordQuality": ".blueprint_android_settings_password_quality",
    "BlueprintAndroidSettingsPermissionPolicy": ".blueprint_android_settings_permission_policy",
    "BlueprintAndroidSettingsRingtoneSettings": ".blueprint_android_settings_ringtone_settings",
    "BlueprintAndroidSettingsSafeBootSettings": ".blueprint_android_settings_safe_boot_settings",
    "BlueprintAndroidSettingsSavedApSettings": ".blueprint_android_settings_saved_ap_settings",
    "BlueprintAndroidSettingsScreenOrientationSettings": ".blueprint_android_settings_screen_orientation_settings",
    "BlueprintAndroidSettingsScreenTimeoutSettings": ".blueprint_android_settings_screen_timeout_settings",
    "BlueprintAndroidSettingsScreenshotSettings": ".blueprint_android_settings_screenshot_settings",
    "BlueprintAndroidSettingsSmsSettings": ".blueprint_android_settings_sms_settings",
    "BlueprintAndroidSettingsSoundSettings": ".blueprint_android_settings_sound_settings",
    "BlueprintAndroidSettingsStrictAppSynchronizationSettings": ".blueprint_android_settings_strict_app_synchronization_settings",
    "BlueprintAndroidSettingsStrictWifiSynchronizationSetting": ".blueprint_android_settings_strict_wifi_synchronization_setting",
    "BlueprintAndroidSettingsSystemUpdatePolicyType": ".blueprint_android_settings_system_update_policy_type",
    "BlueprintAndroidSettingsSystemUpdatesSettings": ".blueprint_android_settings_system_updates_settings",
    "BlueprintAndroidSettingsTimeDateSettings": ".blueprint_android_settings_time_date_settings",
    "BlueprintAndroidSettingsTimezoneSettings": ".blueprint_android_settings_timezone_settings",
    "BlueprintAndroidSettingsType": ".blueprint_android_settings_type",
    "BlueprintAndroidSettingsUsbTetheringSettings": ".blueprint_android_settings_usb_tethering_settings",
    "BlueprintAndroidSettingsVoiceCallSettings": ".blueprint_android_settings_voice_call_settings",
    "BlueprintAndroidSettingsWallpaperSettings": ".blueprint_android_settings_wallpaper_settings",
    "BlueprintAndroidSettingsWifiNetwork": ".blueprint_android_settings_wifi_network",
    "BlueprintAndroidSettingsWifiSettings": ".blueprint_android_settings_wifi_settings",
    "BlueprintAndroidSettingsWifiState": ".blueprint_android_settings_wifi_state",
    "BlueprintAppLayoutSetting": ".blueprint_app_layout_setting",
    "BlueprintAppLayoutSettingAppIconSize": ".blueprint_app_layout_setting_app_icon_size",
    "BlueprintAppLayoutSettingAppNameSize": ".blueprint_app_layout_setting_app_name_size",
    "BlueprintAppLayoutSettingBrandLogoPosition": ".blueprint_app_layout_setting_brand_logo_position",
    "BlueprintAppLayoutSettingDeviceAliasSize": ".blueprint_app_layout_setting_device_alias_size",
    "BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy": ".blueprint_app_layout_setting_device_name_and_id_display_policy",
    "BlueprintAppLayoutSettingDeviceNamePosition": ".blueprint_app_layout_setting_device_name_position",
    "BlueprintAppLayoutSettingDeviceNameSize": ".blueprint_app_layout_setting_device_name_size",
    "BlueprintBluetoothSettings": ".blueprint_bluetooth_settings",
    "BlueprintBluetoothSettingsBluetoothState": ".blueprint_bluetooth_settings_bluetooth_state",
    "BlueprintCreate": ".blueprint_create",
    "BlueprintDeviceModeSettings": ".blueprint_device_mode_settings",
    "BlueprintDeviceModeSettingsDeviceMode": ".blueprint_device_mode_settings_device_mode",
    "BlueprintEsperSettingsApp": ".blueprint_esper_settings_app",
    "BlueprintEsperSettingsAppSettings": ".blueprint_esper_settings_app_settings",
    "BlueprintGoogleServicesSettings": ".blueprint_google_services_settings",
    "BlueprintGoogleServicesSettingsAfwAccountSettings": ".blueprint_google_services_settings_afw_account_settings",
    "BlueprintGoogleServicesSettingsFactoryResetProtectionSet": ".blueprint_google_services_settings_factory_reset_protection_set",
    "BlueprintGoogleServicesSettingsGoogleAssitantSettings": ".blueprint_google_services_settings_google_assitant_settings",
    "BlueprintGoogleServicesSettingsPersonalAccountsSettings": ".blueprint_google_services_settings_personal_accounts_settings",
    "BlueprintGoogleServicesSettingsPlayStoreSettings": ".blueprint_google_services_settings_play_store_settings",
    "BlueprintInfo": ".blueprint_info",
    "BlueprintInfoBlueprintUpgradeStatus": ".blueprint_info_blueprint_upgrade_status",
    "BlueprintIosApp": ".blueprint_ios_app",
    "BlueprintIosAppAppType": ".blueprint_ios_app_app_type",
    "BlueprintIosAppState": ".blueprint_ios_app_state",
    "BlueprintIosSettings": ".blueprint_ios_settings",
    "BlueprintIosSettingsBluetoothSettings": ".blueprint_ios_settings_bluetooth_settings",
    "BlueprintIosSettingsCustomDeviceLevelProfileSettings": ".blueprint_ios_settings_custom_device_level_profile_settings",
    "BlueprintIosSettingsDeferOsUpdates": ".blueprint_ios_settings_defer_os_updates",
    "BlueprintIosSettingsHidePreloadedAppsSettings": ".blueprint_ios_settings_hide_preloaded_apps_settings",
    "BlueprintIosSettingsKioskApp": ".blueprint_ios_settings_kiosk_app",
    "BlueprintIosSettingsProvisioningProfile": ".blueprint_ios_settings_provisioning_profile",
    "BlueprintIosSettingsSiriSettings": ".blueprint_ios_settings_siri_settings",
    "BlueprintIosSettingsTetheringSettings": ".blueprint_ios_settings_tethering_settings",
    "BlueprintIosSettingsTimeDateSettings": ".blueprint_ios_settings_time_date_settings",
    "BlueprintIosSettingsWebContentSettings": ".blueprint_ios_settings_web_content_settings",
    "BlueprintIosSettingsWifiNetwork": ".blueprint_ios_settings_wifi_network",
    "BlueprintLinuxSettings": ".blueprint_linux_settings",
    "BlueprintLinuxSettingsCustomAction": ".blueprint_linux_settings_custom_action",
    "BlueprintLinuxSettingsCustomActionsMultiple": ".blueprint_linux_settings_custom_actions_multiple",
    "BlueprintLinuxSettingsCustomShellScriptsMultiple": ".blueprint_linux_settings_custom_shell_scripts_multiple",
    "BlueprintLinuxSettingsFile": ".blueprint_linux_settings_file",
    "BlueprintNumbersSettings": ".blueprint_numbers_settings",
    "BlueprintSettingsV2": ".blueprint_settings_v2",
    "BlueprintSettingsVisibility": ".blueprint_settings_visibility",
    "BlueprintShellScript": ".blueprint_shell_script",
    "BlueprintV2": ".blueprint_v2",
    "BlueprintV2Answer": ".blueprint_v2_answer",
    "BlueprintV2Page": ".blueprint_v2_page",
    "BlueprintV2PageAnswer": ".blueprint_v2_page_answer",
    "BlueprintV2Put": ".blueprint_v2_put",
    "BlueprintWallpaperSide": ".blueprint_wallpaper_side",
    "BlueprintWallpaperSideLandscape": ".blueprint_wallpaper_side_landscape",
    "BlueprintWallpaperSidePortrait": ".blueprint_wallpaper_side_portrait",
    "BlueprintWindowsApp": ".blueprint_windows_app",
    "BlueprintWindowsAppAppType": ".blueprint_windows_app_app_type",
    "BlueprintWindowsSettings": ".blueprint_windows_settings",
    "BlueprintWindowsSettingsActiveHoursEnd": ".blueprint_windows_settings_active_hours_end",
    "BlueprintWindowsSettingsActiveHoursSettings": ".blueprint_windows_settings_active_hours_settings",
    "BlueprintWindowsSettingsActiveHoursStart": ".blueprint_windows_settings_active_hours_start",
    "BlueprintWindowsSettingsAutoUpdateSettings": ".blueprint_windows_settings_auto_update_settings",
    "BlueprintWindowsSettingsAutoUpdateType": ".blueprint_windows_settings_auto_update_type",
    "BlueprintWindowsSettingsCustomShellScriptsMultiple": ".blueprint_windows_settings_custom_shell_scripts_multiple",
    "BlueprintWindowsSettingsDeferOsUpdates": ".blueprint_windows_settings_defer_os_updates",
    "BlueprintWindowsSettingsFeatureUpdates": ".blueprint_windows_settings_feature_updates",
    "BlueprintWindowsSettingsKioskSettings": ".blueprint_windows_settings_kiosk_settings",
    "BlueprintWindowsSettingsPauseOsUpdates": ".blueprint_windows_settings_pause_os_updates",
    "BlueprintWindowsSettingsQualityUpdates": ".blueprint_windows_settings_quality_updates",
    "BlueprintWindowsSettingsUnenrollmentSettings": ".blueprint_windows_settings_unenrollment_settings",
    "BlueprintWindowsSettingsWin32SingleAppConfig": ".blueprint_windows_settings_win_32_single_app_config",
    "BpApplication": ".bp_application",
    "BpApplicationApp": ".bp_application_app",
    "BpApplicationAppMode": ".bp_application_app_mode",
    "BpApplicationInstallationRule": ".bp_application_installation_rule",
    "BpApplicationPermissionPolicy": ".bp_application_permission_policy",
    "BpApplicationPreloadApp": ".bp_application_preload_app",
    "BpApplicationSectionType": ".bp_application_section_type",
    "BpApplicationState": ".bp_application_state",
    "BpConnectivity": ".bp_connectivity",
    "BpConnectivityEthernetAuthMode": ".bp_connectivity_ethernet_auth_mode",
    "BpConnectivityEthernetSettings": ".bp_connectivity_ethernet_settings",
    "BpConnectivityIncomingNumbersWithTag": ".bp_connectivity_incoming_numbers_with_tag",
    "BpConnectivityOutgoingNumbersWithTag": ".bp_connectivity_outgoing_numbers_with_tag",
    "BpConnectivityWifiEapMethod": ".bp_connectivity_wifi_eap_method",
    "BpConnectivityWifiPhase2Auth": ".bp_connectivity_wifi_phase_2_auth",
    "BpConnectivityWifiSecurityType": ".bp_connectivity_wifi_security_type",
    "BpConnectivityWifiSetting": ".bp_connectivity_wifi_setting",
    "BpContent": ".bp_content",
    "BpContentFile": ".bp_content_file",
    "BpDateTime": ".bp_date_time",
    "BpDisplayBranding": ".bp_display_branding",
    "BpDisplayBrandingOrientation": ".bp_display_branding_orientation",
    "BpDisplayBrandingRotationState": ".bp_display_branding_rotation_state",
    "BpDisplayBrandingScreenType": ".bp_display_branding_screen_type",
    "BpDisplayBrandingWallpaper": ".bp_display_branding_wallpaper",
    "BpGoogleServices": ".bp_google_services",
    "BpGoogleServicesFrpGoogle": ".bp_google_services_frp_google",
    "BpGoogleServicesType": ".bp_google_services_type",
    "BpHardwareSettings": ".bp_hardware_settings",
    "BpHardwareSettingsGpsState": ".bp_hardware_settings_gps_state",
    "BpSecurity": ".bp_security",
    "BpSecurityPasswordQuality": ".bp_security_password_quality",
    "BpSettingsApp": ".bp_settings_app",
    "BpSettingsAppEsperSettingsApp": ".bp_settings_app_esper_settings_app",
    "BpSettingsAppEsperSettingsAppPolicy": ".bp_settings_app_esper_settings_app_policy",
    "BpSettingsAppSettingsAccessLevel": ".bp_settings_app_settings_access_level",
    "BpSound": ".bp_sound",
    "BpSystemUpdates": ".bp_system_updates",
    "BpSystemUpdatesType": ".bp_system_updates_type",
    "BuildV1": ".build_v1",
    "BuildV1Answer": ".build_v1_answer",
    "BuildV1BuildState": ".build_v1_build_state",
    "BuildV1Page": ".build_v1_page",
    "BuildV1PageAnswer": ".build_v1_page_answer",
    "BulkAddTargetListTargetsContent": ".bulk_add_target_list_targets_content",
    "BulkAddTargetListTargetsContentAnswer": ".bulk_add_target_list_targets_content_answer",
    "BulkAddTargetListTargetsVariant2": ".bulk_add_target_list_targets_variant_2",
    "CommandArgs": ".command_args",
    "CommandArgsEthernetAuthMode": ".command_args_ethernet_auth_mode",
    "CommandInbox": ".command_inbox",
    "CommandInboxAnswer": ".command_inbox_answer",
    "CommandInboxCommandArgs": ".command_inbox_command_args",
    "CommandInboxDeviceMeta": ".command_inbox_device_meta",
    "CommandInboxState": ".command_inbox_state",
    "CommandRequest": ".command_request",
    "CommandRequestAnswer": ".command_request_answer",
    "CommandRequestCommandType": ".command_request_command_type",
    "CommandRequestCreate": ".command_request_create",
    "CommandRequestCreateDeviceType": ".command_request_create_device_type",
    "CommandRequestDeviceType": ".command_request_device_type",
    "CommandRequestPage": ".command_request_page",
    "CommandRequestPageAnswer": ".command_request_page_answer",
    "CommandRequestSchedule": ".command_request_schedule",
    "CommandRequestStats": ".command_request_stats",
    "CommandRequestStatsAnswer": ".command_request_stats_answer",
    "CommandRequestStatsStatus": ".command_request_stats_status",
    "CommandScheduleArgs": ".command_schedule_args",
    "CommandScheduleArgsTimeType": ".command_schedule_args_time_type",
    "CommandStatus": ".command_status",
    "CommandStatusAnswer": ".command_status_answer",
    "CommandStatusPage": ".command_status_page",
    "CommandStatusPageAnswer": ".command_status_page_answer",
    "CommandStatusState": ".command_status_state",
    "CommandStatusUpdate": ".command_status_update",
    "CommandStatusUpdateState": ".command_status_update_state",
    "CompleteEmmEnrollmentRequest": ".complete_emm_enrollment_request",
    "Content": ".content",
    "ContentOwner": ".content_owner",
    "ContentPage": ".content_page",
    "Converge": ".converge",
    "ConvergeAnswer": ".converge_answer",
    "ConvergeBlueprintInfo": ".converge_blueprint_info",
    "ConvergeCommand": ".converge_command",
    "ConvergeCommandCommandState": ".converge_command_command_state",
    "ConvergeCommandPage": ".converge_command_page",
    "ConvergeCommandPageAnswer": ".converge_command_page_answer",
    "ConvergeCreate": ".converge_create",
    "ConvergePage": ".converge_page",
    "ConvergePageAnswer": ".converge_page_answer",
    "ConvergeScheduleType": ".converge_schedule_type",
    "ConvergeStatus": ".converge_status",
    "CreateDepProfileRequest": ".create_dep_profile_request",
    "CreatePersonalAccessTokenRequest": ".create_personal_access_token_request",
    "CreatePipelineStageTargetRunsResponse": ".create_pipeline_stage_target_runs_response",
    "CreateQueryRequest": ".create_query_request",
    "CreateReportStatusContent": ".create_report_status_content",
    "CreateReportStatusContentAnswer": ".create_report_status_content_answer",
    "CreateReportStatusReportType": ".create_report_status_report_type",
    "CreateReportStatusRequest": ".create_report_status_request",
    "CreateReportStatusStatus": ".create_report_status_status",
    "CreateRoleRequest": ".create_role_request",
    "CreateSeamlessUploadRequest": ".create_seamless_upload_request",
    "CreateTenantVpptokenRequest": ".create_tenant_vpptoken_request",
    "CreateVersionArtifactRequest": ".create_version_artifact_request",
    "CreateWebTokenRequest": ".create_web_token_request",
    "CreateWebTokenResponse": ".create_web_token_response",
    "CreateWebTokenResponseAnswer": ".create_web_token_response_answer",
    "CursorPaginatedDeviceList": ".cursor_paginated_device_list",
    "CustomActionCreate": ".custom_action_create",
    "CustomActionCreatePositionInDeviceSettings": ".custom_action_create_position_in_device_settings",
    "CustomActionCreateState": ".custom_action_create_state",
    "CustomActionCreateType": ".custom_action_create_type",
    "CustomActionOptionRead": ".custom_action_option_read",
    "CustomActionOptionReadLinux": ".custom_action_option_read_linux",
    "CustomActionOptionReadScripts": ".custom_action_option_read_scripts",
    "CustomActionOptionWrite": ".custom_action_option_write",
    "CustomActionOptionWriteLinux": ".custom_action_option_write_linux",
    "CustomActionOptionWriteScripts": ".custom_action_option_write_scripts",
    "CustomActionPosition": ".custom_action_position",
    "CustomActionRead": ".custom_action_read",
    "CustomActionReadAnswer": ".custom_action_read_answer",
    "CustomActionReadPage": ".custom_action_read_page",
    "CustomActionReadPageAnswer": ".custom_action_read_page_answer",
    "CustomActionUpdate": ".custom_action_update",
    "DeleteApnsCertResponse": ".delete_apns_cert_response",
    "DeleteCustomActionResponse": ".delete_custom_action_response",
    "DeleteDeviceRequestResponse": ".delete_device_request_response",
    "DeleteTargetListDeviceGroupContent": ".delete_target_list_device_group_content",
    "DeleteTargetListDeviceGroupContentAnswer": ".delete_target_list_device_group_content_answer",
    "DEPProfile": ".dep_profile",
    "DEPProfileAnswer": ".dep_profile_answer",
    "DEPProfilePage": ".dep_profile_page",
    "DEPProfilePageAnswer": ".dep_profile_page_answer",
    "DEPSyncRequest": ".dep_sync_request",
    "DEPSyncRequestAnswer": ".dep_sync_request_answer",
    "DEPSyncRequestRead": ".dep_sync_request_read",
    "DEPSyncRequestReadAnswer": ".dep_sync_request_read_answer",
    "DepSyncRequestReadDevices": ".dep_sync_request_read_devices",
    "DepSyncRequestReadFailure": ".dep_sync_request_read_failure",
    "DEPSyncRequestReadPage": ".dep_sync_request_read_page",
    "DEPSyncRequestReadPageAnswer": ".dep_sync_request_read_page_answer",
    "DepSyncRequestStatus": ".dep_sync_request_status",
    "DEPToken": ".dep_token",
    "DepTokenMeta": ".dep_token_meta",
    "DEPTokenPage": ".dep_token_page",
    "DEPTokenPageAnswer": ".dep_token_page_answer",
    "Device": ".device",
    "DeviceApp": ".device_app",
    "DeviceAppPage": ".device_app_page",
    "DeviceAppPermission": ".device_app_permission",
    "DeviceAppPermissionGrantState": ".device_app_permission_grant_state",
    "DeviceAppsFilter": ".device_apps_filter",
    "DeviceAppsFilterAppState": ".device_apps_filter_app_state",
    "DeviceAppsFilterDeviceO": ".device_apps_filter_device_o",
    "DeviceAppsFilterPlatform": ".device_apps_filter_platform",
    "DeviceAppsResponse": ".device_apps_response",
    "DeviceAppsResponseAppType": ".device_apps_response_app_type",
    "DeviceAppsResponsePage": ".device_apps_response_page",
    "DeviceAppsResponsePageAnswer": ".device_apps_response_page_answer",
    "DeviceCommand": ".device_command",
    "DeviceCommandAction": ".device_command_action",
    "DeviceCommandEnum": ".device_command_enum",
    "DeviceCommandState": ".device_command_state",
    "DeviceFilter": ".device_filter",
    "DeviceGroup": ".device_group",
    "DeviceGroupPage": ".device_group_page",
    "DeviceGroupPartialUpdate": ".device_group_partial_update",
    "DeviceGroupUpdate": ".device_group_update",
    "DeviceHeartbeat": ".device_heartbeat",
    "DeviceHeartbeatAnswer": ".device_heartbeat_answer",
    "DeviceLastSeen": ".device_last_seen",
    "DeviceLastSeenAnswer": ".device_last_seen_answer",
    "DeviceLocation": ".device_location",
    "DeviceLocationPage": ".device_location_page",
    "DeviceOperationWithStats": ".device_operation_with_stats",
    "DeviceOperationWithStatsAnswer": ".device_operation_with_stats_answer",
    "DeviceOperationWithStatsDeviceOperationActivity": ".device_operation_with_stats_device_operation_activity",
    "DeviceOperationWithStatsPage": ".device_operation_with_stats_page",
    "DeviceOperationWithStatsPageAnswer": ".device_operation_with_stats_page_answer",
    "DeviceOperationWithStatsState": ".device_operation_with_stats_state",
    "DevicePage": ".device_page",
    "DeviceReport": ".device_report",
    "DeviceSettings": ".device_settings",
    "DeviceSettingsRotationState": ".device_settings_rotation_state",
    "DeviceStatus": ".device_status",
    "DeviceStatusPage": ".device_status_page",
    "DeviceSubGroup": ".device_sub_group",
    "DeviceSubGroupAnswer": ".device_sub_group_answer",
    "DeviceTile": ".device_tile",
    "DeviceTileDevice": ".device_tile_device",
    "DeviceTileFaust": ".device_tile_faust",
    "DeviceTileGroup": ".device_tile_group",
    "DeviceTileNetworkInfo": ".device_tile_network_info",
    "DeviceTilePage": ".device_tile_page",
    "DevicesListResponse": ".devices_list_response",
    "DevicesListResponseDevice": ".devices_list_response_device",
    "DirectoryRecord": ".directory_record",
    "DirectoryRecordApprovalStatus": ".directory_record_approval_status",
    "DirectoryRecordCreate": ".directory_record_create",
    "DirectoryRecordOnlineStatus": ".directory_record_online_status",
    "DirectoryRecordPage": ".directory_record_page",
    "DirectoryRecordUpdate": ".directory_record_update",
    "DriftPolicy": ".drift_policy",
    "EditCustomConnectionRequest": ".edit_custom_connection_request",
    "EmmDevice": ".emm_device",
    "EnterprisePolicy": ".enterprise_policy",
    "EnterprisePolicyData": ".enterprise_policy_data",
    "EnterprisePolicyDataDevicePasswordPolicy": ".enterprise_policy_data_device_password_policy",
    "EnterprisePolicyDataDeviceUpdatePolicy": ".enterprise_policy_data_device_update_policy",
    "EnterprisePolicyDataDialer": ".enterprise_policy_data_dialer",
    "EnterprisePolicyDataFrpGoogle": ".enterprise_policy_data_frp_google",
    "EnterprisePolicyDataGoogleAccountPermission": ".enterprise_policy_data_google_account_permission",
    "EnterprisePolicyDataPasswordQuality": ".enterprise_policy_data_password_quality",
    "EnterprisePolicyDataPermissionPolicy": ".enterprise_policy_data_permission_policy",
    "EnterprisePolicyDataPhonePolicy": ".enterprise_policy_data_phone_policy",
    "EnterprisePolicyDataSettingsAccessLevel": ".enterprise_policy_data_settings_access_level",
    "EnterprisePolicyDataType": ".enterprise_policy_data_type",
    "EnterprisePolicyPage": ".enterprise_policy_page",
    "EnterprisePolicyPartialUpdate": ".enterprise_policy_partial_update",
    "EnterpriseUpdateV1": ".enterprise_update_v1",
    "EnterpriseV1": ".enterprise_v1",
    "EnterpriseV1Emm": ".enterprise_v1_emm",
    "EsperAppVersion": ".esper_app_version",
    "EsperAppVersionAnswer": ".esper_app_version_answer",
    "EsperAppVersionAppType": ".esper_app_version_app_type",
    "EventFeed": ".event_feed",
    "EventFeedPage": ".event_feed_page",
    "EventSubscription": ".event_subscription",
    "EventSubscriptionArgs": ".event_subscription_args",
    "EventSubscriptionPage": ".event_subscription_page",
    "FoundryDeviceModelPutResponse": ".foundry_device_model_put_response",
    "FoundryDeviceModelPutResponseAnswer": ".foundry_device_model_put_response_answer",
    "FoundryDeviceModelV1": ".foundry_device_model_v1",
    "FoundryDeviceModelV1Page": ".foundry_device_model_v1_page",
    "FoundryDeviceModelV1PageAnswer": ".foundry_device_model_v1_page_answer",
    "FoundryEventV1": ".foundry_event_v1",
    "FoundryEventV1Actor": ".foundry_event_v1_actor",
    "FoundryEventV1Meta": ".foundry_event_v1_meta",
    "FoundryEventV1Page": ".foundry_event_v1_page",
    "FoundryEventV1PageAnswer": ".foundry_event_v1_page_answer",
    "FoundryEventV1Resource": ".foundry_event_v1_resource",
    "GenerateDownloadUrlRequest": ".generate_download_url_request",
    "GenerateDownloadUrlResponse": ".generate_download_url_response",
    "Geofence": ".geofence",
    "GeofenceBlueprintUsage": ".geofence_blueprint_usage",
    "GeofenceBlueprintUsagePage": ".geofence_blueprint_usage_page",
    "GeofenceBlueprintUsagePageAnswer": ".geofence_blueprint_usage_page_answer",
    "GeofenceCreate": ".geofence_create",
    "GeofenceDevice": ".geofence_device",
    "GeofenceDeviceAction": ".geofence_device_action",
    "GeofenceDevicePage": ".geofence_device_page",
    "GeofenceDevicePageAnswer": ".geofence_device_page_answer",
    "GeofenceDeviceSummary": ".geofence_device_summary",
    "GeofenceDeviceSummaryAnswer": ".geofence_device_summary_answer",
    "GeofenceGeometry": ".geofence_geometry",
    "GeofenceGeometryType": ".geofence_geometry_type",
    "GeofencePage": ".geofence_page",
    "GeofenceRadiusUnit": ".geofence_radius_unit",
    "GeofenceReplace": ".geofence_replace",
    "GeofenceUpdate": ".geofence_update",
    "GeofenceV1": ".geofence_v1",
    "GeofenceV1Action": ".geofence_v1_action",
    "GeofenceV1Answer": ".geofence_v1_answer",
    "GeofenceV1Create": ".geofence_v1_create",
    "GeofenceV1Listed": ".geofence_v1_listed",
    "GeofenceV1ListedPage": ".geofence_v1_listed_page",
    "GeofenceV1ListedPageAnswer": ".geofence_v1_listed_page_answer",
    "GetAllPipelineRunsOrdering": ".get_all_pipeline_runs_ordering",
    "GetConnectionsConnection": ".get_connections_connection",
    "GetConnectionsConnection2": ".get_connections_connection_2",
    "GetConnectionsConnection2Page": ".get_connections_connection_2_page",
    "GetDepTokenContent": ".get_dep_token_content",
    "GetDepTokenContentAnswer": ".get_dep_token_content_answer",
    "GetDeviceHeartbeatListPlatform": ".get_device_heartbeat_list_platform",
    "GetDeviceRequestResponse": ".get_device_request_response",
    "GetDeviceResponse": ".get_device_response",
    "GetEnterpriseReportResponse": ".get_enterprise_report_response",
    "GetFoundationVersionsListItem": ".get_foundation_versions_list_item",
    "GetFoundationVersionsListItemPage": ".get_foundation_versions_list_item_page",
    "GetMdmServiceConfigResponse": ".get_mdm_service_config_response",
    "GetMinAppInfoItem": ".get_min_app_info_item",
    "GetMinAppInfoItemPage": ".get_min_app_info_item_page",
    "GetOperationsListOrdering": ".get_operations_list_ordering",
    "GetPipelineRunsOrdering": ".get_pipeline_runs_ordering",
    "GetPipelineStageTargetRunsOrdering": ".get_pipeline_stage_target_runs_ordering",
    "GetPipelineStageTargetRunsStatus": ".get_pipeline_stage_target_runs_status",
    "GetPipelinesOrdering": ".get_pipelines_ordering",
    "GetReportInfoResponse": ".get_report_info_response",
    "GetReportStatusContent": ".get_report_status_content",
    "GetReportStatusContentAnswer": ".get_report_status_content_answer",
    "GetReportTypesContent": ".get_report_types_content",
    "GetReportTypesContentAnswer": ".get_report_types_content_answer",
    "GetReportTypesReportType": ".get_report_types_report_type",
    "GetStageTargetListsType": ".get_stage_target_lists_type",
    "GetUserGroupsResponse": ".get_user_groups_response",
    "GoogleAccount": ".google_account",
    "GoogleAccountAnswer": ".google_account_answer",
    "GoogleAccountPage": ".google_account_page",
    "GoogleAccountPageAnswer": ".google_account_page_answer",
    "GoogleAccountUpdateRequestBody": ".google_account_update_request_body",
    "GoogleAccountUpdateResponseBody": ".google_account_update_response_body",
    "GoogleAccountUpdateResponseBodyAnswer": ".google_account_update_response_body_answer",
    "GoogleEMMDevice": ".google_emm_device",
    "GoogleEMMDeviceAnswer": ".google_emm_device_answer",
    "GoogleEMMDevicePolicyRequest": ".google_emm_device_policy_request",
    "GoogleEmmDevicePolicyRequestAppAction": ".google_emm_device_policy_request_app_action",
    "GoogleEmmDevicePolicyRequestApplication": ".google_emm_device_policy_request_application",
    "GoogleEMMPolicy": ".google_emm_policy",
    "GoogleEMMProductPolicy": ".google_emm_product_policy",
    "GoogleEmmProductPolicyAutoInstallConstraint": ".google_emm_product_policy_auto_install_constraint",
    "GoogleEmmProductPolicyAutoInstallPolicy": ".google_emm_product_policy_auto_install_policy",
    "GoogleEmmProductPolicyConfigurationVariables": ".google_emm_product_policy_configuration_variables",
    "GoogleEmmProductPolicyManagedConfiguration": ".google_emm_product_policy_managed_configuration",
    "GoogleEmmProductPolicyVariableSet": ".google_emm_product_policy_variable_set",
    "GoogleEnterprise": ".google_enterprise",
    "GoogleEnterpriseDetails": ".google_enterprise_details",
    "GoogleEnterpriseDetailsAnswer": ".google_enterprise_details_answer",
    "GoogleEnterpriseDetailsPage": ".google_enterprise_details_page",
    "GoogleEnterpriseDetailsPageAnswer": ".google_enterprise_details_page_answer",
    "GoogleEnterprisePage": ".google_enterprise_page",
    "GoogleProduct": ".google_product",
    "GoogleProductInstall": ".google_product_install",
    "GoogleProductInstallPage": ".google_product_install_page",
    "GoogleProductPage": ".google_product_page",
    "GoogleProductPatched": ".google_product_patched",
    "GoogleServiceAccountDetails": ".google_service_account_details",
    "GoogleServiceAccountDetailsAnswer": ".google_service_account_details_answer",
    "GoogleServiceAccountDetailsPage": ".google_service_account_details_page",
    "GoogleServiceAccountDetailsPageAnswer": ".google_service_account_details_page_answer",
    "GoogleWebToken": ".google_web_token",
    "GoogleWebTokenPage": ".google_web_token_page",
    "GoogleWebTokenPatch": ".google_web_token_patch",
    "GoogleWebTokenWrite": ".google_web_token_write",
    "GroupCommand": ".group_command",
    "GroupCommandArgs": ".group_command_args",
    "GroupCommandEnum": ".group_command_enum",
    "GroupCommandRequest": ".group_command_request",
    "GroupCommandState": ".group_command_state",
    "GroupRef": ".group_ref",
    "GroupReport": ".group_report",
    "GroupThumbnail": ".group_thumbnail",
    "GroupThumbnailPage": ".group_thumbnail_page",
    "HardwareInfo": ".hardware_info",
    "InstallDevices": ".install_devices",
    "InstallDevicesPage": ".install_devices_page",
    "Invite": ".invite",
    "InviteCreated": ".invite_created",
    "InvitePage": ".invite_page",
    "InviteTenantUserMeta": ".invite_tenant_user_meta",
    "InviteTenantUserProfile": ".invite_tenant_user_profile",
    "InviteTenantUserRequest": ".invite_tenant_user_request",
    "InviteTenantUserRole": ".invite_tenant_user_role",
    "ItunesAppInfoV2": ".itunes_app_info_v2",
    "ItunesAppInfoV2Answer": ".itunes_app_info_v2_answer",
    "ItunesAppInfoV2Page": ".itunes_app_info_v2_page",
    "ItunesAppInfoV2PageAnswer": ".itunes_app_info_v2_page_answer",
    "LatLong": ".lat_long",
    "LegacyBlueprint": ".legacy_blueprint",
    "LegacyBlueprintPage": ".legacy_blueprint_page",
    "LegacyBlueprintRevision": ".legacy_blueprint_revision",
    "LegacyBlueprintRevisionPage": ".legacy_blueprint_revision_page",
    "LegacyBlueprintRevisionType": ".legacy_blueprint_revision_type",
    "LegacyCommandArgs": ".legacy_command_args",
    "LegacyCommandRequest": ".legacy_command_request",
    "LegacyDeviceCommandEnum": ".legacy_device_command_enum",
    "LegacyGeofence": ".legacy_geofence",
    "LegacyUser": ".legacy_user",
    "LegacyUserEMM": ".legacy_user_emm",
    "LegacyUserEmmAuthenticationToken": ".legacy_user_emm_authentication_token",
    "LegacyUserList": ".legacy_user_list",
    "LegacyUserListPage": ".legacy_user_list_page",
    "LegacyUserProfile": ".legacy_user_profile",
    "LegacyUserProfileGroup": ".legacy_user_profile_group",
    "LegacyUserProfileRole": ".legacy_user_profile_role",
    "LinuxDevice": ".linux_device",
    "LinuxDeviceOs": ".linux_device_os",
    "LinuxDevicePlatform": ".linux_device_platform",
    "LinuxDeviceV2": ".linux_device_v2",
    "LinuxDeviceV2BatteryStats": ".linux_device_v2_battery_stats",
    "LinuxDeviceV2CpuStats": ".linux_device_v2_cpu_stats",
    "LinuxDeviceV2EsperAgentInfo": ".linux_device_v2_esper_agent_info",
    "LinuxDeviceV2HardwareInfo": ".linux_device_v2_hardware_info",
    "LinuxDeviceV2LocationStats": ".linux_device_v2_location_stats",
    "LinuxDeviceV2MemoryInfo": ".linux_device_v2_memory_info",
    "LinuxDeviceV2MemoryStats": ".linux_device_v2_memory_stats",
    "LinuxDeviceV2NetworkInfo": ".linux_device_v2_network_info",
    "LinuxDeviceV2NetworkStats": ".linux_device_v2_network_stats",
    "LinuxDeviceV2Os": ".linux_device_v2_os",
    "LinuxDeviceV2SoftwareInfo": ".linux_device_v2_software_info",
    "LinuxDeviceV2WifiNetworkInfo": ".linux_device_v2_wifi_network_info",
    "ListAppsOfDeviceAppType": ".list_apps_of_device_app_type",
    "ListAppsOrdering": ".list_apps_ordering",
    "ListDeviceAppsItem": ".list_device_apps_item",
    "ListDeviceAppsItemPage": ".list_device_apps_item_page",
    "ListDeviceAppsItemPageAnswer": ".list_device_apps_item_page_answer",
    "ListDevicesContent": ".list_devices_content",
    "ListDevicesContentAnswer": ".list_devices_content_answer",
    "ListDevicesOrdering": ".list_devices_ordering",
    "ListDevicesOs": ".list_devices_os",
    "ListDevicesResponse": ".list_devices_response",
    "ListRvActivityFeedOrdering": ".list_rv_activity_feed_ordering",
    "ListTenantEsperAppsArchitecture": ".list_tenant_esper_apps_architecture",
    "ListTenantEsperAppsOrdering": ".list_tenant_esper_apps_ordering",
    "MemoryInfo": ".memory_info",
    "NetworkInfo": ".network_info",
    "NetworkInfoNetworkType": ".network_info_network_type",
    "OEMConfigSchema": ".oem_config_schema",
    "OEMConfigSchemaAnswer": ".oem_config_schema_answer",
    "OemConfigSchemaOemType": ".oem_config_schema_oem_type",
    "OemConfigSchemaStatus": ".oem_config_schema_status",
    "OffsetPaginatedDeviceList": ".offset_paginated_device_list",
    "OperationCreate": ".operation_create",
    "OperationCreateArguments": ".operation_create_arguments",
    "OperationDeviceQuery": ".operation_device_query",
    "OperationDeviceQueryDeviceRequest": ".operation_device_query_device_request",
    "OperationList": ".operation_list",
    "OperationListAnswer": ".operation_list_answer",
    "OperationListCreate": ".operation_list_create",
    "OperationListPage": ".operation_list_page",
    "OperationListPageAnswer": ".operation_list_page_answer",
    "OperationScheduleArgs": ".operation_schedule_args",
    "OperationTypeEnum": ".operation_type_enum",
    "OperationWithStats": ".operation_with_stats",
    "OperationWithStatsAnswer": ".operation_with_stats_answer",
    "OperationWithStatsDeviceOperationStatusesCount": ".operation_with_stats_device_operation_statuses_count",
    "OperationWithStatsOperation": ".operation_with_stats_operation",
    "OperationWithStatsOperationActivity": ".operation_with_stats_operation_activity",
    "OperationWithStatsOperationState": ".operation_with_stats_operation_state",
    "OperationWithStatsOperationStats": ".operation_with_stats_operation_stats",
    "OperationWithStatsPage": ".operation_with_stats_page",
    "OperationWithStatsPage2": ".operation_with_stats_page_2",
    "OperationWithStatsPageAnswer": ".operation_with_stats_page_answer",
    "OperationWithStatsState": ".operation_with_stats_state",
    "PatchAppInfoRequest": ".patch_app_info_request",
    "PatchAppVersionRequest": ".patch_app_version_request",
    "PatchAppVersionV1Request": ".patch_app_version_v1_request",
    "PatchContentRequest": ".patch_content_request",
    "PatchSubscriptionReportRequest": ".patch_subscription_report_request",
    "PersonalAccessToken": ".personal_access_token",
    "PersonalAccessTokenCreated": ".personal_access_token_created",
    "PersonalAccessTokenPage": ".personal_access_token_page",
    "Pipeline": ".pipeline",
    "PipelineAnswer": ".pipeline_answer",
    "PipelineCommand": ".pipeline_command",
    "PipelineCommandAnswer": ".pipeline_command_answer",
    "PipelineCreate": ".pipeline_create",
    "PipelineDevice": ".pipeline_device",
    "PipelineDevicePage": ".pipeline_device_page",
    "PipelineDevicePageAnswer": ".pipeline_device_page_answer",
    "PipelineOperation": ".pipeline_operation",
    "PipelineOperationAnswer": ".pipeline_operation_answer",
    "PipelineOperationCreate": ".pipeline_operation_create",
    "PipelineOperationCreateOperationType": ".pipeline_operation_create_operation_type",
    "PipelineOperationPage": ".pipeline_operation_page",
    "PipelineOperationPageAnswer": ".pipeline_operation_page_answer",
    "PipelinePage": ".pipeline_page",
    "PipelinePageAnswer": ".pipeline_page_answer",
    "PipelineRun": ".pipeline_run",
    "PipelineRunAnswer": ".pipeline_run_answer",
    "PipelineRunCreate": ".pipeline_run_create",
    "PipelineRunPage": ".pipeline_run_page",
    "PipelineRunPageAnswer": ".pipeline_run_page_answer",
    "PipelineRunStatus": ".pipeline_run_status",
    "PipelineRunUpdate": ".pipeline_run_update",
    "PipelineUpdate": ".pipeline_update",
    "PlatformScript": ".platform_script",
    "PlatformScriptAnswer": ".platform_script_answer",
    "PostContentRequest": ".post_content_request",
    "ProvisioningProfileUploadRequest": ".provisioning_profile_upload_request",
    "ProvisioningProfileUploadResponse": ".provisioning_profile_upload_response",
    "ProvisioningProfileUploadResponseAnswer": ".provisioning_profile_upload_response_answer",
    "ProvisioningProfileUploadResponseProfileType": ".provisioning_profile_upload_response_profile_type",
    "ProvisioningProfileVersionWithDownload": ".provisioning_profile_version_with_download",
    "ProvisioningProfileVersionWithDownloadAnswer": ".provisioning_profile_version_with_download_answer",
    "ProvisioningProfileVersionWithDownloadPage": ".provisioning_profile_version_with_download_page",
    "ProvisioningProfileVersionWithDownloadPageAnswer": ".provisioning_profile_version_with_download_page_answer",
    "ProvisioningProfileWithDownload": ".provisioning_profile_with_download",
    "ProvisioningProfileWithDownloadAnswer": ".provisioning_profile_with_download_answer",
    "ProvisioningProfileWithDownloadPage": ".provisioning_profile_with_download_page",
    "ProvisioningProfileWithDownloadPageAnswer": ".provisioning_profile_with_download_page_answer",
    "PutTargetRunCommandStatusRequest": ".put_target_run_command_status_request",
    "PutTargetRunCommandStatusRequestStatus": ".put_target_run_command_status_request_status",
    "QueryResult": ".query_result",
    "QueryResultColumn": ".query_result_column",
    "QueryResultSchema": ".query_result_schema",
    "QueryStatus": ".query_status",
    "QueryStatusAnswer": ".query_status_answer",
    "QueryStatusStatus": ".query_status_status",
    "RemoteViewerSession": ".remote_viewer_session",
    "RemoteViewerSessionPage": ".remote_viewer_session_page",
    "RemoteViewerSessionPageAnswer": ".remote_viewer_session_page_answer",
    "RemoteViewerSessionState": ".remote_viewer_session_state",
    "RemoteViewerSessionVideoQuality": ".remote_viewer_session_video_quality",
    "RemoveTileIconRequest": ".remove_tile_icon_request",
    "RemoveTileIconResponse": ".remove_tile_icon_response",
    "RestoreBlueprintRevisionRequest": ".restore_blueprint_revision_request",
    "Role": ".role",
    "RolePage": ".role_page",
    "Scope": ".scope",
    "SeamlessRequest": ".seamless_request",
    "SeamlessRequestBody": ".seamless_request_body",
    "SeamlessRequestBodySeamlessInfo": ".seamless_request_body_seamless_info",
    "SeamlessRequestPlatform": ".seamless_request_platform",
    "SeamlessRequestStatus": ".seamless_request_status",
    "SeamlessRequestUniqueIdType": ".seamless_request_unique_id_type",
    "SeamlessSuccessResponse": ".seamless_success_response",
    "SeamlessSuccessResponseContent": ".seamless_success_response_content",
    "SetPreferredRegionRequest": ".set_preferred_region_request",
    "SetPreferredRegionsRequest": ".set_preferred_regions_request",
    "SettingsGPSStateEnum": ".settings_gps_state_enum",
    "SettingsRotateStateEnum": ".settings_rotate_state_enum",
    "SettingsVolumeStreamEnum": ".settings_volume_stream_enum",
    "SingleDeviceReport": ".single_device_report",
    "SingleDeviceReportStatus": ".single_device_report_status",
    "SoftwareInfo": ".software_info",
    "SoftwareInfoAirwaveInfo": ".software_info_airwave_info",
    "SoftwareInfoFoundationInfo": ".software_info_foundation_info",
    "SSOConnection": ".sso_connection",
    "SSOConnectionConfig": ".sso_connection_config",
    "SsoConnectionStrategy": ".sso_connection_strategy",
    "Stage": ".stage",
    "StageAnswer": ".stage_answer",
    "StageCreate": ".stage_create",
    "StagePage": ".stage_page",
    "StagePageAnswer": ".stage_page_answer",
    "StageRun": ".stage_run",
    "StageRunAnswer": ".stage_run_answer",
    "StageRunOperation": ".stage_run_operation",
    "StageRunOperationAnswer": ".stage_run_operation_answer",
    "StageRunOperationPage": ".stage_run_operation_page",
    "StageRunOperationPageAnswer": ".stage_run_operation_page_answer",
    "StageRunPage": ".stage_run_page",
    "StageRunPageAnswer": ".stage_run_page_answer",
    "StageRunStageMeta": ".stage_run_stage_meta",
    "StageRunStatus": ".stage_run_status",
    "StageTargetListAdd": ".stage_target_list_add",
    "StageUpdate": ".stage_update",
    "StatusMetrics": ".status_metrics",
    "StatusMetricsV2": ".status_metrics_v2",
    "StatusMetricsV2LastSeen": ".status_metrics_v2_last_seen",
    "Subscription": ".subscription",
    "SubscriptionPage": ".subscription_page",
    "Target": ".target",
    "TargetAnswer": ".target_answer",
    "TargetCreate": ".target_create",
    "TargetList": ".target_list",
    "TargetListAnswer": ".target_list_answer",
    "TargetListCreate": ".target_list_create",
    "TargetListCreateTargetListType": ".target_list_create_target_list_type",
    "TargetListDeviceGroup": ".target_list_device_group",
    "TargetListDeviceGroupAdd": ".target_list_device_group_add",
    "TargetListDeviceGroupAnswer": ".target_list_device_group_answer",
    "TargetListDeviceGroupPage": ".target_list_device_group_page",
    "TargetListDeviceGroupPageAnswer": ".target_list_device_group_page_answer",
    "TargetListPage": ".target_list_page",
    "TargetListPageAnswer": ".target_list_page_answer",
    "TargetPage": ".target_page",
    "TargetPageAnswer": ".target_page_answer",
    "TargetRun": ".target_run",
    "TargetRunAnswer": ".target_run_answer",
    "TargetRunCreate": ".target_run_create",
    "TargetRunPage": ".target_run_page",
    "TargetRunPageAnswer": ".target_run_page_answer",
    "TargetRunStatus": ".target_run_status",
    "TargetRunUpdate": ".target_run_update",
    "TargetRunUpdateStatus": ".target_run_update_status",
    "TargetUpdate": ".target_update",
    "TenantApp": ".tenant_app",
    "TenantAppAnswer": ".tenant_app_answer",
    "TenantAppPage": ".tenant_app_page",
    "TenantAppPageAnswer": ".tenant_app_page_answer",
    "TenantAppUploadResponse": ".tenant_app_upload_response",
    "TenantAppUploadResponseAnswer": ".tenant_app_upload_response_answer",
    "TenantAppVersion": ".tenant_app_version",
    "TenantAppVersionAnswer": ".tenant_app_version_answer",
    "TenantAppVersionAppType": ".tenant_app_version_app_type",
    "TenantAppVersionDetail": ".tenant_app_version_detail",
    "TenantAppVersionDetailAnswer": ".tenant_app_version_detail_answer",
    "TenantAppVersionPage": ".tenant_app_version_page",
    "TenantAppVersionPageAnswer": ".tenant_app_version_page_answer",
    "TenantEsperAppsItem": ".tenant_esper_apps_item",
    "TenantEsperAppsItemPage": ".tenant_esper_apps_item_page",
    "TenantEsperAppsItemPageAnswer": ".tenant_esper_apps_item_page_answer",
    "TenantPreferredRegions": ".tenant_preferred_regions",
    "TenantPreferredRegionsAnswer": ".tenant_preferred_regions_answer",
    "TileIcon": ".tile_icon",
    "TileIconPage": ".tile_icon_page",
    "TokenInfoV1": ".token_info_v1",
    "TokenRenewV0": ".token_renew_v0",
    "UniqueIdentifier": ".unique_identifier",
    "UniqueIdentifierCreate": ".unique_identifier_create",
    "UniqueIdentifierCreateType": ".unique_identifier_create_type",
    "UniqueIdentifierType": ".unique_identifier_type",
    "UpdateAppInfoRequest": ".update_app_info_request",
    "UpdateDeviceOperationRequest": ".update_device_operation_request",
    "UpdateDeviceOperationState": ".update_device_operation_state",
    "UpdateDeviceStateRequest": ".update_device_state_request",
    "UpdateDeviceStateResponse": ".update_device_state_response",
    "UpdateDifferentUserRequest": ".update_different_user_request",
    "UpdateDifferentUserRole": ".update_different_user_role",
    "UpdateFoundryBuildRequest": ".update_foundry_build_request",
    "UpdateFoundryDeviceModelRequest": ".update_foundry_device_model_request",
    "UpdateGroupAction": ".update_group_action",
    "UpdateItunesappPreferredRegionContent": ".update_itunesapp_preferred_region_content",
    "UpdateItunesappPreferredRegionContentAnswer": ".update_itunesapp_preferred_region_content_answer",
    "UpdateOperationRequest": ".update_operation_request",
    "UpdateOperationResponse": ".update_operation_response",
    "UpdateOperationState": ".update_operation_state",
    "UpdateOwnUserRequest": ".update_own_user_request",
    "UpdatePersonalAccessTokenRequest": ".update_personal_access_token_request",
    "UpdatePipelineRunStageRunRequest": ".update_pipeline_run_stage_run_request",
    "UpdateRoleRequest": ".update_role_request",
    "UpdateRoleScopesRequest": ".update_role_scopes_request",
    "UpdateRoleScopesResponse": ".update_role_scopes_response",
    "UpdateRoleScopesScopeName": ".update_role_scopes_scope_name",
    "UpdateTenantAppVersionRequest": ".update_tenant_app_version_request",
    "UploadApplicationRequest": ".upload_application_request",
    "UploadApplicationResponse": ".upload_application_response",
    "UploadBlueprintRequest": ".upload_blueprint_request",
    "UploadDepTokenRequest": ".upload_dep_token_request",
    "UploadGroupThumbnailRequest": ".upload_group_thumbnail_request",
    "UploadRemoteFileRequest": ".upload_remote_file_request",
    "UploadRemoteFileResponse": ".upload_remote_file_response",
    "User": ".user",
    "UserCreate": ".user_create",
    "UserEMM": ".user_emm",
    "UserProfile": ".user_profile",
    "UserProfileCreate": ".user_profile_create",
    "UserUpdate": ".user_update",
    "V0CommandArgs": ".v0_command_args",
    "V0CommandIssuer": ".v0_command_issuer",
    "V0CommandRequest": ".v0_command_request",
    "V0CommandRequestPage": ".v0_command_request_page",
    "V0CommandRequestPage2": ".v0_command_request_page_2",
    "V0CommandRequestStatus": ".v0_command_request_status",
    "V0CommandStatus": ".v0_command_status",
    "V0CommandStatus1": ".v0_command_status_1",
    "V0CommandStatus1Device": ".v0_command_status_1_device",
    "V0CommandStatus1Meta": ".v0_command_status_1_meta",
    "V0CommandStatus1Page": ".v0_command_status_1_page",
    "V0CommandStatusIssuedBy": ".v0_command_status_issued_by",
    "V0CommandStatusPage": ".v0_command_status_page",
    "V0DeviceCommandEnum": ".v0_device_command_enum",
    "VPPLicense": ".vpp_license",
    "VPPLicenseAnswer": ".vpp_license_answer",
    "VPPLicensePage": ".vpp_license_page",
    "VPPLicensePageAnswer": ".vpp_license_page_answer",
    "VPPToken": ".vpp_token",
    "VPPTokenAnswer": ".vpp_token_answer",
    "VPPTokenPage": ".vpp_token_page",
    "VPPTokenPageAnswer": ".vpp_token_page_answer",
    "Wallpaper": ".wallpaper",
    "WallpaperOrientation": ".wallpaper_orientation",
    "WallpaperPage": ".wallpaper_page",
    "Webclip": ".webclip",
    "WebclipAnswer": ".webclip_answer",
    "WebclipCreateRequest": ".webclip_create_request",
    "WebclipPage": ".webclip_page",
    "WebclipPageAnswer": ".webclip_page_answer",
    "WindowsDevice": ".windows_device",
    "WindowsDeviceOs": ".windows_device_os",
    "WindowsDevicePlatform": ".windows_device_platform",
    "WindowsDeviceV2": ".windows_device_v2",
    "WindowsDeviceV2CpuStats": ".windows_device_v2_cpu_stats",
    "WindowsDeviceV2MemoryInfo": ".windows_device_v2_memory_info",
    "WindowsDeviceV2MemoryStats": ".windows_device_v2_memory_stats",
    "WindowsDeviceV2SoftwareInfo": ".windows_device_v2_software_info",
    "WindowsDeviceWindowsConfig": ".windows_device_windows_config",
}

__all__ = (
    "APNSCertInfo",
    "APNSCertInfoAnswer",
    "APNSCertInfoPage",
    "APNSCertInfoPageAnswer",
    "APNSCertUpload",
    "AddSubscriptionRequest",
    "AddTileIconCategory",
    "AddTileIconRequest",
    "AddWallpaperRequest",
    "AlarmHistory",
    "AlarmHistoryPage",
    "AlarmRule",
    "AlarmRuleAlertChannel",
    "AlarmRuleConditions",
    "AlarmRuleCreate",
    "AlarmRuleDevice",
    "AlarmRuleGroup",
    "AlarmRulePage",
    "AlarmRulePatch",
    "AlarmRulePatchConditions",
    "AlarmRuleWrite",
    "AlarmRuleWriteComparator",
    "AlarmRuleWriteConditions",
    "AlarmRuleWriteUnit",
    "AlertChannel",
    "AlertChannelLinkedAlert",
    "AlertChannelPage",
    "AlertChannelPatch",
    "AlertChannelProperties",
    "AlertChannelWrite",
    "AndroidDevice",
    "AndroidDeviceBatteryStats",
    "AndroidDeviceCellularNetworkInfo",
    "AndroidDeviceLocationStats",
    "AndroidDeviceManagedBy",
    "AndroidDeviceNetworkStats",
    "AndroidDeviceOs",
    "AndroidDevicePlatform",
    "AndroidDevicePolicy",
    "AndroidDeviceV2",
    "AndroidDeviceV2CellularNetworkInfo",
    "AndroidDeviceV2MemoryStats",
    "AndroidDeviceV2NetworkStats",
    "AndroidDeviceV2ProvisionedWith",
    "AndroidDeviceV2WifiNetworkInfo",
    "AndroidDeviceWifiNetworkInfo",
    "ApnsCertInfoMeta",
    "ApnsCertInfoState",
    "AppInfo",
    "AppInfoPage",
    "AppInfoPageAnswer",
    "AppInstall",
    "AppInstallApplication",
    "AppInstallPage",
    "AppInstallStateEnum",
    "AppInstallVersion",
    "AppPermission",
    "AppPermissionGrantState",
    "AppUploadRequestBody",
    "AppUploadRequestBodyPlatform",
    "AppVersion",
    "AppVersionApprovalStatus",
    "AppVersionDelete",
    "AppVersionDeleteTemplate",
    "AppVersionPage",
    "AppVersionReleaseTrack",
    "AppVersionV1",
    "AppVersionV1ApprovalStatus",
    "AppVersionV1Page",
    "AppleAppStoreApp",
    "AppleAppStoreAppPage",
    "AppleAppStoreAppPageAnswer",
    "AppleDevice",
    "AppleDeviceDepProfileStatus",
    "AppleDeviceDeviceSource",
    "AppleDeviceEnrolmentInfo",
    "AppleDeviceManagedBy",
    "AppleDeviceOs",
    "AppleDevicePlatform",
    "AppleDeviceTokens",
    "AppleDeviceV2",
    "AppleDeviceV2MemoryStats",
    "AppleDeviceV2ProvisionedWith",
    "Application",
    "ApplicationPage",
    "ApplicationV1",
    "ApplicationV1Page",
    "ApplicationVersion",
    "ApplicationVersionV1",
    "ApplyPolicy",
    "ApplyTileIcon",
    "ApplyTileIconApplyMode",
    "ArtifactMutationResponse",
    "ArtifactMutationResponseAnswer",
    "ArtifactMutationResponseArtifactType",
    "ArtifactMutationResponseMetadata",
    "AuthnUser",
    "AuthnUserPage",
    "AuthnUserPageAnswer",
    "BackgroundScript",
    "BackgroundScriptAnswer",
    "BackgroundScriptCreate",
    "BackgroundScriptDetail",
    "BackgroundScriptDetailAnswer",
    "BackgroundScriptPage",
    "BackgroundScriptPageAnswer",
    "BeginGoogleEMMEnrollmentRequest",
    "BeginGoogleEMMEnrollmentResponse",
    "BeginGoogleEMMEnrollmentResponseAnswer",
    "BlueprintAndroidApp",
    "BlueprintAndroidAppAutoUpdateMode",
    "BlueprintAndroidAppInstallationRule",
    "BlueprintAndroidAppState",
    "BlueprintAndroidAppType",
    "BlueprintAndroidSettings",
    "BlueprintAndroidSettingsAdbSettings",
    "BlueprintAndroidSettingsAlarmSettings",
    "BlueprintAndroidSettingsAndroidSettingsAppSettings",
    "BlueprintAndroidSettingsAppOrderList",
    "BlueprintAndroidSettingsAppOrderSetting",
    "BlueprintAndroidSettingsAppPermissionPolicySettings",
    "BlueprintAndroidSettingsAppUninstallSettings",
    "BlueprintAndroidSettingsAuthMode",
    "BlueprintAndroidSettingsBrightnessSettings",
    "BlueprintAndroidSettingsCameraSettings",
    "BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting",
    "BlueprintAndroidSettingsEsperEdgeboxSettings",
    "BlueprintAndroidSettingsEthernetSettings",
    "BlueprintAndroidSettingsExternalDeviceSettings",
    "BlueprintAndroidSettingsFactoryResetSettings",
    "BlueprintAndroidSettingsFile",
    "BlueprintAndroidSettingsFileTransferSettings",
    "BlueprintAndroidSettingsLanguageSettings",
    "BlueprintAndroidSettingsLauncher",
    "BlueprintAndroidSettingsLauncherSettings",
    "BlueprintAndroidSettingsLocalAppInstallSettings",
    "BlueprintAndroidSettingsLocationSettings",
    "BlueprintAndroidSettingsLockScreenSettings",
    "BlueprintAndroidSettingsMacAddressRandomizationSettings",
    "BlueprintAndroidSettingsMusicSettings",
    "BlueprintAndroidSettingsNfcSettings",
    "BlueprintAndroidSettingsNotificationBarSettings",
    "BlueprintAndroidSettingsNotificationSettings",
    "BlueprintAndroidSettingsOrientationType",
    "BlueprintAndroidSettingsOutgoingNumbersSettings",
    "BlueprintAndroidSettingsPasswordQuality",
    "BlueprintAndroidSettingsPermissionPolicy",
    "BlueprintAndroidSettingsRingtoneSettings",
    "BlueprintAndroidSettingsSafeBootSettings",
    "BlueprintAndroidSettingsSavedApSettings",
    "BlueprintAndroidSettingsScreenOrientationSettings",
    "BlueprintAndroidSettingsScreenTimeoutSettings",
    "BlueprintAndroidSettingsScreenshotSettings",
    "BlueprintAndroidSettingsSmsSettings",
    "BlueprintAndroidSettingsSoundSettings",
    "BlueprintAndroidSettingsStrictAppSynchronizationSettings",
    "BlueprintAndroidSettingsStrictWifiSynchronizationSetting",
    "BlueprintAndroidSettingsSystemUpdatePolicyType",
    "BlueprintAndroidSettingsSystemUpdatesSettings",
    "BlueprintAndroidSettingsTimeDateSettings",
    "BlueprintAndroidSettingsTimezoneSettings",
    "BlueprintAndroidSettingsType",
    "BlueprintAndroidSettingsUsbTetheringSettings",
    "BlueprintAndroidSettingsVoiceCallSettings",
    "BlueprintAndroidSettingsWallpaperSettings",
    "BlueprintAndroidSettingsWifiNetwork",
    "BlueprintAndroidSettingsWifiSettings",
    "BlueprintAndroidSettingsWifiState",
    "BlueprintAppLayoutSetting",
    "BlueprintAppLayoutSettingAppIconSize",
    "BlueprintAppLayoutSettingAppNameSize",
    "BlueprintAppLayoutSettingBrandLogoPosition",
    "BlueprintAppLayoutSettingDeviceAliasSize",
    "BlueprintAppLayoutSettingDeviceNameAndIdDisplayPolicy",
    "BlueprintAppLayoutSettingDeviceNamePosition",
    "BlueprintAppLayoutSettingDeviceNameSize",
    "BlueprintBluetoothSettings",
    "BlueprintBluetoothSettingsBluetoothState",
    "BlueprintCreate",
    "BlueprintDeviceModeSettings",
    "BlueprintDeviceModeSettingsDeviceMode",
    "BlueprintEsperSettingsApp",
    "BlueprintEsperSettingsAppSettings",
    "BlueprintGoogleServicesSettings",
    "BlueprintGoogleServicesSettingsAfwAccountSettings",
    "BlueprintGoogleServicesSettingsFactoryResetProtectionSet",
    "BlueprintGoogleServicesSettingsGoogleAssitantSettings",
    "BlueprintGoogleServicesSettingsPersonalAccountsSettings",
    "BlueprintGoogleServicesSettingsPlayStoreSettings",
    "BlueprintInfo",
    "BlueprintInfoBlueprintUpgradeStatus",
    "BlueprintIosApp",
    "BlueprintIosAppAppType",
    "BlueprintIosAppState",
    "BlueprintIosSettings",
    "BlueprintIosSettingsBluetoothSettings",
    "BlueprintIosSettingsCustomDeviceLevelProfileSettings",
    "BlueprintIosSettingsDeferOsUpdates",
    "BlueprintIosSettingsHidePreloadedAppsSettings",
    "BlueprintIosSettingsKioskApp",
    "BlueprintIosSettingsProvisioningProfile",
    "BlueprintIosSettingsSiriSettings",
    "BlueprintIosSettingsTetheringSettings",
    "BlueprintIosSettingsTimeDateSettings",
    "BlueprintIosSettingsWebContentSettings",
    "BlueprintIosSettingsWifiNetwork",
    "BlueprintLinuxSettings",
    "BlueprintLinuxSettingsCustomAction",
    "BlueprintLinuxSettingsCustomActionsMultiple",
    "BlueprintLinuxSettingsCustomShellScriptsMultiple",
    "BlueprintLinuxSettingsFile",
    "BlueprintNumbersSettings",
    "BlueprintSettingsV2",
    "BlueprintSettingsVisibility",
    "BlueprintShellScript",
    "BlueprintV2",
    "BlueprintV2Answer",
    "BlueprintV2Page",
    "BlueprintV2PageAnswer",
    "BlueprintV2Put",
    "BlueprintWallpaperSide",
    "BlueprintWallpaperSideLandscape",
    "BlueprintWallpaperSidePortrait",
    "BlueprintWindowsApp",
    "BlueprintWindowsAppAppType",
    "BlueprintWindowsSettings",
    "BlueprintWindowsSettingsActiveHoursEnd",
    "BlueprintWindowsSettingsActiveHoursSettings",
    "BlueprintWindowsSettingsActiveHoursStart",
    "BlueprintWindowsSettingsAutoUpdateSettings",
    "BlueprintWindowsSettingsAutoUpdateType",
    "BlueprintWindowsSettingsCustomShellScriptsMultiple",
    "BlueprintWindowsSettingsDeferOsUpdates",
    "BlueprintWindowsSettingsFeatureUpdates",
    "BlueprintWindowsSettingsKioskSettings",
    "BlueprintWindowsSettingsPauseOsUpdates",
    "BlueprintWindowsSettingsQualityUpdates",
    "BlueprintWindowsSettingsUnenrollmentSettings",
    "BlueprintWindowsSettingsWin32SingleAppConfig",
    "BpApplication",
    "BpApplicationApp",
    "BpApplicationAppMode",
    "BpApplicationInstallationRule",
    "BpApplicationPermissionPolicy",
    "BpApplicationPreloadApp",
    "BpApplicationSectionType",
    "BpApplicationState",
    "BpConnectivity",
    "BpConnectivityEthernetAuthMode",
    "BpConnectivityEthernetSettings",
    "BpConnectivityIncomingNumbersWithTag",
    "BpConnectivityOutgoingNumbersWithTag",
    "BpConnectivityWifiEapMethod",
    "BpConnectivityWifiPhase2Auth",
    "BpConnectivityWifiSecurityType",
    "BpConnectivityWifiSetting",
    "BpContent",
    "BpContentFile",
    "BpDateTime",
    "BpDisplayBranding",
    "BpDisplayBrandingOrientation",
    "BpDisplayBrandingRotationState",
    "BpDisplayBrandingScreenType",
    "BpDisplayBrandingWallpaper",
    "BpGoogleServices",
    "BpGoogleServicesFrpGoogle",
    "BpGoogleServicesType",
    "BpHardwareSettings",
    "BpHardwareSettingsGpsState",
    "BpSecurity",
    "BpSecurityPasswordQuality",
    "BpSettingsApp",
    "BpSettingsAppEsperSettingsApp",
    "BpSettingsAppEsperSettingsAppPolicy",
    "BpSettingsAppSettingsAccessLevel",
    "BpSound",
    "BpSystemUpdates",
    "BpSystemUpdatesType",
    "BuildV1",
    "BuildV1Answer",
    "BuildV1BuildState",
    "BuildV1Page",
    "BuildV1PageAnswer",
    "BulkAddTargetListTargetsContent",
    "BulkAddTargetListTargetsContentAnswer",
    "BulkAddTargetListTargetsVariant2",
    "CommandArgs",
    "CommandArgsEthernetAuthMode",
    "CommandInbox",
    "CommandInboxAnswer",
    "CommandInboxCommandArgs",
    "CommandInboxDeviceMeta",
    "CommandInboxState",
    "CommandRequest",
    "CommandRequestAnswer",
    "CommandRequestCommandType",
    "CommandRequestCreate",
    "CommandRequestCreateDeviceType",
    "CommandRequestDeviceType",
    "CommandRequestPage",
    "CommandRequestPageAnswer",
    "CommandRequestSchedule",
    "CommandRequestStats",
    "CommandRequestStatsAnswer",
    "CommandRequestStatsStatus",
    "CommandScheduleArgs",
    "CommandScheduleArgsTimeType",
    "CommandStatus",
    "CommandStatusAnswer",
    "CommandStatusPage",
    "CommandStatusPageAnswer",
    "CommandStatusState",
    "CommandStatusUpdate",
    "CommandStatusUpdateState",
    "CompleteEmmEnrollmentRequest",
    "Content",
    "ContentOwner",
    "ContentPage",
    "Converge",
    "ConvergeAnswer",
    "ConvergeBlueprintInfo",
    "ConvergeCommand",
    "ConvergeCommandCommandState",
    "ConvergeCommandPage",
    "ConvergeCommandPageAnswer",
    "ConvergeCreate",
    "ConvergePage",
    "ConvergePageAnswer",
    "ConvergeScheduleType",
    "ConvergeStatus",
    "CreateDepProfileRequest",
    "CreatePersonalAccessTokenRequest",
    "CreatePipelineStageTargetRunsResponse",
    "CreateQueryRequest",
    "CreateReportStatusContent",
    "CreateReportStatusContentAnswer",
    "CreateReportStatusReportType",
    "CreateReportStatusRequest",
    "CreateReportStatusStatus",
    "CreateRoleRequest",
    "CreateSeamlessUploadRequest",
    "CreateTenantVpptokenRequest",
    "CreateVersionArtifactRequest",
    "CreateWebTokenRequest",
    "CreateWebTokenResponse",
    "CreateWebTokenResponseAnswer",
    "CursorPaginatedDeviceList",
    "CustomActionCreate",
    "CustomActionCreatePositionInDeviceSettings",
    "CustomActionCreateState",
    "CustomActionCreateType",
    "CustomActionOptionRead",
    "CustomActionOptionReadLinux",
    "CustomActionOptionReadScripts",
    "CustomActionOptionWrite",
    "CustomActionOptionWriteLinux",
    "CustomActionOptionWriteScripts",
    "CustomActionPosition",
    "CustomActionRead",
    "CustomActionReadAnswer",
    "CustomActionReadPage",
    "CustomActionReadPageAnswer",
    "CustomActionUpdate",
    "DEPProfile",
    "DEPProfileAnswer",
    "DEPProfilePage",
    "DEPProfilePageAnswer",
    "DEPSyncRequest",
    "DEPSyncRequestAnswer",
    "DEPSyncRequestRead",
    "DEPSyncRequestReadAnswer",
    "DEPSyncRequestReadPage",
    "DEPSyncRequestReadPageAnswer",
    "DEPToken",
    "DEPTokenPage",
    "DEPTokenPageAnswer",
    "DeleteApnsCertResponse",
    "DeleteCustomActionResponse",
    "DeleteDeviceRequestResponse",
    "DeleteTargetListDeviceGroupContent",
    "DeleteTargetListDeviceGroupContentAnswer",
    "DepSyncRequestReadDevices",
    "DepSyncRequestReadFailure",
    "DepSyncRequestStatus",
    "DepTokenMeta",
    "Device",
    "DeviceApp",
    "DeviceAppPage",
    "DeviceAppPermission",
    "DeviceAppPermissionGrantState",
    "DeviceAppsFilter",
    "DeviceAppsFilterAppState",
    "DeviceAppsFilterDeviceO",
    "DeviceAppsFilterPlatform",
    "DeviceAppsResponse",
    "DeviceAppsResponseAppType",
    "DeviceAppsResponsePage",
    "DeviceAppsResponsePageAnswer",
    "DeviceCommand",
    "DeviceCommandAction",
    "DeviceCommandEnum",
    "DeviceCommandState",
    "DeviceFilter",
    "DeviceGroup",
    "DeviceGroupPage",
    "DeviceGroupPartialUpdate",
    "DeviceGroupUpdate",
    "DeviceHeartbeat",
    "DeviceHeartbeatAnswer",
    "DeviceLastSeen",
    "DeviceLastSeenAnswer",
    "DeviceLocation",
    "DeviceLocationPage",
    "DeviceOperationWithStats",
    "DeviceOperationWithStatsAnswer",
    "DeviceOperationWithStatsDeviceOperationActivity",
    "DeviceOperationWithStatsPage",
    "DeviceOperationWithStatsPageAnswer",
    "DeviceOperationWithStatsState",
    "DevicePage",
    "DeviceReport",
    "DeviceSettings",
    "DeviceSettingsRotationState",
    "DeviceStatus",
    "DeviceStatusPage",
    "DeviceSubGroup",
    "DeviceSubGroupAnswer",
    "DeviceTile",
    "DeviceTileDevice",
    "DeviceTileFaust",
    "DeviceTileGroup",
    "DeviceTileNetworkInfo",
    "DeviceTilePage",
    "DevicesListResponse",
    "DevicesListResponseDevice",
    "DirectoryRecord",
    "DirectoryRecordApprovalStatus",
    "DirectoryRecordCreate",
    "DirectoryRecordOnlineStatus",
    "DirectoryRecordPage",
    "DirectoryRecordUpdate",
    "DriftPolicy",
    "EditCustomConnectionRequest",
    "EmmDevice",
    "EnterprisePolicy",
    "EnterprisePolicyData",
    "EnterprisePolicyDataDevicePasswordPolicy",
    "EnterprisePolicyDataDeviceUpdatePolicy",
    "EnterprisePolicyDataDialer",
    "EnterprisePolicyDataFrpGoogle",
    "EnterprisePolicyDataGoogleAccountPermission",
    "EnterprisePolicyDataPasswordQuality",
    "EnterprisePolicyDataPermissionPolicy",
    "EnterprisePolicyDataPhonePolicy",
    "EnterprisePolicyDataSettingsAccessLevel",
    "EnterprisePolicyDataType",
    "EnterprisePolicyPage",
    "EnterprisePolicyPartialUpdate",
    "EnterpriseUpdateV1",
    "EnterpriseV1",
    "EnterpriseV1Emm",
    "EsperAppVersion",
    "EsperAppVersionAnswer",
    "EsperAppVersionAppType",
    "EventFeed",
    "EventFeedPage",
    "EventSubscription",
    "EventSubscriptionArgs",
    "EventSubscriptionPage",
    "FoundryDeviceModelPutResponse",
    "FoundryDeviceModelPutResponseAnswer",
    "FoundryDeviceModelV1",
    "FoundryDeviceModelV1Page",
    "FoundryDeviceModelV1PageAnswer",
    "FoundryEventV1",
    "FoundryEventV1Actor",
    "FoundryEventV1Meta",
    "FoundryEventV1Page",
    "FoundryEventV1PageAnswer",
    "FoundryEventV1Resource",
    "GenerateDownloadUrlRequest",
    "GenerateDownloadUrlResponse",
    "Geofence",
    "GeofenceBlueprintUsage",
    "GeofenceBlueprintUsagePage",
    "GeofenceBlueprintUsagePageAnswer",
    "GeofenceCreate",
    "GeofenceDevice",
    "GeofenceDeviceAction",
    "GeofenceDevicePage",
    "GeofenceDevicePageAnswer",
    "GeofenceDeviceSummary",
    "GeofenceDeviceSummaryAnswer",
    "GeofenceGeometry",
    "GeofenceGeometryType",
    "GeofencePage",
    "GeofenceRadiusUnit",
    "GeofenceReplace",
    "GeofenceUpdate",
    "GeofenceV1",
    "GeofenceV1Action",
    "GeofenceV1Answer",
    "GeofenceV1Create",
    "GeofenceV1Listed",
    "GeofenceV1ListedPage",
    "GeofenceV1ListedPageAnswer",
    "GetAllPipelineRunsOrdering",
    "GetConnectionsConnection",
    "GetConnectionsConnection2",
    "GetConnectionsConnection2Page",
    "GetDepTokenContent",
    "GetDepTokenContentAnswer",
    "GetDeviceHeartbeatListPlatform",
    "GetDeviceRequestResponse",
    "GetDeviceResponse",
    "GetEnterpriseReportResponse",
    "GetFoundationVersionsListItem",
    "GetFoundationVersionsListItemPage",
    "GetMdmServiceConfigResponse",
    "GetMinAppInfoItem",
    "GetMinAppInfoItemPage",
    "GetOperationsListOrdering",
    "GetPipelineRunsOrdering",
    "GetPipelineStageTargetRunsOrdering",
    "GetPipelineStageTargetRunsStatus",
    "GetPipelinesOrdering",
    "GetReportInfoResponse",
    "GetReportStatusContent",
    "GetReportStatusContentAnswer",
    "GetReportTypesContent",
    "GetReportTypesContentAnswer",
    "GetReportTypesReportType",
    "GetStageTargetListsType",
    "GetUserGroupsResponse",
    "GoogleAccount",
    "GoogleAccountAnswer",
    "GoogleAccountPage",
    "GoogleAccountPageAnswer",
    "GoogleAccountUpdateRequestBody",
    "GoogleAccountUpdateResponseBody",
    "GoogleAccountUpdateResponseBodyAnswer",
    "GoogleEMMDevice",
    "GoogleEMMDeviceAnswer",
    "GoogleEMMDevicePolicyRequest",
    "GoogleEMMPolicy",
    "GoogleEMMProductPolicy",
    "GoogleEmmDevicePolicyRequestAppAction",
    "GoogleEmmDevicePolicyRequestApplication",
    "GoogleEmmProductPolicyAutoInstallConstraint",
    "GoogleEmmProductPolicyAutoInstallPolicy",
    "GoogleEmmProductPolicyConfigurationVariables",
    "GoogleEmmProductPolicyManagedConfiguration",
    "GoogleEmmProductPolicyVariableSet",
    "GoogleEnterprise",
    "GoogleEnterpriseDetails",
    "GoogleEnterpriseDetailsAnswer",
    "GoogleEnterpriseDetailsPage",
    "GoogleEnterpriseDetailsPageAnswer",
    "GoogleEnterprisePage",
    "GoogleProduct",
    "GoogleProductInstall",
    "GoogleProductInstallPage",
    "GoogleProductPage",
    "GoogleProductPatched",
    "GoogleServiceAccountDetails",
    "GoogleServiceAccountDetailsAnswer",
    "GoogleServiceAccountDetailsPage",
    "GoogleServiceAccountDetailsPageAnswer",
    "GoogleWebToken",
    "GoogleWebTokenPage",
    "GoogleWebTokenPatch",
    "GoogleWebTokenWrite",
    "GroupCommand",
    "GroupCommandArgs",
    "GroupCommandEnum",
    "GroupCommandRequest",
    "GroupCommandState",
    "GroupRef",
    "GroupReport",
    "GroupThumbnail",
    "GroupThumbnailPage",
    "HardwareInfo",
    "InstallDevices",
    "InstallDevicesPage",
    "Invite",
    "InviteCreated",
    "InvitePage",
    "InviteTenantUserMeta",
    "InviteTenantUserProfile",
    "InviteTenantUserRequest",
    "InviteTenantUserRole",
    "ItunesAppInfoV2",
    "ItunesAppInfoV2Answer",
    "ItunesAppInfoV2Page",
    "ItunesAppInfoV2PageAnswer",
    "LatLong",
    "LegacyBlueprint",
    "LegacyBlueprintPage",
    "LegacyBlueprintRevision",
    "LegacyBlueprintRevisionPage",
    "LegacyBlueprintRevisionType",
    "LegacyCommandArgs",
    "LegacyCommandRequest",
    "LegacyDeviceCommandEnum",
    "LegacyGeofence",
    "LegacyUser",
    "LegacyUserEMM",
    "LegacyUserEmmAuthenticationToken",
    "LegacyUserList",
    "LegacyUserListPage",
    "LegacyUserProfile",
    "LegacyUserProfileGroup",
    "LegacyUserProfileRole",
    "LinuxDevice",
    "LinuxDeviceOs",
    "LinuxDevicePlatform",
    "LinuxDeviceV2",
    "LinuxDeviceV2BatteryStats",
    "LinuxDeviceV2CpuStats",
    "LinuxDeviceV2EsperAgentInfo",
    "LinuxDeviceV2HardwareInfo",
    "LinuxDeviceV2LocationStats",
    "LinuxDeviceV2MemoryInfo",
    "LinuxDeviceV2MemoryStats",
    "LinuxDeviceV2NetworkInfo",
    "LinuxDeviceV2NetworkStats",
    "LinuxDeviceV2Os",
    "LinuxDeviceV2SoftwareInfo",
    "LinuxDeviceV2WifiNetworkInfo",
    "ListAppsOfDeviceAppType",
    "ListAppsOrdering",
    "ListDeviceAppsItem",
    "ListDeviceAppsItemPage",
    "ListDeviceAppsItemPageAnswer",
    "ListDevicesContent",
    "ListDevicesContentAnswer",
    "ListDevicesOrdering",
    "ListDevicesOs",
    "ListDevicesResponse",
    "ListRvActivityFeedOrdering",
    "ListTenantEsperAppsArchitecture",
    "ListTenantEsperAppsOrdering",
    "MemoryInfo",
    "NetworkInfo",
    "NetworkInfoNetworkType",
    "OEMConfigSchema",
    "OEMConfigSchemaAnswer",
    "OemConfigSchemaOemType",
    "OemConfigSchemaStatus",
    "OffsetPaginatedDeviceList",
    "OperationCreate",
    "OperationCreateArguments",
    "OperationDeviceQuery",
    "OperationDeviceQueryDeviceRequest",
    "OperationList",
    "OperationListAnswer",
    "OperationListCreate",
    "OperationListPage",
    "OperationListPageAnswer",
    "OperationScheduleArgs",
    "OperationTypeEnum",
    "OperationWithStats",
    "OperationWithStatsAnswer",
    "OperationWithStatsDeviceOperationStatusesCount",
    "OperationWithStatsOperation",
    "OperationWithStatsOperationActivity",
    "OperationWithStatsOperationState",
    "OperationWithStatsOperationStats",
    "OperationWithStatsPage",
    "OperationWithStatsPage2",
    "OperationWithStatsPageAnswer",
    "OperationWithStatsState",
    "PatchAppInfoRequest",
    "PatchAppVersionRequest",
    "PatchAppVersionV1Request",
    "PatchContentRequest",
    "PatchSubscriptionReportRequest",
    "PersonalAccessToken",
    "PersonalAccessTokenCreated",
    "PersonalAccessTokenPage",
    "Pipeline",
    "PipelineAnswer",
    "PipelineCommand",
    "PipelineCommandAnswer",
    "PipelineCreate",
    "PipelineDevice",
    "PipelineDevicePage",
    "PipelineDevicePageAnswer",
    "PipelineOperation",
    "PipelineOperationAnswer",
    "PipelineOperationCreate",
    "PipelineOperationCreateOperationType",
    "PipelineOperationPage",
    "PipelineOperationPageAnswer",
    "PipelinePage",
    "PipelinePageAnswer",
    "PipelineRun",
    "PipelineRunAnswer",
    "PipelineRunCreate",
    "PipelineRunPage",
    "PipelineRunPageAnswer",
    "PipelineRunStatus",
    "PipelineRunUpdate",
    "PipelineUpdate",
    "PlatformScript",
    "PlatformScriptAnswer",
    "PostContentRequest",
    "ProvisioningProfileUploadRequest",
    "ProvisioningProfileUploadResponse",
    "ProvisioningProfileUploadResponseAnswer",
    "ProvisioningProfileUploadResponseProfileType",
    "ProvisioningProfileVersionWithDownload",
    "ProvisioningProfileVersionWithDownloadAnswer",
    "ProvisioningProfileVersionWithDownloadPage",
    "ProvisioningProfileVersionWithDownloadPageAnswer",
    "ProvisioningProfileWithDownload",
    "ProvisioningProfileWithDownloadAnswer",
    "ProvisioningProfileWithDownloadPage",
    "ProvisioningProfileWithDownloadPageAnswer",
    "PutTargetRunCommandStatusRequest",
    "PutTargetRunCommandStatusRequestStatus",
    "QueryResult",
    "QueryResultColumn",
    "QueryResultSchema",
    "QueryStatus",
    "QueryStatusAnswer",
    "QueryStatusStatus",
    "RemoteViewerSession",
    "RemoteViewerSessionPage",
    "RemoteViewerSessionPageAnswer",
    "RemoteViewerSessionState",
    "RemoteViewerSessionVideoQuality",
    "RemoveTileIconRequest",
    "RemoveTileIconResponse",
    "RestoreBlueprintRevisionRequest",
    "Role",
    "RolePage",
    "SSOConnection",
    "SSOConnectionConfig",
    "Scope",
    "SeamlessRequest",
    "SeamlessRequestBody",
    "SeamlessRequestBodySeamlessInfo",
    "SeamlessRequestPlatform",
    "SeamlessRequestStatus",
    "SeamlessRequestUniqueIdType",
    "SeamlessSuccessResponse",
    "SeamlessSuccessResponseContent",
    "SetPreferredRegionRequest",
    "SetPreferredRegionsRequest",
    "SettingsGPSStateEnum",
    "SettingsRotateStateEnum",
    "SettingsVolumeStreamEnum",
    "SingleDeviceReport",
    "SingleDeviceReportStatus",
    "SoftwareInfo",
    "SoftwareInfoAirwaveInfo",
    "SoftwareInfoFoundationInfo",
    "SsoConnectionStrategy",
    "Stage",
    "StageAnswer",
    "StageCreate",
    "StagePage",
    "StagePageAnswer",
    "StageRun",
    "StageRunAnswer",
    "StageRunOperation",
    "StageRunOperationAnswer",
    "StageRunOperationPage",
    "StageRunOperationPageAnswer",
    "StageRunPage",
    "StageRunPageAnswer",
    "StageRunStageMeta",
    "StageRunStatus",
    "StageTargetListAdd",
    "StageUpdate",
    "StatusMetrics",
    "StatusMetricsV2",
    "StatusMetricsV2LastSeen",
    "Subscription",
    "SubscriptionPage",
    "Target",
    "TargetAnswer",
    "TargetCreate",
    "TargetList",
    "TargetListAnswer",
    "TargetListCreate",
    "TargetListCreateTargetListType",
    "TargetListDeviceGroup",
    "TargetListDeviceGroupAdd",
    "TargetListDeviceGroupAnswer",
    "TargetListDeviceGroupPage",
    "TargetListDeviceGroupPageAnswer",
    "TargetListPage",
    "TargetListPageAnswer",
    "TargetPage",
    "TargetPageAnswer",
    "TargetRun",
    "TargetRunAnswer",
    "TargetRunCreate",
    "TargetRunPage",
    "TargetRunPageAnswer",
    "TargetRunStatus",
    "TargetRunUpdate",
    "TargetRunUpdateStatus",
    "TargetUpdate",
    "TenantApp",
    "TenantAppAnswer",
    "TenantAppPage",
    "TenantAppPageAnswer",
    "TenantAppUploadResponse",
    "TenantAppUploadResponseAnswer",
    "TenantAppVersion",
    "TenantAppVersionAnswer",
    "TenantAppVersionAppType",
    "TenantAppVersionDetail",
    "TenantAppVersionDetailAnswer",
    "TenantAppVersionPage",
    "TenantAppVersionPageAnswer",
    "TenantEsperAppsItem",
    "TenantEsperAppsItemPage",
    "TenantEsperAppsItemPageAnswer",
    "TenantPreferredRegions",
    "TenantPreferredRegionsAnswer",
    "TileIcon",
    "TileIconPage",
    "TokenInfoV1",
    "TokenRenewV0",
    "UniqueIdentifier",
    "UniqueIdentifierCreate",
    "UniqueIdentifierCreateType",
    "UniqueIdentifierType",
    "UpdateAppInfoRequest",
    "UpdateDeviceOperationRequest",
    "UpdateDeviceOperationState",
    "UpdateDeviceStateRequest",
    "UpdateDeviceStateResponse",
    "UpdateDifferentUserRequest",
    "UpdateDifferentUserRole",
    "UpdateFoundryBuildRequest",
    "UpdateFoundryDeviceModelRequest",
    "UpdateGroupAction",
    "UpdateItunesappPreferredRegionContent",
    "UpdateItunesappPreferredRegionContentAnswer",
    "UpdateOperationRequest",
    "UpdateOperationResponse",
    "UpdateOperationState",
    "UpdateOwnUserRequest",
    "UpdatePersonalAccessTokenRequest",
    "UpdatePipelineRunStageRunRequest",
    "UpdateRoleRequest",
    "UpdateRoleScopesRequest",
    "UpdateRoleScopesResponse",
    "UpdateRoleScopesScopeName",
    "UpdateTenantAppVersionRequest",
    "UploadApplicationRequest",
    "UploadApplicationResponse",
    "UploadBlueprintRequest",
    "UploadDepTokenRequest",
    "UploadGroupThumbnailRequest",
    "UploadRemoteFileRequest",
    "UploadRemoteFileResponse",
    "User",
    "UserCreate",
    "UserEMM",
    "UserProfile",
    "UserProfileCreate",
    "UserUpdate",
    "V0CommandArgs",
    "V0CommandIssuer",
    "V0CommandRequest",
    "V0CommandRequestPage",
    "V0CommandRequestPage2",
    "V0CommandRequestStatus",
    "V0CommandStatus",
    "V0CommandStatus1",
    "V0CommandStatus1Device",
    "V0CommandStatus1Meta",
    "V0CommandStatus1Page",
    "V0CommandStatusIssuedBy",
    "V0CommandStatusPage",
    "V0DeviceCommandEnum",
    "VPPLicense",
    "VPPLicenseAnswer",
    "VPPLicensePage",
    "VPPLicensePageAnswer",
    "VPPToken",
    "VPPTokenAnswer",
    "VPPTokenPage",
    "VPPTokenPageAnswer",
    "Wallpaper",
    "WallpaperOrientation",
    "WallpaperPage",
    "Webclip",
    "WebclipAnswer",
    "WebclipCreateRequest",
    "WebclipPage",
    "WebclipPageAnswer",
    "WindowsDevice",
    "WindowsDeviceOs",
    "WindowsDevicePlatform",
    "WindowsDeviceV2",
    "WindowsDeviceV2CpuStats",
    "WindowsDeviceV2MemoryInfo",
    "WindowsDeviceV2MemoryStats",
    "WindowsDeviceV2SoftwareInfo",
    "WindowsDeviceWindowsConfig",
)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
