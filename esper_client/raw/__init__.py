# Written by `make generate` from the API description, with scripts/templates/raw_init.py.jinja.
"""The typed groups whose answers come as published, with status and headers; loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..groups import Caller

if TYPE_CHECKING:
    from .abm_provisioning import RawAbmProvisioningGroup
    from .alarms import RawAlarmsGroup
    from .alerts import RawAlertsGroup
    from .android_device import RawAndroidDeviceGroup
    from .apns_certificate import RawApnsCertificateGroup
    from .app_list import RawAppListGroup
    from .apple_app_store import RawAppleAppStoreGroup
    from .application import RawApplicationGroup
    from .application_v1 import RawApplicationV1Group
    from .background_scripts_api import RawBackgroundScriptsApiGroup
    from .blueprint_deprecated import RawBlueprintDeprecatedGroup
    from .blueprints_api import RawBlueprintsApiGroup
    from .command_request import RawCommandRequestGroup
    from .command_status import RawCommandStatusGroup
    from .commands import RawCommandsGroup
    from .commands_v2 import RawCommandsV2Group
    from .company_settings import RawCompanySettingsGroup
    from .content import RawContentGroup
    from .converge import RawConvergeGroup
    from .converge_command import RawConvergeCommandGroup
    from .custom_actions_api import RawCustomActionsApiGroup
    from .daily_and_custom_reports import RawDailyAndCustomReportsGroup
    from .dep_profile import RawDepProfileGroup
    from .dep_sync_request import RawDepSyncRequestGroup
    from .dep_tokens import RawDepTokensGroup
    from .device import RawDeviceGroup
    from .device_apps import RawDeviceAppsGroup
    from .device_enrollment_in_emm import RawDeviceEnrollmentInEmmGroup
    from .device_group import RawDeviceGroupGroup
    from .device_heartbeat import RawDeviceHeartbeatGroup
    from .device_operations import RawDeviceOperationsGroup
    from .device_telemetry import RawDeviceTelemetryGroup
    from .device_v2 import RawDeviceV2Group
    from .directory_record import RawDirectoryRecordGroup
    from .enterprise_policy import RawEnterprisePolicyGroup
    from .esper_apps import RawEsperAppsGroup
    from .foundry_builds import RawFoundryBuildsGroup
    from .foundry_device_models import RawFoundryDeviceModelsGroup
    from .foundry_events import RawFoundryEventsGroup
    from .geofence import RawGeofenceGroup
    from .geofence_device_state import RawGeofenceDeviceStateGroup
    from .geofences import RawGeofencesGroup
    from .google_enterprise import RawGoogleEnterpriseGroup
    from .group_commands import RawGroupCommandsGroup
    from .mdm_service_config import RawMdmServiceConfigGroup
    from .multi_os_remote_viewer import RawMultiOsRemoteViewerGroup
    from .oem_config_schema import RawOemConfigSchemaGroup
    from .operation_lists import RawOperationListsGroup
    from .operations import RawOperationsGroup
    from .personal_access_token import RawPersonalAccessTokenGroup
    from .pipeline_device_groups import RawPipelineDeviceGroupsGroup
    from .pipeline_operations import RawPipelineOperationsGroup
    from .pipeline_runs import RawPipelineRunsGroup
    from .pipelines import RawPipelinesGroup
    from .preferred_regions import RawPreferredRegionsGroup
    from .provisioning_profiles import RawProvisioningProfilesGroup
    from .query_api import RawQueryApiGroup
    from .reports_api import RawReportsApiGroup
    from .roles import RawRolesGroup
    from .sso_connections import RawSsoConnectionsGroup
    from .stage_runs import RawStageRunsGroup
    from .stages import RawStagesGroup
    from .subscription import RawSubscriptionGroup
    from .system import RawSystemGroup
    from .target_lists import RawTargetListsGroup
    from .target_runs import RawTargetRunsGroup
    from .targets import RawTargetsGroup
    from .tenant_apps import RawTenantAppsGroup
    from .tenant_esper_apps import RawTenantEsperAppsGroup
    from .tile_icon import RawTileIconGroup
    from .token_deprecated import RawTokenDeprecatedGroup
    from .user import RawUserGroup
    from .user_deprecated import RawUserDeprecatedGroup
    from .vpp_app_management import RawVppAppManagementGroup
    from .vpp_license_management import RawVppLicenseManagementGroup
    from .vpp_token_management import RawVppTokenManagementGroup
    from .wallpapers import RawWallpapersGroup
    from .webclips import RawWebclipsGroup

__all__ = ("RawGroups",)


class RawGroups:
    """
    Every operation of the API, by group, with its answer as a `Response`.

    Args:
        caller: What sends the requests and knows the caller's enterprise.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return "<RawGroups>"

    @property
    def abm_provisioning(self) -> RawAbmProvisioningGroup:
        """The operations of the group `abm_provisioning`."""
        from .abm_provisioning import RawAbmProvisioningGroup

        return RawAbmProvisioningGroup(self._caller)

    @property
    def alarms(self) -> RawAlarmsGroup:
        """The operations of the group `alarms`."""
        from .alarms import RawAlarmsGroup

        return RawAlarmsGroup(self._caller)

    @property
    def alerts(self) -> RawAlertsGroup:
        """The operations of the group `alerts`."""
        from .alerts import RawAlertsGroup

        return RawAlertsGroup(self._caller)

    @property
    def android_device(self) -> RawAndroidDeviceGroup:
        """The operations of the group `android_device`."""
        from .android_device import RawAndroidDeviceGroup

        return RawAndroidDeviceGroup(self._caller)

    @property
    def apns_certificate(self) -> RawApnsCertificateGroup:
        """The operations of the group `apns_certificate`."""
        from .apns_certificate import RawApnsCertificateGroup

        return RawApnsCertificateGroup(self._caller)

    @property
    def app_list(self) -> RawAppListGroup:
        """The operations of the group `app_list`."""
        from .app_list import RawAppListGroup

        return RawAppListGroup(self._caller)

    @property
    def apple_app_store(self) -> RawAppleAppStoreGroup:
        """The operations of the group `apple_app_store`."""
        from .apple_app_store import RawAppleAppStoreGroup

        return RawAppleAppStoreGroup(self._caller)

    @property
    def application(self) -> RawApplicationGroup:
        """The operations of the group `application`."""
        from .application import RawApplicationGroup

        return RawApplicationGroup(self._caller)

    @property
    def application_v1(self) -> RawApplicationV1Group:
        """The operations of the group `application_v1`."""
        from .application_v1 import RawApplicationV1Group

        return RawApplicationV1Group(self._caller)

    @property
    def background_scripts_api(self) -> RawBackgroundScriptsApiGroup:
        """The operations of the group `background_scripts_api`."""
        from .background_scripts_api import RawBackgroundScriptsApiGroup

        return RawBackgroundScriptsApiGroup(self._caller)

    @property
    def blueprint_deprecated(self) -> RawBlueprintDeprecatedGroup:
        """The operations of the group `blueprint_deprecated`."""
        from .blueprint_deprecated import RawBlueprintDeprecatedGroup

        return RawBlueprintDeprecatedGroup(self._caller)

    @property
    def blueprints_api(self) -> RawBlueprintsApiGroup:
        """The operations of the group `blueprints_api`."""
        from .blueprints_api import RawBlueprintsApiGroup

        return RawBlueprintsApiGroup(self._caller)

    @property
    def command_request(self) -> RawCommandRequestGroup:
        """The operations of the group `command_request`."""
        from .command_request import RawCommandRequestGroup

        return RawCommandRequestGroup(self._caller)

    @property
    def command_status(self) -> RawCommandStatusGroup:
        """The operations of the group `command_status`."""
        from .command_status import RawCommandStatusGroup

        return RawCommandStatusGroup(self._caller)

    @property
    def commands(self) -> RawCommandsGroup:
        """The operations of the group `commands`."""
        from .commands import RawCommandsGroup

        return RawCommandsGroup(self._caller)

    @property
    def commands_v2(self) -> RawCommandsV2Group:
        """The operations of the group `commands_v2`."""
        from .commands_v2 import RawCommandsV2Group

        return RawCommandsV2Group(self._caller)

    @property
    def company_settings(self) -> RawCompanySettingsGroup:
        """The operations of the group `company_settings`."""
        from .company_settings import RawCompanySettingsGroup

        return RawCompanySettingsGroup(self._caller)

    @property
    def content(self) -> RawContentGroup:
        """The operations of the group `content`."""
        from .content import RawContentGroup

        return RawContentGroup(self._caller)

    @property
    def converge(self) -> RawConvergeGroup:
        """The operations of the group `converge`."""
        from .converge import RawConvergeGroup

        return RawConvergeGroup(self._caller)

    @property
    def converge_command(self) -> RawConvergeCommandGroup:
        """The operations of the group `converge_command`."""
        from .converge_command import RawConvergeCommandGroup

        return RawConvergeCommandGroup(self._caller)

    @property
    def custom_actions_api(self) -> RawCustomActionsApiGroup:
        """The operations of the group `custom_actions_api`."""
        from .custom_actions_api import RawCustomActionsApiGroup

        return RawCustomActionsApiGroup(self._caller)

    @property
    def daily_and_custom_reports(self) -> RawDailyAndCustomReportsGroup:
        """The operations of the group `daily_and_custom_reports`."""
        from .daily_and_custom_reports import RawDailyAndCustomReportsGroup

        return RawDailyAndCustomReportsGroup(self._caller)

    @property
    def dep_profile(self) -> RawDepProfileGroup:
        """The operations of the group `dep_profile`."""
        from .dep_profile import RawDepProfileGroup

        return RawDepProfileGroup(self._caller)

    @property
    def dep_sync_request(self) -> RawDepSyncRequestGroup:
        """The operations of the group `dep_sync_request`."""
        from .dep_sync_request import RawDepSyncRequestGroup

        return RawDepSyncRequestGroup(self._caller)

    @property
    def dep_tokens(self) -> RawDepTokensGroup:
        """The operations of the group `dep_tokens`."""
        from .dep_tokens import RawDepTokensGroup

        return RawDepTokensGroup(self._caller)

    @property
    def device(self) -> RawDeviceGroup:
        """The operations of the group `device`."""
        from .device import RawDeviceGroup

        return RawDeviceGroup(self._caller)

    @property
    def device_apps(self) -> RawDeviceAppsGroup:
        """The operations of the group `device_apps`."""
        from .device_apps import RawDeviceAppsGroup

        return RawDeviceAppsGroup(self._caller)

    @property
    def device_enrollment_in_emm(self) -> RawDeviceEnrollmentInEmmGroup:
        """The operations of the group `device_enrollment_in_emm`."""
        from .device_enrollment_in_emm import RawDeviceEnrollmentInEmmGroup

        return RawDeviceEnrollmentInEmmGroup(self._caller)

    @property
    def device_group(self) -> RawDeviceGroupGroup:
        """The operations of the group `device_group`."""
        from .device_group import RawDeviceGroupGroup

        return RawDeviceGroupGroup(self._caller)

    @property
    def device_heartbeat(self) -> RawDeviceHeartbeatGroup:
        """The operations of the group `device_heartbeat`."""
        from .device_heartbeat import RawDeviceHeartbeatGroup

        return RawDeviceHeartbeatGroup(self._caller)

    @property
    def device_operations(self) -> RawDeviceOperationsGroup:
        """The operations of the group `device_operations`."""
        from .device_operations import RawDeviceOperationsGroup

        return RawDeviceOperationsGroup(self._caller)

    @property
    def device_telemetry(self) -> RawDeviceTelemetryGroup:
        """The operations of the group `device_telemetry`."""
        from .device_telemetry import RawDeviceTelemetryGroup

        return RawDeviceTelemetryGroup(self._caller)

    @property
    def device_v2(self) -> RawDeviceV2Group:
        """The operations of the group `device_v2`."""
        from .device_v2 import RawDeviceV2Group

        return RawDeviceV2Group(self._caller)

    @property
    def directory_record(self) -> RawDirectoryRecordGroup:
        """The operations of the group `directory_record`."""
        from .directory_record import RawDirectoryRecordGroup

        return RawDirectoryRecordGroup(self._caller)

    @property
    def enterprise_policy(self) -> RawEnterprisePolicyGroup:
        """The operations of the group `enterprise_policy`."""
        from .enterprise_policy import RawEnterprisePolicyGroup

        return RawEnterprisePolicyGroup(self._caller)

    @property
    def esper_apps(self) -> RawEsperAppsGroup:
        """The operations of the group `esper_apps`."""
        from .esper_apps import RawEsperAppsGroup

        return RawEsperAppsGroup(self._caller)

    @property
    def foundry_builds(self) -> RawFoundryBuildsGroup:
        """The operations of the group `foundry_builds`."""
        from .foundry_builds import RawFoundryBuildsGroup

        return RawFoundryBuildsGroup(self._caller)

    @property
    def foundry_device_models(self) -> RawFoundryDeviceModelsGroup:
        """The operations of the group `foundry_device_models`."""
        from .foundry_device_models import RawFoundryDeviceModelsGroup

        return RawFoundryDeviceModelsGroup(self._caller)

    @property
    def foundry_events(self) -> RawFoundryEventsGroup:
        """The operations of the group `foundry_events`."""
        from .foundry_events import RawFoundryEventsGroup

        return RawFoundryEventsGroup(self._caller)

    @property
    def geofence(self) -> RawGeofenceGroup:
        """The operations of the group `geofence`."""
        from .geofence import RawGeofenceGroup

        return RawGeofenceGroup(self._caller)

    @property
    def geofence_device_state(self) -> RawGeofenceDeviceStateGroup:
        """The operations of the group `geofence_device_state`."""
        from .geofence_device_state import RawGeofenceDeviceStateGroup

        return RawGeofenceDeviceStateGroup(self._caller)

    @property
    def geofences(self) -> RawGeofencesGroup:
        """The operations of the group `geofences`."""
        from .geofences import RawGeofencesGroup

        return RawGeofencesGroup(self._caller)

    @property
    def google_enterprise(self) -> RawGoogleEnterpriseGroup:
        """The operations of the group `google_enterprise`."""
        from .google_enterprise import RawGoogleEnterpriseGroup

        return RawGoogleEnterpriseGroup(self._caller)

    @property
    def group_commands(self) -> RawGroupCommandsGroup:
        """The operations of the group `group_commands`."""
        from .group_commands import RawGroupCommandsGroup

        return RawGroupCommandsGroup(self._caller)

    @property
    def mdm_service_config(self) -> RawMdmServiceConfigGroup:
        """The operations of the group `mdm_service_config`."""
        from .mdm_service_config import RawMdmServiceConfigGroup

        return RawMdmServiceConfigGroup(self._caller)

    @property
    def multi_os_remote_viewer(self) -> RawMultiOsRemoteViewerGroup:
        """The operations of the group `multi_os_remote_viewer`."""
        from .multi_os_remote_viewer import RawMultiOsRemoteViewerGroup

        return RawMultiOsRemoteViewerGroup(self._caller)

    @property
    def oem_config_schema(self) -> RawOemConfigSchemaGroup:
        """The operations of the group `oem_config_schema`."""
        from .oem_config_schema import RawOemConfigSchemaGroup

        return RawOemConfigSchemaGroup(self._caller)

    @property
    def operation_lists(self) -> RawOperationListsGroup:
        """The operations of the group `operation_lists`."""
        from .operation_lists import RawOperationListsGroup

        return RawOperationListsGroup(self._caller)

    @property
    def operations(self) -> RawOperationsGroup:
        """The operations of the group `operations`."""
        from .operations import RawOperationsGroup

        return RawOperationsGroup(self._caller)

    @property
    def personal_access_token(self) -> RawPersonalAccessTokenGroup:
        """The operations of the group `personal_access_token`."""
        from .personal_access_token import RawPersonalAccessTokenGroup

        return RawPersonalAccessTokenGroup(self._caller)

    @property
    def pipeline_device_groups(self) -> RawPipelineDeviceGroupsGroup:
        """The operations of the group `pipeline_device_groups`."""
        from .pipeline_device_groups import RawPipelineDeviceGroupsGroup

        return RawPipelineDeviceGroupsGroup(self._caller)

    @property
    def pipeline_operations(self) -> RawPipelineOperationsGroup:
        """The operations of the group `pipeline_operations`."""
        from .pipeline_operations import RawPipelineOperationsGroup

        return RawPipelineOperationsGroup(self._caller)

    @property
    def pipeline_runs(self) -> RawPipelineRunsGroup:
        """The operations of the group `pipeline_runs`."""
        from .pipeline_runs import RawPipelineRunsGroup

        return RawPipelineRunsGroup(self._caller)

    @property
    def pipelines(self) -> RawPipelinesGroup:
        """The operations of the group `pipelines`."""
        from .pipelines import RawPipelinesGroup

        return RawPipelinesGroup(self._caller)

    @property
    def preferred_regions(self) -> RawPreferredRegionsGroup:
        """The operations of the group `preferred_regions`."""
        from .preferred_regions import RawPreferredRegionsGroup

        return RawPreferredRegionsGroup(self._caller)

    @property
    def provisioning_profiles(self) -> RawProvisioningProfilesGroup:
        """The operations of the group `provisioning_profiles`."""
        from .provisioning_profiles import RawProvisioningProfilesGroup

        return RawProvisioningProfilesGroup(self._caller)

    @property
    def query_api(self) -> RawQueryApiGroup:
        """The operations of the group `query_api`."""
        from .query_api import RawQueryApiGroup

        return RawQueryApiGroup(self._caller)

    @property
    def reports_api(self) -> RawReportsApiGroup:
        """The operations of the group `reports_api`."""
        from .reports_api import RawReportsApiGroup

        return RawReportsApiGroup(self._caller)

    @property
    def roles(self) -> RawRolesGroup:
        """The operations of the group `roles`."""
        from .roles import RawRolesGroup

        return RawRolesGroup(self._caller)

    @property
    def sso_connections(self) -> RawSsoConnectionsGroup:
        """The operations of the group `sso_connections`."""
        from .sso_connections import RawSsoConnectionsGroup

        return RawSsoConnectionsGroup(self._caller)

    @property
    def stage_runs(self) -> RawStageRunsGroup:
        """The operations of the group `stage_runs`."""
        from .stage_runs import RawStageRunsGroup

        return RawStageRunsGroup(self._caller)

    @property
    def stages(self) -> RawStagesGroup:
        """The operations of the group `stages`."""
        from .stages import RawStagesGroup

        return RawStagesGroup(self._caller)

    @property
    def subscription(self) -> RawSubscriptionGroup:
        """The operations of the group `subscription`."""
        from .subscription import RawSubscriptionGroup

        return RawSubscriptionGroup(self._caller)

    @property
    def system(self) -> RawSystemGroup:
        """The operations of the group `system`."""
        from .system import RawSystemGroup

        return RawSystemGroup(self._caller)

    @property
    def target_lists(self) -> RawTargetListsGroup:
        """The operations of the group `target_lists`."""
        from .target_lists import RawTargetListsGroup

        return RawTargetListsGroup(self._caller)

    @property
    def target_runs(self) -> RawTargetRunsGroup:
        """The operations of the group `target_runs`."""
        from .target_runs import RawTargetRunsGroup

        return RawTargetRunsGroup(self._caller)

    @property
    def targets(self) -> RawTargetsGroup:
        """The operations of the group `targets`."""
        from .targets import RawTargetsGroup

        return RawTargetsGroup(self._caller)

    @property
    def tenant_apps(self) -> RawTenantAppsGroup:
        """The operations of the group `tenant_apps`."""
        from .tenant_apps import RawTenantAppsGroup

        return RawTenantAppsGroup(self._caller)

    @property
    def tenant_esper_apps(self) -> RawTenantEsperAppsGroup:
        """The operations of the group `tenant_esper_apps`."""
        from .tenant_esper_apps import RawTenantEsperAppsGroup

        return RawTenantEsperAppsGroup(self._caller)

    @property
    def tile_icon(self) -> RawTileIconGroup:
        """The operations of the group `tile_icon`."""
        from .tile_icon import RawTileIconGroup

        return RawTileIconGroup(self._caller)

    @property
    def token_deprecated(self) -> RawTokenDeprecatedGroup:
        """The operations of the group `token_deprecated`."""
        from .token_deprecated import RawTokenDeprecatedGroup

        return RawTokenDeprecatedGroup(self._caller)

    @property
    def user(self) -> RawUserGroup:
        """The operations of the group `user`."""
        from .user import RawUserGroup

        return RawUserGroup(self._caller)

    @property
    def user_deprecated(self) -> RawUserDeprecatedGroup:
        """The operations of the group `user_deprecated`."""
        from .user_deprecated import RawUserDeprecatedGroup

        return RawUserDeprecatedGroup(self._caller)

    @property
    def vpp_app_management(self) -> RawVppAppManagementGroup:
        """The operations of the group `vpp_app_management`."""
        from .vpp_app_management import RawVppAppManagementGroup

        return RawVppAppManagementGroup(self._caller)

    @property
    def vpp_license_management(self) -> RawVppLicenseManagementGroup:
        """The operations of the group `vpp_license_management`."""
        from .vpp_license_management import RawVppLicenseManagementGroup

        return RawVppLicenseManagementGroup(self._caller)

    @property
    def vpp_token_management(self) -> RawVppTokenManagementGroup:
        """The operations of the group `vpp_token_management`."""
        from .vpp_token_management import RawVppTokenManagementGroup

        return RawVppTokenManagementGroup(self._caller)

    @property
    def wallpapers(self) -> RawWallpapersGroup:
        """The operations of the group `wallpapers`."""
        from .wallpapers import RawWallpapersGroup

        return RawWallpapersGroup(self._caller)

    @property
    def webclips(self) -> RawWebclipsGroup:
        """The operations of the group `webclips`."""
        from .webclips import RawWebclipsGroup

        return RawWebclipsGroup(self._caller)
