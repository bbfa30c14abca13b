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
        """
        Seamless provisioning of devices by serial number, singly or from a CSV file.
        """
        from .abm_provisioning import AbmProvisioningGroup

        return AbmProvisioningGroup(self._caller)

    @property
    def alarms(self) -> AlarmsGroup:
        """
        Rules that raise an alarm when a metric meets a condition, and the history of raised alarms.
        """
        from .alarms import AlarmsGroup

        return AlarmsGroup(self._caller)

    @property
    def alerts(self) -> AlertsGroup:
        """
        Channels through which alarm messages are sent, such as a list of e-mail addresses.
        """
        from .alerts import AlertsGroup

        return AlertsGroup(self._caller)

    @property
    def android_device(self) -> AndroidDeviceGroup:
        """
        Look up Android devices with their apps, installs, status and events.
        """
        from .android_device import AndroidDeviceGroup

        return AndroidDeviceGroup(self._caller)

    @property
    def apns_certificate(self) -> ApnsCertificateGroup:
        """
        Certificates for the Apple Push Notification service: make a signing request, upload the signed
        certificate, look at it.
        """
        from .apns_certificate import ApnsCertificateGroup

        return ApnsCertificateGroup(self._caller)

    @property
    def app_list(self) -> AppListGroup:
        """
        One list of all apps available to the tenant, whatever their type.
        """
        from .app_list import AppListGroup

        return AppListGroup(self._caller)

    @property
    def apple_app_store(self) -> AppleAppStoreGroup:
        """
        Search the Apple App Store.
        """
        from .apple_app_store import AppleAppStoreGroup

        return AppleAppStoreGroup(self._caller)

    @property
    def application(self) -> ApplicationGroup:
        """
        Upload Android applications and manage their versions, together with the Google Play products
        and web tokens of an enterprise.
        """
        from .application import ApplicationGroup

        return ApplicationGroup(self._caller)

    @property
    def application_v1(self) -> ApplicationV1Group:
        """
        Second generation of the application calls: list applications, look at their versions, change or
        delete them and see which devices have them.
        """
        from .application_v1 import ApplicationV1Group

        return ApplicationV1Group(self._caller)

    @property
    def background_scripts_api(self) -> BackgroundScriptsApiGroup:
        """
        Scripts that run in the background on devices: create, list and read them.
        """
        from .background_scripts_api import BackgroundScriptsApiGroup

        return BackgroundScriptsApiGroup(self._caller)

    @property
    def blueprint_deprecated(self) -> BlueprintDeprecatedGroup:
        """
        Blueprints that belong to device groups, with their revisions. Deprecated in favour of the
        Blueprints API.
        """
        from .blueprint_deprecated import BlueprintDeprecatedGroup

        return BlueprintDeprecatedGroup(self._caller)

    @property
    def blueprints_api(self) -> BlueprintsApiGroup:
        """
        Blueprints hold the settings, apps and files a device should have, for every operating system.
        Create them, change them and look at their versions.
        """
        from .blueprints_api import BlueprintsApiGroup

        return BlueprintsApiGroup(self._caller)

    @property
    def command_request(self) -> CommandRequestGroup:
        """
        Send commands to devices or groups and see how many devices reached each state.
        """
        from .command_request import CommandRequestGroup

        return CommandRequestGroup(self._caller)

    @property
    def command_status(self) -> CommandStatusGroup:
        """
        State of commands on single devices, and the commands that wait for a device.
        """
        from .command_status import CommandStatusGroup

        return CommandStatusGroup(self._caller)

    @property
    def commands(self) -> CommandsGroup:
        """
        Send a command to one device and read its state. Older calls; Command Request takes their place.
        """
        from .commands import CommandsGroup

        return CommandsGroup(self._caller)

    @property
    def commands_v2(self) -> CommandsV2Group:
        """
        Send commands to devices and groups, at once or on a schedule, and follow their state on every
        device.
        """
        from .commands_v2 import CommandsV2Group

        return CommandsV2Group(self._caller)

    @property
    def company_settings(self) -> CompanySettingsGroup:
        """
        Read and change the company details of an enterprise, such as its registered name, address and
        contact person.
        """
        from .company_settings import CompanySettingsGroup

        return CompanySettingsGroup(self._caller)

    @property
    def content(self) -> ContentGroup:
        """
        The content library of an enterprise: upload, describe, find and delete files, and keep
        short-lived remote files.
        """
        from .content import ContentGroup

        return ContentGroup(self._caller)

    @property
    def converge(self) -> ConvergeGroup:
        """
        Bring devices in line with their blueprint and follow the outcome.
        """
        from .converge import ConvergeGroup

        return ConvergeGroup(self._caller)

    @property
    def converge_command(self) -> ConvergeCommandGroup:
        """
        Commands issued as part of a converge.
        """
        from .converge_command import ConvergeCommandGroup

        return ConvergeCommandGroup(self._caller)

    @property
    def custom_actions_api(self) -> CustomActionsApiGroup:
        """
        Buttons, toggles and selections of your own that run scripts on devices.
        """
        from .custom_actions_api import CustomActionsApiGroup

        return CustomActionsApiGroup(self._caller)

    @property
    def daily_and_custom_reports(self) -> DailyAndCustomReportsGroup:
        """
        Reports on devices, groups and the enterprise for a period, and subscriptions that send them by
        e-mail.
        """
        from .daily_and_custom_reports import DailyAndCustomReportsGroup

        return DailyAndCustomReportsGroup(self._caller)

    @property
    def dep_profile(self) -> DepProfileGroup:
        """
        The profile that Apple devices get through automated device enrolment (DEP).
        """
        from .dep_profile import DepProfileGroup

        return DepProfileGroup(self._caller)

    @property
    def dep_sync_request(self) -> DepSyncRequestGroup:
        """
        Synchronise devices with Apple automated device enrolment (DEP).
        """
        from .dep_sync_request import DepSyncRequestGroup

        return DepSyncRequestGroup(self._caller)

    @property
    def dep_tokens(self) -> DepTokensGroup:
        """
        Tokens that link the tenant to Apple automated device enrolment (DEP).
        """
        from .dep_tokens import DepTokensGroup

        return DepTokensGroup(self._caller)

    @property
    def device(self) -> DeviceGroup:
        """
        Look up and remove devices, read or report their state, and list the Foundation OS versions in
        use.
        """
        from .device import DeviceGroup

        return DeviceGroup(self._caller)

    @property
    def device_apps(self) -> DeviceAppsGroup:
        """
        Apps of a device, and the devices of an app.
        """
        from .device_apps import DeviceAppsGroup

        return DeviceAppsGroup(self._caller)

    @property
    def device_enrollment_in_emm(self) -> DeviceEnrollmentInEmmGroup:
        """
        Google accounts and Google policies of single devices.
        """
        from .device_enrollment_in_emm import DeviceEnrollmentInEmmGroup

        return DeviceEnrollmentInEmmGroup(self._caller)

    @property
    def device_group(self) -> DeviceGroupGroup:
        """
        Arrange devices in a tree of groups: create, rename, move and delete groups, put devices into
        them and give them thumbnails.
        """
        from .device_group import DeviceGroupGroup

        return DeviceGroupGroup(self._caller)

    @property
    def device_heartbeat(self) -> DeviceHeartbeatGroup:
        """
        When devices were last heard from.
        """
        from .device_heartbeat import DeviceHeartbeatGroup

        return DeviceHeartbeatGroup(self._caller)

    @property
    def device_operations(self) -> DeviceOperationsGroup:
        """
        The part of a bulk operation that concerns a single device.
        """
        from .device_operations import DeviceOperationsGroup

        return DeviceOperationsGroup(self._caller)

    @property
    def device_telemetry(self) -> DeviceTelemetryGroup:
        """
        Device tiles, locations and counts by status, as shown on a dashboard.
        """
        from .device_telemetry import DeviceTelemetryGroup

        return DeviceTelemetryGroup(self._caller)

    @property
    def device_v2(self) -> DeviceV2Group:
        """
        List and read devices of every operating system, with filters and two kinds of paging.
        """
        from .device_v2 import DeviceV2Group

        return DeviceV2Group(self._caller)

    @property
    def directory_record(self) -> DirectoryRecordGroup:
        """
        Entries for devices known by an identifier such as the serial number or IMEI, with the group,
        alias and tags they get.
        """
        from .directory_record import DirectoryRecordGroup

        return DirectoryRecordGroup(self._caller)

    @property
    def enterprise_policy(self) -> EnterprisePolicyGroup:
        """
        Create and maintain the policies of an enterprise, which restrict what devices allow.
        """
        from .enterprise_policy import EnterprisePolicyGroup

        return EnterprisePolicyGroup(self._caller)

    @property
    def esper_apps(self) -> EsperAppsGroup:
        """
        Versions of apps that Esper publishes.
        """
        from .esper_apps import EsperAppsGroup

        return EsperAppsGroup(self._caller)

    @property
    def foundry_builds(self) -> FoundryBuildsGroup:
        """
        Builds of the Foundation operating system.
        """
        from .foundry_builds import FoundryBuildsGroup

        return FoundryBuildsGroup(self._caller)

    @property
    def foundry_device_models(self) -> FoundryDeviceModelsGroup:
        """
        Device models that Foundation builds are made for, and their update settings.
        """
        from .foundry_device_models import FoundryDeviceModelsGroup

        return FoundryDeviceModelsGroup(self._caller)

    @property
    def foundry_events(self) -> FoundryEventsGroup:
        """
        Record of changes in Foundry, newest first.
        """
        from .foundry_events import FoundryEventsGroup

        return FoundryEventsGroup(self._caller)

    @property
    def geofence(self) -> GeofenceGroup:
        """
        Circular geofences given by a centre and a radius, and the actions for the devices they are
        applied to.
        """
        from .geofence import GeofenceGroup

        return GeofenceGroup(self._caller)

    @property
    def geofence_device_state(self) -> GeofenceDeviceStateGroup:
        """
        Which devices are inside or outside a geofence, and which blueprints use it.
        """
        from .geofence_device_state import GeofenceDeviceStateGroup

        return GeofenceDeviceStateGroup(self._caller)

    @property
    def geofences(self) -> GeofencesGroup:
        """
        Geofences with a polygon or circle as their outline.
        """
        from .geofences import GeofencesGroup

        return GeofencesGroup(self._caller)

    @property
    def google_enterprise(self) -> GoogleEnterpriseGroup:
        """
        Enrol the tenant with Google for Android management and keep its accounts and web tokens.
        """
        from .google_enterprise import GoogleEnterpriseGroup

        return GoogleEnterpriseGroup(self._caller)

    @property
    def group_commands(self) -> GroupCommandsGroup:
        """
        Send a command to a group and read its state. Older calls; Command Request takes their place.
        """
        from .group_commands import GroupCommandsGroup

        return GroupCommandsGroup(self._caller)

    @property
    def mdm_service_config(self) -> MdmServiceConfigGroup:
        """
        Service addresses that Apple devices ask for when they enrol; no authentication is needed.
        """
        from .mdm_service_config import MdmServiceConfigGroup

        return MdmServiceConfigGroup(self._caller)

    @property
    def multi_os_remote_viewer(self) -> MultiOsRemoteViewerGroup:
        """
        Activity feed of remote viewer sessions.
        """
        from .multi_os_remote_viewer import MultiOsRemoteViewerGroup

        return MultiOsRemoteViewerGroup(self._caller)

    @property
    def oem_config_schema(self) -> OemConfigSchemaGroup:
        """
        Configuration schemas of OEMConfig apps of device makers. In beta.
        """
        from .oem_config_schema import OemConfigSchemaGroup

        return OemConfigSchemaGroup(self._caller)

    @property
    def operation_lists(self) -> OperationListsGroup:
        """
        Lists of operations that a pipeline stage carries out.
        """
        from .operation_lists import OperationListsGroup

        return OperationListsGroup(self._caller)

    @property
    def operations(self) -> OperationsGroup:
        """
        Operations on many devices at once, chosen by filter or by id, with counts of their progress.
        """
        from .operations import OperationsGroup

        return OperationsGroup(self._caller)

    @property
    def personal_access_token(self) -> PersonalAccessTokenGroup:
        """
        Personal access tokens: create, list, change and revoke them.
        """
        from .personal_access_token import PersonalAccessTokenGroup

        return PersonalAccessTokenGroup(self._caller)

    @property
    def pipeline_device_groups(self) -> PipelineDeviceGroupsGroup:
        """
        Device groups in a target list of a pipeline.
        """
        from .pipeline_device_groups import PipelineDeviceGroupsGroup

        return PipelineDeviceGroupsGroup(self._caller)

    @property
    def pipeline_operations(self) -> PipelineOperationsGroup:
        """
        Single operations in the operation list of a pipeline stage.
        """
        from .pipeline_operations import PipelineOperationsGroup

        return PipelineOperationsGroup(self._caller)

    @property
    def pipeline_runs(self) -> PipelineRunsGroup:
        """
        Start runs of a pipeline, follow their status and cancel them.
        """
        from .pipeline_runs import PipelineRunsGroup

        return PipelineRunsGroup(self._caller)

    @property
    def pipelines(self) -> PipelinesGroup:
        """
        Pipelines carry out operations on devices in stages.
        """
        from .pipelines import PipelinesGroup

        return PipelinesGroup(self._caller)

    @property
    def preferred_regions(self) -> PreferredRegionsGroup:
        """
        App Store regions that the tenant prefers.
        """
        from .preferred_regions import PreferredRegionsGroup

        return PreferredRegionsGroup(self._caller)

    @property
    def provisioning_profiles(self) -> ProvisioningProfilesGroup:
        """
        Apple provisioning profiles and their versions.
        """
        from .provisioning_profiles import ProvisioningProfilesGroup

        return ProvisioningProfilesGroup(self._caller)

    @property
    def query_api(self) -> QueryApiGroup:
        """
        Run SQL queries over daily snapshots of device data. A query is submitted, then asked for until
        it has finished.
        """
        from .query_api import QueryApiGroup

        return QueryApiGroup(self._caller)

    @property
    def reports_api(self) -> ReportsApiGroup:
        """
        Order a report, wait for it to finish and fetch its rows or a download link.
        """
        from .reports_api import ReportsApiGroup

        return ReportsApiGroup(self._caller)

    @property
    def roles(self) -> RolesGroup:
        """
        Roles and the permission scopes they consist of.
        """
        from .roles import RolesGroup

        return RolesGroup(self._caller)

    @property
    def sso_connections(self) -> SsoConnectionsGroup:
        """
        Single sign-on connections of the tenant, over SAML or OpenID Connect.
        """
        from .sso_connections import SsoConnectionsGroup

        return SsoConnectionsGroup(self._caller)

    @property
    def stage_runs(self) -> StageRunsGroup:
        """
        Status of every stage in a pipeline run, and the operations it carries out.
        """
        from .stage_runs import StageRunsGroup

        return StageRunsGroup(self._caller)

    @property
    def stages(self) -> StagesGroup:
        """
        Stages of a pipeline, with the target lists and operation lists attached to them.
        """
        from .stages import StagesGroup

        return StagesGroup(self._caller)

    @property
    def subscription(self) -> SubscriptionGroup:
        """
        Subscriptions that forward device events to an AWS account.
        """
        from .subscription import SubscriptionGroup

        return SubscriptionGroup(self._caller)

    @property
    def system(self) -> SystemGroup:
        """
        Health of the service.
        """
        from .system import SystemGroup

        return SystemGroup(self._caller)

    @property
    def target_lists(self) -> TargetListsGroup:
        """
        Lists of devices, groups or collections that a pipeline works on.
        """
        from .target_lists import TargetListsGroup

        return TargetListsGroup(self._caller)

    @property
    def target_runs(self) -> TargetRunsGroup:
        """
        Status of a stage run on every target device, and the commands sent for it.
        """
        from .target_runs import TargetRunsGroup

        return TargetRunsGroup(self._caller)

    @property
    def targets(self) -> TargetsGroup:
        """
        Single devices in a target list, added one by one or in bulk.
        """
        from .targets import TargetsGroup

        return TargetsGroup(self._caller)

    @property
    def tenant_apps(self) -> TenantAppsGroup:
        """
        Apps uploaded by the tenant for Apple and Windows devices, with their versions and artifacts.
        """
        from .tenant_apps import TenantAppsGroup

        return TenantAppsGroup(self._caller)

    @property
    def tenant_esper_apps(self) -> TenantEsperAppsGroup:
        """
        Versions of Esper apps that are available to the tenant.
        """
        from .tenant_esper_apps import TenantEsperAppsGroup

        return TenantEsperAppsGroup(self._caller)

    @property
    def tile_icon(self) -> TileIconGroup:
        """
        Icons for devices: upload icons, list them and set them for devices, groups or a device model.
        """
        from .tile_icon import TileIconGroup

        return TileIconGroup(self._caller)

    @property
    def token_deprecated(self) -> TokenDeprecatedGroup:
        """
        Information on an access token and its renewal. Deprecated; see Personal Access Token.
        """
        from .token_deprecated import TokenDeprecatedGroup

        return TokenDeprecatedGroup(self._caller)

    @property
    def user(self) -> UserGroup:
        """
        Invite users, list them, and set their role and group access.
        """
        from .user import UserGroup

        return UserGroup(self._caller)

    @property
    def user_deprecated(self) -> UserDeprecatedGroup:
        """
        The older calls for users of the console. Deprecated in favour of the User group.
        """
        from .user_deprecated import UserDeprecatedGroup

        return UserDeprecatedGroup(self._caller)

    @property
    def vpp_app_management(self) -> VppAppManagementGroup:
        """
        App Store apps for volume purchasing: details, version refresh and preferred region.
        """
        from .vpp_app_management import VppAppManagementGroup

        return VppAppManagementGroup(self._caller)

    @property
    def vpp_license_management(self) -> VppLicenseManagementGroup:
        """
        Licenses of apps bought through Apple volume purchasing.
        """
        from .vpp_license_management import VppLicenseManagementGroup

        return VppLicenseManagementGroup(self._caller)

    @property
    def vpp_token_management(self) -> VppTokenManagementGroup:
        """
        Tokens that link the tenant to Apple volume purchasing (VPP).
        """
        from .vpp_token_management import VppTokenManagementGroup

        return VppTokenManagementGroup(self._caller)

    @property
    def wallpapers(self) -> WallpapersGroup:
        """
        Upload, list and delete wallpaper pictures.
        """
        from .wallpapers import WallpapersGroup

        return WallpapersGroup(self._caller)

    @property
    def webclips(self) -> WebclipsGroup:
        """
        Web clips, which put a web page on the home screen as an icon.
        """
        from .webclips import WebclipsGroup

        return WebclipsGroup(self._caller)
