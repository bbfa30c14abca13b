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
        """
        Seamless provisioning of devices by serial number, singly or from a CSV file.
        """
        from .abm_provisioning import RawAbmProvisioningGroup

        return RawAbmProvisioningGroup(self._caller)

    @property
    def alarms(self) -> RawAlarmsGroup:
        """
        Rules that raise an alarm when a metric meets a condition, and the history of raised alarms.
        """
        from .alarms import RawAlarmsGroup

        return RawAlarmsGroup(self._caller)

    @property
    def alerts(self) -> RawAlertsGroup:
        """
        Channels through which alarm messages are sent, such as a list of e-mail addresses.
        """
        from .alerts import RawAlertsGroup

        return RawAlertsGroup(self._caller)

    @property
    def android_device(self) -> RawAndroidDeviceGroup:
        """
        Look up Android devices with their apps, installs, status and events.
        """
        from .android_device import RawAndroidDeviceGroup

        return RawAndroidDeviceGroup(self._caller)

    @property
    def apns_certificate(self) -> RawApnsCertificateGroup:
        """
        Certificates for the Apple Push Notification service: make a signing request, upload the signed
        certificate, look at it.
        """
        from .apns_certificate import RawApnsCertificateGroup

        return RawApnsCertificateGroup(self._caller)

    @property
    def app_list(self) -> RawAppListGroup:
        """
        One list of all apps available to the tenant, whatever their type.
        """
        from .app_list import RawAppListGroup

        return RawAppListGroup(self._caller)

    @property
    def apple_app_store(self) -> RawAppleAppStoreGroup:
        """
        Search the Apple App Store.
        """
        from .apple_app_store import RawAppleAppStoreGroup

        return RawAppleAppStoreGroup(self._caller)

    @property
    def application(self) -> RawApplicationGroup:
        """
        Upload Android applications and manage their versions, together with the Google Play products
        and web tokens of an enterprise.
        """
        from .application import RawApplicationGroup

        return RawApplicationGroup(self._caller)

    @property
    def application_v1(self) -> RawApplicationV1Group:
        """
        Second generation of the application calls: list applications, look at their versions, change or
        delete them and see which devices have them.
        """
        from .application_v1 import RawApplicationV1Group

        return RawApplicationV1Group(self._caller)

    @property
    def background_scripts_api(self) -> RawBackgroundScriptsApiGroup:
        """
        Scripts that run in the background on devices: create, list and read them.
        """
        from .background_scripts_api import RawBackgroundScriptsApiGroup

        return RawBackgroundScriptsApiGroup(self._caller)

    @property
    def blueprint_deprecated(self) -> RawBlueprintDeprecatedGroup:
        """
        Blueprints that belong to device groups, with their revisions. Deprecated in favour of the
        Blueprints API.
        """
        from .blueprint_deprecated import RawBlueprintDeprecatedGroup

        return RawBlueprintDeprecatedGroup(self._caller)

    @property
    def blueprints_api(self) -> RawBlueprintsApiGroup:
        """
        Blueprints hold the settings, apps and files a device should have, for every operating system.
        Create them, change them and look at their versions.
        """
        from .blueprints_api import RawBlueprintsApiGroup

        return RawBlueprintsApiGroup(self._caller)

    @property
    def command_request(self) -> RawCommandRequestGroup:
        """
        Send commands to devices or groups and see how many devices reached each state.
        """
        from .command_request import RawCommandRequestGroup

        return RawCommandRequestGroup(self._caller)

    @property
    def command_status(self) -> RawCommandStatusGroup:
        """
        State of commands on single devices, and the commands that wait for a device.
        """
        from .command_status import RawCommandStatusGroup

        return RawCommandStatusGroup(self._caller)

    @property
    def commands(self) -> RawCommandsGroup:
        """
        Send a command to one device and read its state. Older calls; Command Request takes their place.
        """
        from .commands import RawCommandsGroup

        return RawCommandsGroup(self._caller)

    @property
    def commands_v2(self) -> RawCommandsV2Group:
        """
        Send commands to devices and groups, at once or on a schedule, and follow their state on every
        device.
        """
        from .commands_v2 import RawCommandsV2Group

        return RawCommandsV2Group(self._caller)

    @property
    def company_settings(self) -> RawCompanySettingsGroup:
        """
        Read and change the company details of an enterprise, such as its registered name, address and
        contact person.
        """
        from .company_settings import RawCompanySettingsGroup

        return RawCompanySettingsGroup(self._caller)

    @property
    def content(self) -> RawContentGroup:
        """
        The content library of an enterprise: upload, describe, find and delete files, and keep
        short-lived remote files.
        """
        from .content import RawContentGroup

        return RawContentGroup(self._caller)

    @property
    def converge(self) -> RawConvergeGroup:
        """
        Bring devices in line with their blueprint and follow the outcome.
        """
        from .converge import RawConvergeGroup

        return RawConvergeGroup(self._caller)

    @property
    def converge_command(self) -> RawConvergeCommandGroup:
        """
        Commands issued as part of a converge.
        """
        from .converge_command import RawConvergeCommandGroup

        return RawConvergeCommandGroup(self._caller)

    @property
    def custom_actions_api(self) -> RawCustomActionsApiGroup:
        """
        Buttons, toggles and selections of your own that run scripts on devices.
        """
        from .custom_actions_api import RawCustomActionsApiGroup

        return RawCustomActionsApiGroup(self._caller)

    @property
    def daily_and_custom_reports(self) -> RawDailyAndCustomReportsGroup:
        """
        Reports on devices, groups and the enterprise for a period, and subscriptions that send them by
        e-mail.
        """
        from .daily_and_custom_reports import RawDailyAndCustomReportsGroup

        return RawDailyAndCustomReportsGroup(self._caller)

    @property
    def dep_profile(self) -> RawDepProfileGroup:
        """
        The profile that Apple devices get through automated device enrolment (DEP).
        """
        from .dep_profile import RawDepProfileGroup

        return RawDepProfileGroup(self._caller)

    @property
    def dep_sync_request(self) -> RawDepSyncRequestGroup:
        """
        Synchronise devices with Apple automated device enrolment (DEP).
        """
        from .dep_sync_request import RawDepSyncRequestGroup

        return RawDepSyncRequestGroup(self._caller)

    @property
    def dep_tokens(self) -> RawDepTokensGroup:
        """
        Tokens that link the tenant to Apple automated device enrolment (DEP).
        """
        from .dep_tokens import RawDepTokensGroup

        return RawDepTokensGroup(self._caller)

    @property
    def device(self) -> RawDeviceGroup:
        """
        Look up and remove devices, read or report their state, and list the Foundation OS versions in
        use.
        """
        from .device import RawDeviceGroup

        return RawDeviceGroup(self._caller)

    @property
    def device_apps(self) -> RawDeviceAppsGroup:
        """
        Apps of a device, and the devices of an app.
        """
        from .device_apps import RawDeviceAppsGroup

        return RawDeviceAppsGroup(self._caller)

    @property
    def device_enrollment_in_emm(self) -> RawDeviceEnrollmentInEmmGroup:
        """
        Google accounts and Google policies of single devices.
        """
        from .device_enrollment_in_emm import RawDeviceEnrollmentInEmmGroup

        return RawDeviceEnrollmentInEmmGroup(self._caller)

    @property
    def device_group(self) -> RawDeviceGroupGroup:
        """
        Arrange devices in a tree of groups: create, rename, move and delete groups, put devices into
        them and give them thumbnails.
        """
        from .device_group import RawDeviceGroupGroup

        return RawDeviceGroupGroup(self._caller)

    @property
    def device_heartbeat(self) -> RawDeviceHeartbeatGroup:
        """
        When devices were last heard from.
        """
        from .device_heartbeat import RawDeviceHeartbeatGroup

        return RawDeviceHeartbeatGroup(self._caller)

    @property
    def device_operations(self) -> RawDeviceOperationsGroup:
        """
        The part of a bulk operation that concerns a single device.
        """
        from .device_operations import RawDeviceOperationsGroup

        return RawDeviceOperationsGroup(self._caller)

    @property
    def device_telemetry(self) -> RawDeviceTelemetryGroup:
        """
        Device tiles, locations and counts by status, as shown on a dashboard.
        """
        from .device_telemetry import RawDeviceTelemetryGroup

        return RawDeviceTelemetryGroup(self._caller)

    @property
    def device_v2(self) -> RawDeviceV2Group:
        """
        List and read devices of every operating system, with filters and two kinds of paging.
        """
        from .device_v2 import RawDeviceV2Group

        return RawDeviceV2Group(self._caller)

    @property
    def directory_record(self) -> RawDirectoryRecordGroup:
        """
        Entries for devices known by an identifier such as the serial number or IMEI, with the group,
        alias and tags they get.
        """
        from .directory_record import RawDirectoryRecordGroup

        return RawDirectoryRecordGroup(self._caller)

    @property
    def enterprise_policy(self) -> RawEnterprisePolicyGroup:
        """
        Create and maintain the policies of an enterprise, which restrict what devices allow.
        """
        from .enterprise_policy import RawEnterprisePolicyGroup

        return RawEnterprisePolicyGroup(self._caller)

    @property
    def esper_apps(self) -> RawEsperAppsGroup:
        """
        Versions of apps that Esper publishes.
        """
        from .esper_apps import RawEsperAppsGroup

        return RawEsperAppsGroup(self._caller)

    @property
    def foundry_builds(self) -> RawFoundryBuildsGroup:
        """
        Builds of the Foundation operating system.
        """
        from .foundry_builds import RawFoundryBuildsGroup

        return RawFoundryBuildsGroup(self._caller)

    @property
    def foundry_device_models(self) -> RawFoundryDeviceModelsGroup:
        """
        Device models that Foundation builds are made for, and their update settings.
        """
        from .foundry_device_models import RawFoundryDeviceModelsGroup

        return RawFoundryDeviceModelsGroup(self._caller)

    @property
    def foundry_events(self) -> RawFoundryEventsGroup:
        """
        Record of changes in Foundry, newest first.
        """
        from .foundry_events import RawFoundryEventsGroup

        return RawFoundryEventsGroup(self._caller)

    @property
    def geofence(self) -> RawGeofenceGroup:
        """
        Circular geofences given by a centre and a radius, and the actions for the devices they are
        applied to.
        """
        from .geofence import RawGeofenceGroup

        return RawGeofenceGroup(self._caller)

    @property
    def geofence_device_state(self) -> RawGeofenceDeviceStateGroup:
        """
        Which devices are inside or outside a geofence, and which blueprints use it.
        """
        from .geofence_device_state import RawGeofenceDeviceStateGroup

        return RawGeofenceDeviceStateGroup(self._caller)

    @property
    def geofences(self) -> RawGeofencesGroup:
        """
        Geofences with a polygon or circle as their outline.
        """
        from .geofences import RawGeofencesGroup

        return RawGeofencesGroup(self._caller)

    @property
    def google_enterprise(self) -> RawGoogleEnterpriseGroup:
        """
        Enrol the tenant with Google for Android management and keep its accounts and web tokens.
        """
        from .google_enterprise import RawGoogleEnterpriseGroup

        return RawGoogleEnterpriseGroup(self._caller)

    @property
    def group_commands(self) -> RawGroupCommandsGroup:
        """
        Send a command to a group and read its state. Older calls; Command Request takes their place.
        """
        from .group_commands import RawGroupCommandsGroup

        return RawGroupCommandsGroup(self._caller)

    @property
    def mdm_service_config(self) -> RawMdmServiceConfigGroup:
        """
        Service addresses that Apple devices ask for when they enrol; no authentication is needed.
        """
        from .mdm_service_config import RawMdmServiceConfigGroup

        return RawMdmServiceConfigGroup(self._caller)

    @property
    def multi_os_remote_viewer(self) -> RawMultiOsRemoteViewerGroup:
        """
        Activity feed of remote viewer sessions.
        """
        from .multi_os_remote_viewer import RawMultiOsRemoteViewerGroup

        return RawMultiOsRemoteViewerGroup(self._caller)

    @property
    def oem_config_schema(self) -> RawOemConfigSchemaGroup:
        """
        Configuration schemas of OEMConfig apps of device makers. In beta.
        """
        from .oem_config_schema import RawOemConfigSchemaGroup

        return RawOemConfigSchemaGroup(self._caller)

    @property
    def operation_lists(self) -> RawOperationListsGroup:
        """
        Lists of operations that a pipeline stage carries out.
        """
        from .operation_lists import RawOperationListsGroup

        return RawOperationListsGroup(self._caller)

    @property
    def operations(self) -> RawOperationsGroup:
        """
        Operations on many devices at once, chosen by filter or by id, with counts of their progress.
        """
        from .operations import RawOperationsGroup

        return RawOperationsGroup(self._caller)

    @property
    def personal_access_token(self) -> RawPersonalAccessTokenGroup:
        """
        Personal access tokens: create, list, change and revoke them.
        """
        from .personal_access_token import RawPersonalAccessTokenGroup

        return RawPersonalAccessTokenGroup(self._caller)

    @property
    def pipeline_device_groups(self) -> RawPipelineDeviceGroupsGroup:
        """
        Device groups in a target list of a pipeline.
        """
        from .pipeline_device_groups import RawPipelineDeviceGroupsGroup

        return RawPipelineDeviceGroupsGroup(self._caller)

    @property
    def pipeline_operations(self) -> RawPipelineOperationsGroup:
        """
        Single operations in the operation list of a pipeline stage.
        """
        from .pipeline_operations import RawPipelineOperationsGroup

        return RawPipelineOperationsGroup(self._caller)

    @property
    def pipeline_runs(self) -> RawPipelineRunsGroup:
        """
        Start runs of a pipeline, follow their status and cancel them.
        """
        from .pipeline_runs import RawPipelineRunsGroup

        return RawPipelineRunsGroup(self._caller)

    @property
    def pipelines(self) -> RawPipelinesGroup:
        """
        Pipelines carry out operations on devices in stages.
        """
        from .pipelines import RawPipelinesGroup

        return RawPipelinesGroup(self._caller)

    @property
    def preferred_regions(self) -> RawPreferredRegionsGroup:
        """
        App Store regions that the tenant prefers.
        """
        from .preferred_regions import RawPreferredRegionsGroup

        return RawPreferredRegionsGroup(self._caller)

    @property
    def provisioning_profiles(self) -> RawProvisioningProfilesGroup:
        """
        Apple provisioning profiles and their versions.
        """
        from .provisioning_profiles import RawProvisioningProfilesGroup

        return RawProvisioningProfilesGroup(self._caller)

    @property
    def query_api(self) -> RawQueryApiGroup:
        """
        Run SQL queries over daily snapshots of device data. A query is submitted, then asked for until
        it has finished.
        """
        from .query_api import RawQueryApiGroup

        return RawQueryApiGroup(self._caller)

    @property
    def reports_api(self) -> RawReportsApiGroup:
        """
        Order a report, wait for it to finish and fetch its rows or a download link.
        """
        from .reports_api import RawReportsApiGroup

        return RawReportsApiGroup(self._caller)

    @property
    def roles(self) -> RawRolesGroup:
        """
        Roles and the permission scopes they consist of.
        """
        from .roles import RawRolesGroup

        return RawRolesGroup(self._caller)

    @property
    def sso_connections(self) -> RawSsoConnectionsGroup:
        """
        Single sign-on connections of the tenant, over SAML or OpenID Connect.
        """
        from .sso_connections import RawSsoConnectionsGroup

        return RawSsoConnectionsGroup(self._caller)

    @property
    def stage_runs(self) -> RawStageRunsGroup:
        """
        Status of every stage in a pipeline run, and the operations it carries out.
        """
        from .stage_runs import RawStageRunsGroup

        return RawStageRunsGroup(self._caller)

    @property
    def stages(self) -> RawStagesGroup:
        """
        Stages of a pipeline, with the target lists and operation lists attached to them.
        """
        from .stages import RawStagesGroup

        return RawStagesGroup(self._caller)

    @property
    def subscription(self) -> RawSubscriptionGroup:
        """
        Subscriptions that forward device events to an AWS account.
        """
        from .subscription import RawSubscriptionGroup

        return RawSubscriptionGroup(self._caller)

    @property
    def system(self) -> RawSystemGroup:
        """
        Health of the service.
        """
        from .system import RawSystemGroup

        return RawSystemGroup(self._caller)

    @property
    def target_lists(self) -> RawTargetListsGroup:
        """
        Lists of devices, groups or collections that a pipeline works on.
        """
        from .target_lists import RawTargetListsGroup

        return RawTargetListsGroup(self._caller)

    @property
    def target_runs(self) -> RawTargetRunsGroup:
        """
        Status of a stage run on every target device, and the commands sent for it.
        """
        from .target_runs import RawTargetRunsGroup

        return RawTargetRunsGroup(self._caller)

    @property
    def targets(self) -> RawTargetsGroup:
        """
        Single devices in a target list, added one by one or in bulk.
        """
        from .targets import RawTargetsGroup

        return RawTargetsGroup(self._caller)

    @property
    def tenant_apps(self) -> RawTenantAppsGroup:
        """
        Apps uploaded by the tenant for Apple and Windows devices, with their versions and artifacts.
        """
        from .tenant_apps import RawTenantAppsGroup

        return RawTenantAppsGroup(self._caller)

    @property
    def tenant_esper_apps(self) -> RawTenantEsperAppsGroup:
        """
        Versions of Esper apps that are available to the tenant.
        """
        from .tenant_esper_apps import RawTenantEsperAppsGroup

        return RawTenantEsperAppsGroup(self._caller)

    @property
    def tile_icon(self) -> RawTileIconGroup:
        """
        Icons for devices: upload icons, list them and set them for devices, groups or a device model.
        """
        from .tile_icon import RawTileIconGroup

        return RawTileIconGroup(self._caller)

    @property
    def token_deprecated(self) -> RawTokenDeprecatedGroup:
        """
        Information on an access token and its renewal. Deprecated; see Personal Access Token.
        """
        from .token_deprecated import RawTokenDeprecatedGroup

        return RawTokenDeprecatedGroup(self._caller)

    @property
    def user(self) -> RawUserGroup:
        """
        Invite users, list them, and set their role and group access.
        """
        from .user import RawUserGroup

        return RawUserGroup(self._caller)

    @property
    def user_deprecated(self) -> RawUserDeprecatedGroup:
        """
        The older calls for users of the console. Deprecated in favour of the User group.
        """
        from .user_deprecated import RawUserDeprecatedGroup

        return RawUserDeprecatedGroup(self._caller)

    @property
    def vpp_app_management(self) -> RawVppAppManagementGroup:
        """
        App Store apps for volume purchasing: details, version refresh and preferred region.
        """
        from .vpp_app_management import RawVppAppManagementGroup

        return RawVppAppManagementGroup(self._caller)

    @property
    def vpp_license_management(self) -> RawVppLicenseManagementGroup:
        """
        Licenses of apps bought through Apple volume purchasing.
        """
        from .vpp_license_management import RawVppLicenseManagementGroup

        return RawVppLicenseManagementGroup(self._caller)

    @property
    def vpp_token_management(self) -> RawVppTokenManagementGroup:
        """
        Tokens that link the tenant to Apple volume purchasing (VPP).
        """
        from .vpp_token_management import RawVppTokenManagementGroup

        return RawVppTokenManagementGroup(self._caller)

    @property
    def wallpapers(self) -> RawWallpapersGroup:
        """
        Upload, list and delete wallpaper pictures.
        """
        from .wallpapers import RawWallpapersGroup

        return RawWallpapersGroup(self._caller)

    @property
    def webclips(self) -> RawWebclipsGroup:
        """
        Web clips, which put a web page on the home screen as an icon.
        """
        from .webclips import RawWebclipsGroup

        return RawWebclipsGroup(self._caller)
