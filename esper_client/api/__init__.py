# Written by `make generate` from the API description, with scripts/templates/api_init.py.jinja.
"""The typed groups: one property per group, loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..groups import Caller

if TYPE_CHECKING:
    from .abm_provisioning import AbmProvisioningGroup
    from .alarms import AlarmsGroup
    from .alerts import AlertsGroup
    from .android_device import AndroidDeviceGroup
    from .apns_certificate import ApnsCertificateGroup
    from .app_list import AppListGroup
    from .apple_app_store import AppleAppStoreGroup
    from .application import ApplicationGroup
    from .application_v1 import ApplicationV1Group
    from .background_scripts_api import BackgroundScriptsApiGroup
    from .blueprint_deprecated import BlueprintDeprecatedGroup
    from .blueprints_api import BlueprintsApiGroup
    from .command_request import CommandRequestGroup
    from .command_status import CommandStatusGroup
    from .commands import CommandsGroup
    from .commands_v2 import CommandsV2Group
    from .company_settings import CompanySettingsGroup
    from .content import ContentGroup
    from .converge import ConvergeGroup
    from .converge_command import ConvergeCommandGroup
    from .custom_actions_api import CustomActionsApiGroup
    from .daily_and_custom_reports import DailyAndCustomReportsGroup
    from .dep_profile import DepProfileGroup
    from .dep_sync_request import DepSyncRequestGroup
    from .dep_tokens import DepTokensGroup
    from .device import DeviceGroup
    from .device_apps import DeviceAppsGroup
    from .device_enrollment_in_emm import DeviceEnrollmentInEmmGroup
    from .device_group import DeviceGroupGroup
    from .device_heartbeat import DeviceHeartbeatGroup
    from .device_operations import DeviceOperationsGroup
    from .device_telemetry import DeviceTelemetryGroup
    from .device_v2 import DeviceV2Group
    from .directory_record import DirectoryRecordGroup
    from .enterprise_policy import EnterprisePolicyGroup
    from .esper_apps import EsperAppsGroup
    from .foundry_builds import FoundryBuildsGroup
    from .foundry_device_models import FoundryDeviceModelsGroup
    from .foundry_events import FoundryEventsGroup
    from .geofence import GeofenceGroup
    from .geofence_device_state import GeofenceDeviceStateGroup
    from .geofences import GeofencesGroup
    from .google_enterprise import GoogleEnterpriseGroup
    from .group_commands import GroupCommandsGroup
    from .mdm_service_config import MdmServiceConfigGroup
    from .multi_os_remote_viewer import MultiOsRemoteViewerGroup
    from .oem_config_schema import OemConfigSchemaGroup
    from .operation_lists import OperationListsGroup
    from .operations import OperationsGroup
    from .personal_access_token import PersonalAccessTokenGroup
    from .pipeline_device_groups import PipelineDeviceGroupsGroup
    from .pipeline_operations import PipelineOperationsGroup
    from .pipeline_runs import PipelineRunsGroup
    from .pipelines import PipelinesGroup
    from .preferred_regions import PreferredRegionsGroup
    from .provisioning_profiles import ProvisioningProfilesGroup
    from .query_api import QueryApiGroup
    from .reports_api import ReportsApiGroup
    from .roles import RolesGroup
    from .sso_connections import SsoConnectionsGroup
    from .stage_runs import StageRunsGroup
    from .stages import StagesGroup
    from .subscription import SubscriptionGroup
    from .system import SystemGroup
    from .target_lists import TargetListsGroup
    from .target_runs import TargetRunsGroup
    from .targets import TargetsGroup
    from .tenant_apps import TenantAppsGroup
    from .tenant_esper_apps import TenantEsperAppsGroup
    from .tile_icon import TileIconGroup
    from .token_deprecated import TokenDeprecatedGroup
    from .user import UserGroup
    from .user_deprecated import UserDeprecatedGroup
    from .vpp_app_management import VppAppManagementGroup
    from .vpp_license_management import VppLicenseManagementGroup
    from .vpp_token_management import VppTokenManagementGroup
    from .wallpapers import WallpapersGroup
    from .webclips import WebclipsGroup

__all__ = ("Groups",)


class Groups:
    """
    Every operation of the API, by group.

    Args:
        caller: What sends the requests and knows the caller's enterprise.
    """

    _caller: Caller

    @property
    def abm_provisioning(self) -> AbmProvisioningGroup:
        """The operations of the group `abm_provisioning`."""
        from .abm_provisioning import AbmProvisioningGroup

        return AbmProvisioningGroup(self._caller)

    @property
    def alarms(self) -> AlarmsGroup:
        """The operations of the group `alarms`."""
        from .alarms import AlarmsGroup

        return AlarmsGroup(self._caller)

    @property
    def alerts(self) -> AlertsGroup:
        """The operations of the group `alerts`."""
        from .alerts import AlertsGroup

        return AlertsGroup(self._caller)

    @property
    def android_device(self) -> AndroidDeviceGroup:
        """The operations of the group `android_device`."""
        from .android_device import AndroidDeviceGroup

        return AndroidDeviceGroup(self._caller)

    @property
    def apns_certificate(self) -> ApnsCertificateGroup:
        """The operations of the group `apns_certificate`."""
        from .apns_certificate import ApnsCertificateGroup

        return ApnsCertificateGroup(self._caller)

    @property
    def app_list(self) -> AppListGroup:
        """The operations of the group `app_list`."""
        from .app_list import AppListGroup

        return AppListGroup(self._caller)

    @property
    def apple_app_store(self) -> AppleAppStoreGroup:
        """The operations of the group `apple_app_store`."""
        from .apple_app_store import AppleAppStoreGroup

        return AppleAppStoreGroup(self._caller)

    @property
    def application(self) -> ApplicationGroup:
        """The operations of the group `application`."""
        from .application import ApplicationGroup

        return ApplicationGroup(self._caller)

    @property
    def application_v1(self) -> ApplicationV1Group:
        """The operations of the group `application_v1`."""
        from .application_v1 import ApplicationV1Group

        return ApplicationV1Group(self._caller)

    @property
    def background_scripts_api(self) -> BackgroundScriptsApiGroup:
        """The operations of the group `background_scripts_api`."""
        from .background_scripts_api import BackgroundScriptsApiGroup

        return BackgroundScriptsApiGroup(self._caller)

    @property
    def blueprint_deprecated(self) -> BlueprintDeprecatedGroup:
        """The operations of the group `blueprint_deprecated`."""
        from .blueprint_deprecated import BlueprintDeprecatedGroup

        return BlueprintDeprecatedGroup(self._caller)

    @property
    def blueprints_api(self) -> BlueprintsApiGroup:
        """The operations of the group `blueprints_api`."""
        from .blueprints_api import BlueprintsApiGroup

        return BlueprintsApiGroup(self._caller)

    @property
    def command_request(self) -> CommandRequestGroup:
        """The operations of the group `command_request`."""
        from .command_request import CommandRequestGroup

        return CommandRequestGroup(self._caller)

    @property
    def command_status(self) -> CommandStatusGroup:
        """The operations of the group `command_status`."""
        from .command_status import CommandStatusGroup

        return CommandStatusGroup(self._caller)

    @property
    def commands(self) -> CommandsGroup:
        """The operations of the group `commands`."""
        from .commands import CommandsGroup

        return CommandsGroup(self._caller)

    @property
    def commands_v2(self) -> CommandsV2Group:
        """The operations of the group `commands_v2`."""
        from .commands_v2 import CommandsV2Group

        return CommandsV2Group(self._caller)

    @property
    def company_settings(self) -> CompanySettingsGroup:
        """The operations of the group `company_settings`."""
        from .company_settings import CompanySettingsGroup

        return CompanySettingsGroup(self._caller)

    @property
    def content(self) -> ContentGroup:
        """The operations of the group `content`."""
        from .content import ContentGroup

        return ContentGroup(self._caller)

    @property
    def converge(self) -> ConvergeGroup:
        """The operations of the group `converge`."""
        from .converge import ConvergeGroup

        return ConvergeGroup(self._caller)

    @property
    def converge_command(self) -> ConvergeCommandGroup:
        """The operations of the group `converge_command`."""
        from .converge_command import ConvergeCommandGroup

        return ConvergeCommandGroup(self._caller)

    @property
    def custom_actions_api(self) -> CustomActionsApiGroup:
        """The operations of the group `custom_actions_api`."""
        from .custom_actions_api import CustomActionsApiGroup

        return CustomActionsApiGroup(self._caller)

    @property
    def daily_and_custom_reports(self) -> DailyAndCustomReportsGroup:
        """The operations of the group `daily_and_custom_reports`."""
        from .daily_and_custom_reports import DailyAndCustomReportsGroup

        return DailyAndCustomReportsGroup(self._caller)

    @property
    def dep_profile(self) -> DepProfileGroup:
        """The operations of the group `dep_profile`."""
        from .dep_profile import DepProfileGroup

        return DepProfileGroup(self._caller)

    @property
    def dep_sync_request(self) -> DepSyncRequestGroup:
        """The operations of the group `dep_sync_request`."""
        from .dep_sync_request import DepSyncRequestGroup

        return DepSyncRequestGroup(self._caller)

    @property
    def dep_tokens(self) -> DepTokensGroup:
        """The operations of the group `dep_tokens`."""
        from .dep_tokens import DepTokensGroup

        return DepTokensGroup(self._caller)

    @property
    def device(self) -> DeviceGroup:
        """The operations of the group `device`."""
        from .device import DeviceGroup

        return DeviceGroup(self._caller)

    @property
    def device_apps(self) -> DeviceAppsGroup:
        """The operations of the group `device_apps`."""
        from .device_apps import DeviceAppsGroup

        return DeviceAppsGroup(self._caller)

    @property
    def device_enrollment_in_emm(self) -> DeviceEnrollmentInEmmGroup:
        """The operations of the group `device_enrollment_in_emm`."""
        from .device_enrollment_in_emm import DeviceEnrollmentInEmmGroup

        return DeviceEnrollmentInEmmGroup(self._caller)

    @property
    def device_group(self) -> DeviceGroupGroup:
        """The operations of the group `device_group`."""
        from .device_group import DeviceGroupGroup

        return DeviceGroupGroup(self._caller)

    @property
    def device_heartbeat(self) -> DeviceHeartbeatGroup:
        """The operations of the group `device_heartbeat`."""
        from .device_heartbeat import DeviceHeartbeatGroup

        return DeviceHeartbeatGroup(self._caller)

    @property
    def device_operations(self) -> DeviceOperationsGroup:
        """The operations of the group `device_operations`."""
        from .device_operations import DeviceOperationsGroup

        return DeviceOperationsGroup(self._caller)

    @property
    def device_telemetry(self) -> DeviceTelemetryGroup:
        """The operations of the group `device_telemetry`."""
        from .device_telemetry import DeviceTelemetryGroup

        return DeviceTelemetryGroup(self._caller)

    @property
    def device_v2(self) -> DeviceV2Group:
        """The operations of the group `device_v2`."""
        from .device_v2 import DeviceV2Group

        return DeviceV2Group(self._caller)

    @property
    def directory_record(self) -> DirectoryRecordGroup:
        """The operations of the group `directory_record`."""
        from .directory_record import DirectoryRecordGroup

        return DirectoryRecordGroup(self._caller)

    @property
    def enterprise_policy(self) -> EnterprisePolicyGroup:
        """The operations of the group `enterprise_policy`."""
        from .enterprise_policy import EnterprisePolicyGroup

        return EnterprisePolicyGroup(self._caller)

    @property
    def esper_apps(self) -> EsperAppsGroup:
        """The operations of the group `esper_apps`."""
        from .esper_apps import EsperAppsGroup

        return EsperAppsGroup(self._caller)

    @property
    def foundry_builds(self) -> FoundryBuildsGroup:
        """The operations of the group `foundry_builds`."""
        from .foundry_builds import FoundryBuildsGroup

        return FoundryBuildsGroup(self._caller)

    @property
    def foundry_device_models(self) -> FoundryDeviceModelsGroup:
        """The operations of the group `foundry_device_models`."""
        from .foundry_device_models import FoundryDeviceModelsGroup

        return FoundryDeviceModelsGroup(self._caller)

    @property
    def foundry_events(self) -> FoundryEventsGroup:
        """The operations of the group `foundry_events`."""
        from .foundry_events import FoundryEventsGroup

        return FoundryEventsGroup(self._caller)

    @property
    def geofence(self) -> GeofenceGroup:
        """The operations of the group `geofence`."""
        from .geofence import GeofenceGroup

        return GeofenceGroup(self._caller)

    @property
    def geofence_device_state(self) -> GeofenceDeviceStateGroup:
        """The operations of the group `geofence_device_state`."""
        from .geofence_device_state import GeofenceDeviceStateGroup

        return GeofenceDeviceStateGroup(self._caller)

    @property
    def geofences(self) -> GeofencesGroup:
        """The operations of the group `geofences`."""
        from .geofences import GeofencesGroup

        return GeofencesGroup(self._caller)

    @property
    def google_enterprise(self) -> GoogleEnterpriseGroup:
        """The operations of the group `google_enterprise`."""
        from .google_enterprise import GoogleEnterpriseGroup

        return GoogleEnterpriseGroup(self._caller)

    @property
    def group_commands(self) -> GroupCommandsGroup:
        """The operations of the group `group_commands`."""
        from .group_commands import GroupCommandsGroup

        return GroupCommandsGroup(self._caller)

    @property
    def mdm_service_config(self) -> MdmServiceConfigGroup:
        """The operations of the group `mdm_service_config`."""
        from .mdm_service_config import MdmServiceConfigGroup

        return MdmServiceConfigGroup(self._caller)

    @property
    def multi_os_remote_viewer(self) -> MultiOsRemoteViewerGroup:
        """The operations of the group `multi_os_remote_viewer`."""
        from .multi_os_remote_viewer import MultiOsRemoteViewerGroup

        return MultiOsRemoteViewerGroup(self._caller)

    @property
    def oem_config_schema(self) -> OemConfigSchemaGroup:
        """The operations of the group `oem_config_schema`."""
        from .oem_config_schema import OemConfigSchemaGroup

        return OemConfigSchemaGroup(self._caller)

    @property
    def operation_lists(self) -> OperationListsGroup:
        """The operations of the group `operation_lists`."""
        from .operation_lists import OperationListsGroup

        return OperationListsGroup(self._caller)

    @property
    def operations(self) -> OperationsGroup:
        """The operations of the group `operations`."""
        from .operations import OperationsGroup

        return OperationsGroup(self._caller)

    @property
    def personal_access_token(self) -> PersonalAccessTokenGroup:
        """The operations of the group `personal_access_token`."""
        from .personal_access_token import PersonalAccessTokenGroup

        return PersonalAccessTokenGroup(self._caller)

    @property
    def pipeline_device_groups(self) -> PipelineDeviceGroupsGroup:
        """The operations of the group `pipeline_device_groups`."""
        from .pipeline_device_groups import PipelineDeviceGroupsGroup

        return PipelineDeviceGroupsGroup(self._caller)

    @property
    def pipeline_operations(self) -> PipelineOperationsGroup:
        """The operations of the group `pipeline_operations`."""
        from .pipeline_operations import PipelineOperationsGroup

        return PipelineOperationsGroup(self._caller)

    @property
    def pipeline_runs(self) -> PipelineRunsGroup:
        """The operations of the group `pipeline_runs`."""
        from .pipeline_runs import PipelineRunsGroup

        return PipelineRunsGroup(self._caller)

    @property
    def pipelines(self) -> PipelinesGroup:
        """The operations of the group `pipelines`."""
        from .pipelines import PipelinesGroup

        return PipelinesGroup(self._caller)

    @property
    def preferred_regions(self) -> PreferredRegionsGroup:
        """The operations of the group `preferred_regions`."""
        from .preferred_regions import PreferredRegionsGroup

        return PreferredRegionsGroup(self._caller)

    @property
    def provisioning_profiles(self) -> ProvisioningProfilesGroup:
        """The operations of the group `provisioning_profiles`."""
        from .provisioning_profiles import ProvisioningProfilesGroup

        return ProvisioningProfilesGroup(self._caller)

    @property
    def query_api(self) -> QueryApiGroup:
        """The operations of the group `query_api`."""
        from .query_api import QueryApiGroup

        return QueryApiGroup(self._caller)

    @property
    def reports_api(self) -> ReportsApiGroup:
        """The operations of the group `reports_api`."""
        from .reports_api import ReportsApiGroup

        return ReportsApiGroup(self._caller)

    @property
    def roles(self) -> RolesGroup:
        """The operations of the group `roles`."""
        from .roles import RolesGroup

        return RolesGroup(self._caller)

    @property
    def sso_connections(self) -> SsoConnectionsGroup:
        """The operations of the group `sso_connections`."""
        from .sso_connections import SsoConnectionsGroup

        return SsoConnectionsGroup(self._caller)

    @property
    def stage_runs(self) -> StageRunsGroup:
        """The operations of the group `stage_runs`."""
        from .stage_runs import StageRunsGroup

        return StageRunsGroup(self._caller)

    @property
    def stages(self) -> StagesGroup:
        """The operations of the group `stages`."""
        from .stages import StagesGroup

        return StagesGroup(self._caller)

    @property
    def subscription(self) -> SubscriptionGroup:
        """The operations of the group `subscription`."""
        from .subscription import SubscriptionGroup

        return SubscriptionGroup(self._caller)

    @property
    def system(self) -> SystemGroup:
        """The operations of the group `system`."""
        from .system import SystemGroup

        return SystemGroup(self._caller)

    @property
    def target_lists(self) -> TargetListsGroup:
        """The operations of the group `target_lists`."""
        from .target_lists import TargetListsGroup

        return TargetListsGroup(self._caller)

    @property
    def target_runs(self) -> TargetRunsGroup:
        """The operations of the group `target_runs`."""
        from .target_runs import TargetRunsGroup

        return TargetRunsGroup(self._caller)

    @property
    def targets(self) -> TargetsGroup:
        """The operations of the group `targets`."""
        from .targets import TargetsGroup

        return TargetsGroup(self._caller)

    @property
    def tenant_apps(self) -> TenantAppsGroup:
        """The operations of the group `tenant_apps`."""
        from .tenant_apps import TenantAppsGroup

        return TenantAppsGroup(self._caller)

    @property
    def tenant_esper_apps(self) -> TenantEsperAppsGroup:
        """The operations of the group `tenant_esper_apps`."""
        from .tenant_esper_apps import TenantEsperAppsGroup

        return TenantEsperAppsGroup(self._caller)

    @property
    def tile_icon(self) -> TileIconGroup:
        """The operations of the group `tile_icon`."""
        from .tile_icon import TileIconGroup

        return TileIconGroup(self._caller)

    @property
    def token_deprecated(self) -> TokenDeprecatedGroup:
        """The operations of the group `token_deprecated`."""
        from .token_deprecated import TokenDeprecatedGroup

        return TokenDeprecatedGroup(self._caller)

    @property
    def user(self) -> UserGroup:
        """The operations of the group `user`."""
        from .user import UserGroup

        return UserGroup(self._caller)

    @property
    def user_deprecated(self) -> UserDeprecatedGroup:
        """The operations of the group `user_deprecated`."""
        from .user_deprecated import UserDeprecatedGroup

        return UserDeprecatedGroup(self._caller)

    @property
    def vpp_app_management(self) -> VppAppManagementGroup:
        """The operations of the group `vpp_app_management`."""
        from .vpp_app_management import VppAppManagementGroup

        return VppAppManagementGroup(self._caller)

    @property
    def vpp_license_management(self) -> VppLicenseManagementGroup:
        """The operations of the group `vpp_license_management`."""
        from .vpp_license_management import VppLicenseManagementGroup

        return VppLicenseManagementGroup(self._caller)

    @property
    def vpp_token_management(self) -> VppTokenManagementGroup:
        """The operations of the group `vpp_token_management`."""
        from .vpp_token_management import VppTokenManagementGroup

        return VppTokenManagementGroup(self._caller)

    @property
    def wallpapers(self) -> WallpapersGroup:
        """The operations of the group `wallpapers`."""
        from .wallpapers import WallpapersGroup

        return WallpapersGroup(self._caller)

    @property
    def webclips(self) -> WebclipsGroup:
        """The operations of the group `webclips`."""
        from .webclips import WebclipsGroup

        return WebclipsGroup(self._caller)
