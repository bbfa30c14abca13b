# Written by `make generate` from the API description, with scripts/templates/api_init.py.jinja.
"""The typed groups: one property per group, loaded when it is first used."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

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


@cache
def _class(module: str, name: str) -> Any:
    # To import it in the property would take longer than all else of that.
    return getattr(import_module(f".{module}", __name__), name)


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
        group: AbmProvisioningGroup = _class("abm_provisioning", "AbmProvisioningGroup")(self._caller)
        return group

    @property
    def alarms(self) -> AlarmsGroup:
        """
        Rules that raise an alarm when a metric meets a condition, and the history of raised alarms.
        """
        group: AlarmsGroup = _class("alarms", "AlarmsGroup")(self._caller)
        return group

    @property
    def alerts(self) -> AlertsGroup:
        """
        Channels through which alarm messages are sent, such as a list of e-mail addresses.
        """
        group: AlertsGroup = _class("alerts", "AlertsGroup")(self._caller)
        return group

    @property
    def android_device(self) -> AndroidDeviceGroup:
        """
        Look up Android devices with their apps, installs, status and events.
        """
        group: AndroidDeviceGroup = _class("android_device", "AndroidDeviceGroup")(self._caller)
        return group

    @property
    def apns_certificate(self) -> ApnsCertificateGroup:
        """
        Certificates for the Apple Push Notification service: make a signing request, upload the signed
        certificate, look at it.
        """
        group: ApnsCertificateGroup = _class("apns_certificate", "ApnsCertificateGroup")(self._caller)
        return group

    @property
    def app_list(self) -> AppListGroup:
        """
        One list of all apps available to the tenant, whatever their type.
        """
        group: AppListGroup = _class("app_list", "AppListGroup")(self._caller)
        return group

    @property
    def apple_app_store(self) -> AppleAppStoreGroup:
        """
        Search the Apple App Store.
        """
        group: AppleAppStoreGroup = _class("apple_app_store", "AppleAppStoreGroup")(self._caller)
        return group

    @property
    def application(self) -> ApplicationGroup:
        """
        Upload Android applications and manage their versions, together with the Google Play products
        and web tokens of an enterprise.
        """
        group: ApplicationGroup = _class("application", "ApplicationGroup")(self._caller)
        return group

    @property
    def application_v1(self) -> ApplicationV1Group:
        """
        Second generation of the application calls: list applications, look at their versions, change or
        delete them and see which devices have them.
        """
        group: ApplicationV1Group = _class("application_v1", "ApplicationV1Group")(self._caller)
        return group

    @property
    def background_scripts_api(self) -> BackgroundScriptsApiGroup:
        """
        Scripts that run in the background on devices: create, list and read them.
        """
        group: BackgroundScriptsApiGroup = _class("background_scripts_api", "BackgroundScriptsApiGroup")(
            self._caller
        )
        return group

    @property
    def blueprint_deprecated(self) -> BlueprintDeprecatedGroup:
        """
        Blueprints that belong to device groups, with their revisions. Deprecated in favour of the
        Blueprints API.
        """
        group: BlueprintDeprecatedGroup = _class("blueprint_deprecated", "BlueprintDeprecatedGroup")(
            self._caller
        )
        return group

    @property
    def blueprints_api(self) -> BlueprintsApiGroup:
        """
        Blueprints hold the settings, apps and files a device should have, for every operating system.
        Create them, change them and look at their versions.
        """
        group: BlueprintsApiGroup = _class("blueprints_api", "BlueprintsApiGroup")(self._caller)
        return group

    @property
    def command_request(self) -> CommandRequestGroup:
        """
        Send commands to devices or groups and see how many devices reached each state.
        """
        group: CommandRequestGroup = _class("command_request", "CommandRequestGroup")(self._caller)
        return group

    @property
    def command_status(self) -> CommandStatusGroup:
        """
        State of commands on single devices, and the commands that wait for a device.
        """
        group: CommandStatusGroup = _class("command_status", "CommandStatusGroup")(self._caller)
        return group

    @property
    def commands(self) -> CommandsGroup:
        """
        Send a command to one device and read its state. Older calls; Command Request takes their place.
        """
        group: CommandsGroup = _class("commands", "CommandsGroup")(self._caller)
        return group

    @property
    def commands_v2(self) -> CommandsV2Group:
        """
        Send commands to devices and groups, at once or on a schedule, and follow their state on every
        device.
        """
        group: CommandsV2Group = _class("commands_v2", "CommandsV2Group")(self._caller)
        return group

    @property
    def company_settings(self) -> CompanySettingsGroup:
        """
        Read and change the company details of an enterprise, such as its registered name, address and
        contact person.
        """
        group: CompanySettingsGroup = _class("company_settings", "CompanySettingsGroup")(self._caller)
        return group

    @property
    def content(self) -> ContentGroup:
        """
        The content library of an enterprise: upload, describe, find and delete files, and keep
        short-lived remote files.
        """
        group: ContentGroup = _class("content", "ContentGroup")(self._caller)
        return group

    @property
    def converge(self) -> ConvergeGroup:
        """
        Bring devices in line with their blueprint and follow the outcome.
        """
        group: ConvergeGroup = _class("converge", "ConvergeGroup")(self._caller)
        return group

    @property
    def converge_command(self) -> ConvergeCommandGroup:
        """
        Commands issued as part of a converge.
        """
        group: ConvergeCommandGroup = _class("converge_command", "ConvergeCommandGroup")(self._caller)
        return group

    @property
    def custom_actions_api(self) -> CustomActionsApiGroup:
        """
        Buttons, toggles and selections of your own that run scripts on devices.
        """
        group: CustomActionsApiGroup = _class("custom_actions_api", "CustomActionsApiGroup")(self._caller)
        return group

    @property
    def daily_and_custom_reports(self) -> DailyAndCustomReportsGroup:
        """
        Reports on devices, groups and the enterprise for a period, and subscriptions that send them by
        e-mail.
        """
        group: DailyAndCustomReportsGroup = _class("daily_and_custom_reports", "DailyAndCustomReportsGroup")(
            self._caller
        )
        return group

    @property
    def dep_profile(self) -> DepProfileGroup:
        """
        The profile that Apple devices get through automated device enrolment (DEP).
        """
        group: DepProfileGroup = _class("dep_profile", "DepProfileGroup")(self._caller)
        return group

    @property
    def dep_sync_request(self) -> DepSyncRequestGroup:
        """
        Synchronise devices with Apple automated device enrolment (DEP).
        """
        group: DepSyncRequestGroup = _class("dep_sync_request", "DepSyncRequestGroup")(self._caller)
        return group

    @property
    def dep_tokens(self) -> DepTokensGroup:
        """
        Tokens that link the tenant to Apple automated device enrolment (DEP).
        """
        group: DepTokensGroup = _class("dep_tokens", "DepTokensGroup")(self._caller)
        return group

    @property
    def device(self) -> DeviceGroup:
        """
        Look up and remove devices, read or report their state, and list the Foundation OS versions in
        use.
        """
        group: DeviceGroup = _class("device", "DeviceGroup")(self._caller)
        return group

    @property
    def device_apps(self) -> DeviceAppsGroup:
        """
        Apps of a device, and the devices of an app.
        """
        group: DeviceAppsGroup = _class("device_apps", "DeviceAppsGroup")(self._caller)
        return group

    @property
    def device_enrollment_in_emm(self) -> DeviceEnrollmentInEmmGroup:
        """
        Google accounts and Google policies of single devices.
        """
        group: DeviceEnrollmentInEmmGroup = _class("device_enrollment_in_emm", "DeviceEnrollmentInEmmGroup")(
            self._caller
        )
        return group

    @property
    def device_group(self) -> DeviceGroupGroup:
        """
        Arrange devices in a tree of groups: create, rename, move and delete groups, put devices into
        them and give them thumbnails.
        """
        group: DeviceGroupGroup = _class("device_group", "DeviceGroupGroup")(self._caller)
        return group

    @property
    def device_heartbeat(self) -> DeviceHeartbeatGroup:
        """
        When devices were last heard from.
        """
        group: DeviceHeartbeatGroup = _class("device_heartbeat", "DeviceHeartbeatGroup")(self._caller)
        return group

    @property
    def device_operations(self) -> DeviceOperationsGroup:
        """
        The part of a bulk operation that concerns a single device.
        """
        group: DeviceOperationsGroup = _class("device_operations", "DeviceOperationsGroup")(self._caller)
        return group

    @property
    def device_telemetry(self) -> DeviceTelemetryGroup:
        """
        Device tiles, locations and counts by status, as shown on a dashboard.
        """
        group: DeviceTelemetryGroup = _class("device_telemetry", "DeviceTelemetryGroup")(self._caller)
        return group

    @property
    def device_v2(self) -> DeviceV2Group:
        """
        List and read devices of every operating system, with filters and two kinds of paging.
        """
        group: DeviceV2Group = _class("device_v2", "DeviceV2Group")(self._caller)
        return group

    @property
    def directory_record(self) -> DirectoryRecordGroup:
        """
        Entries for devices known by an identifier such as the serial number or IMEI, with the group,
        alias and tags they get.
        """
        group: DirectoryRecordGroup = _class("directory_record", "DirectoryRecordGroup")(self._caller)
        return group

    @property
    def enterprise_policy(self) -> EnterprisePolicyGroup:
        """
        Create and maintain the policies of an enterprise, which restrict what devices allow.
        """
        group: EnterprisePolicyGroup = _class("enterprise_policy", "EnterprisePolicyGroup")(self._caller)
        return group

    @property
    def esper_apps(self) -> EsperAppsGroup:
        """
        Versions of apps that Esper publishes.
        """
        group: EsperAppsGroup = _class("esper_apps", "EsperAppsGroup")(self._caller)
        return group

    @property
    def foundry_builds(self) -> FoundryBuildsGroup:
        """
        Builds of the Foundation operating system.
        """
        group: FoundryBuildsGroup = _class("foundry_builds", "FoundryBuildsGroup")(self._caller)
        return group

    @property
    def foundry_device_models(self) -> FoundryDeviceModelsGroup:
        """
        Device models that Foundation builds are made for, and their update settings.
        """
        group: FoundryDeviceModelsGroup = _class("foundry_device_models", "FoundryDeviceModelsGroup")(
            self._caller
        )
        return group

    @property
    def foundry_events(self) -> FoundryEventsGroup:
        """
        Record of changes in Foundry, newest first.
        """
        group: FoundryEventsGroup = _class("foundry_events", "FoundryEventsGroup")(self._caller)
        return group

    @property
    def geofence(self) -> GeofenceGroup:
        """
        Circular geofences given by a centre and a radius, and the actions for the devices they are
        applied to.
        """
        group: GeofenceGroup = _class("geofence", "GeofenceGroup")(self._caller)
        return group

    @property
    def geofence_device_state(self) -> GeofenceDeviceStateGroup:
        """
        Which devices are inside or outside a geofence, and which blueprints use it.
        """
        group: GeofenceDeviceStateGroup = _class("geofence_device_state", "GeofenceDeviceStateGroup")(
            self._caller
        )
        return group

    @property
    def geofences(self) -> GeofencesGroup:
        """
        Geofences with a polygon or circle as their outline.
        """
        group: GeofencesGroup = _class("geofences", "GeofencesGroup")(self._caller)
        return group

    @property
    def google_enterprise(self) -> GoogleEnterpriseGroup:
        """
        Enrol the tenant with Google for Android management and keep its accounts and web tokens.
        """
        group: GoogleEnterpriseGroup = _class("google_enterprise", "GoogleEnterpriseGroup")(self._caller)
        return group

    @property
    def group_commands(self) -> GroupCommandsGroup:
        """
        Send a command to a group and read its state. Older calls; Command Request takes their place.
        """
        group: GroupCommandsGroup = _class("group_commands", "GroupCommandsGroup")(self._caller)
        return group

    @property
    def mdm_service_config(self) -> MdmServiceConfigGroup:
        """
        Service addresses that Apple devices ask for when they enrol; no authentication is needed.
        """
        group: MdmServiceConfigGroup = _class("mdm_service_config", "MdmServiceConfigGroup")(self._caller)
        return group

    @property
    def multi_os_remote_viewer(self) -> MultiOsRemoteViewerGroup:
        """
        Activity feed of remote viewer sessions.
        """
        group: MultiOsRemoteViewerGroup = _class("multi_os_remote_viewer", "MultiOsRemoteViewerGroup")(
            self._caller
        )
        return group

    @property
    def oem_config_schema(self) -> OemConfigSchemaGroup:
        """
        Configuration schemas of OEMConfig apps of device makers. In beta.
        """
        group: OemConfigSchemaGroup = _class("oem_config_schema", "OemConfigSchemaGroup")(self._caller)
        return group

    @property
    def operation_lists(self) -> OperationListsGroup:
        """
        Lists of operations that a pipeline stage carries out.
        """
        group: OperationListsGroup = _class("operation_lists", "OperationListsGroup")(self._caller)
        return group

    @property
    def operations(self) -> OperationsGroup:
        """
        Operations on many devices at once, chosen by filter or by id, with counts of their progress.
        """
        group: OperationsGroup = _class("operations", "OperationsGroup")(self._caller)
        return group

    @property
    def personal_access_token(self) -> PersonalAccessTokenGroup:
        """
        Personal access tokens: create, list, change and revoke them.
        """
        group: PersonalAccessTokenGroup = _class("personal_access_token", "PersonalAccessTokenGroup")(
            self._caller
        )
        return group

    @property
    def pipeline_device_groups(self) -> PipelineDeviceGroupsGroup:
        """
        Device groups in a target list of a pipeline.
        """
        group: PipelineDeviceGroupsGroup = _class("pipeline_device_groups", "PipelineDeviceGroupsGroup")(
            self._caller
        )
        return group

    @property
    def pipeline_operations(self) -> PipelineOperationsGroup:
        """
        Single operations in the operation list of a pipeline stage.
        """
        group: PipelineOperationsGroup = _class("pipeline_operations", "PipelineOperationsGroup")(
            self._caller
        )
        return group

    @property
    def pipeline_runs(self) -> PipelineRunsGroup:
        """
        Start runs of a pipeline, follow their status and cancel them.
        """
        group: PipelineRunsGroup = _class("pipeline_runs", "PipelineRunsGroup")(self._caller)
        return group

    @property
    def pipelines(self) -> PipelinesGroup:
        """
        Pipelines carry out operations on devices in stages.
        """
        group: PipelinesGroup = _class("pipelines", "PipelinesGroup")(self._caller)
        return group

    @property
    def preferred_regions(self) -> PreferredRegionsGroup:
        """
        App Store regions that the tenant prefers.
        """
        group: PreferredRegionsGroup = _class("preferred_regions", "PreferredRegionsGroup")(self._caller)
        return group

    @property
    def provisioning_profiles(self) -> ProvisioningProfilesGroup:
        """
        Apple provisioning profiles and their versions.
        """
        group: ProvisioningProfilesGroup = _class("provisioning_profiles", "ProvisioningProfilesGroup")(
            self._caller
        )
        return group

    @property
    def query_api(self) -> QueryApiGroup:
        """
        Run SQL queries over daily snapshots of device data. A query is submitted, then asked for until
        it has finished.
        """
        group: QueryApiGroup = _class("query_api", "QueryApiGroup")(self._caller)
        return group

    @property
    def reports_api(self) -> ReportsApiGroup:
        """
        Order a report, wait for it to finish and fetch its rows or a download link.
        """
        group: ReportsApiGroup = _class("reports_api", "ReportsApiGroup")(self._caller)
        return group

    @property
    def roles(self) -> RolesGroup:
        """
        Roles and the permission scopes they consist of.
        """
        group: RolesGroup = _class("roles", "RolesGroup")(self._caller)
        return group

    @property
    def sso_connections(self) -> SsoConnectionsGroup:
        """
        Single sign-on connections of the tenant, over SAML or OpenID Connect.
        """
        group: SsoConnectionsGroup = _class("sso_connections", "SsoConnectionsGroup")(self._caller)
        return group

    @property
    def stage_runs(self) -> StageRunsGroup:
        """
        Status of every stage in a pipeline run, and the operations it carries out.
        """
        group: StageRunsGroup = _class("stage_runs", "StageRunsGroup")(self._caller)
        return group

    @property
    def stages(self) -> StagesGroup:
        """
        Stages of a pipeline, with the target lists and operation lists attached to them.
        """
        group: StagesGroup = _class("stages", "StagesGroup")(self._caller)
        return group

    @property
    def subscription(self) -> SubscriptionGroup:
        """
        Subscriptions that forward device events to an AWS account.
        """
        group: SubscriptionGroup = _class("subscription", "SubscriptionGroup")(self._caller)
        return group

    @property
    def system(self) -> SystemGroup:
        """
        Health of the service.
        """
        group: SystemGroup = _class("system", "SystemGroup")(self._caller)
        return group

    @property
    def target_lists(self) -> TargetListsGroup:
        """
        Lists of devices, groups or collections that a pipeline works on.
        """
        group: TargetListsGroup = _class("target_lists", "TargetListsGroup")(self._caller)
        return group

    @property
    def target_runs(self) -> TargetRunsGroup:
        """
        Status of a stage run on every target device, and the commands sent for it.
        """
        group: TargetRunsGroup = _class("target_runs", "TargetRunsGroup")(self._caller)
        return group

    @property
    def targets(self) -> TargetsGroup:
        """
        Single devices in a target list, added one by one or in bulk.
        """
        group: TargetsGroup = _class("targets", "TargetsGroup")(self._caller)
        return group

    @property
    def tenant_apps(self) -> TenantAppsGroup:
        """
        Apps uploaded by the tenant for Apple and Windows devices, with their versions and artifacts.
        """
        group: TenantAppsGroup = _class("tenant_apps", "TenantAppsGroup")(self._caller)
        return group

    @property
    def tenant_esper_apps(self) -> TenantEsperAppsGroup:
        """
        Versions of Esper apps that are available to the tenant.
        """
        group: TenantEsperAppsGroup = _class("tenant_esper_apps", "TenantEsperAppsGroup")(self._caller)
        return group

    @property
    def tile_icon(self) -> TileIconGroup:
        """
        Icons for devices: upload icons, list them and set them for devices, groups or a device model.
        """
        group: TileIconGroup = _class("tile_icon", "TileIconGroup")(self._caller)
        return group

    @property
    def token_deprecated(self) -> TokenDeprecatedGroup:
        """
        Information on an access token and its renewal. Deprecated; see Personal Access Token.
        """
        group: TokenDeprecatedGroup = _class("token_deprecated", "TokenDeprecatedGroup")(self._caller)
        return group

    @property
    def user(self) -> UserGroup:
        """
        Invite users, list them, and set their role and group access.
        """
        group: UserGroup = _class("user", "UserGroup")(self._caller)
        return group

    @property
    def user_deprecated(self) -> UserDeprecatedGroup:
        """
        The older calls for users of the console. Deprecated in favour of the User group.
        """
        group: UserDeprecatedGroup = _class("user_deprecated", "UserDeprecatedGroup")(self._caller)
        return group

    @property
    def vpp_app_management(self) -> VppAppManagementGroup:
        """
        App Store apps for volume purchasing: details, version refresh and preferred region.
        """
        group: VppAppManagementGroup = _class("vpp_app_management", "VppAppManagementGroup")(self._caller)
        return group

    @property
    def vpp_license_management(self) -> VppLicenseManagementGroup:
        """
        Licenses of apps bought through Apple volume purchasing.
        """
        group: VppLicenseManagementGroup = _class("vpp_license_management", "VppLicenseManagementGroup")(
            self._caller
        )
        return group

    @property
    def vpp_token_management(self) -> VppTokenManagementGroup:
        """
        Tokens that link the tenant to Apple volume purchasing (VPP).
        """
        group: VppTokenManagementGroup = _class("vpp_token_management", "VppTokenManagementGroup")(
            self._caller
        )
        return group

    @property
    def wallpapers(self) -> WallpapersGroup:
        """
        Upload, list and delete wallpaper pictures.
        """
        group: WallpapersGroup = _class("wallpapers", "WallpapersGroup")(self._caller)
        return group

    @property
    def webclips(self) -> WebclipsGroup:
        """
        Web clips, which put a web page on the home screen as an icon.
        """
        group: WebclipsGroup = _class("webclips", "WebclipsGroup")(self._caller)
        return group
