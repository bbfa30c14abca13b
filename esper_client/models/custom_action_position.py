# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CustomActionPosition = (
    Literal[
        "blueprints_apps_and_configuration",
        "blueprints_connectivity",
        "blueprints_device_security",
        "blueprints_display_and_branding",
        "blueprints_esper_settings",
        "blueprints_files",
        "blueprints_hardware_settings",
        "blueprints_platform_services",
        "blueprints_scripts",
        "blueprints_sound",
        "blueprints_system_updates",
        "blueprints_time_and_date",
        "none",
    ]
    | str
)
"""
Blueprint section in which a custom action is shown.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
