"""Names of services, by method and path."""

from __future__ import annotations

import pytest
from esper_client.services import SERVICES
from esper_sdk._limits.services import service_of

ENTERPRISE = "0f3b2d5e-6a2c-4c55-9d0b-1f2e3d4c5b6a"


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/commands/v0/commands/", "commands"),
        ("/commands/v0/commands/123/status/", "commands"),
        ("commands", "commands"),
        ("/v0/tenant/settings", "tenant"),
        ("/v2/devices/", "devices"),
        ("/v12/devices", "devices"),
        ("/version/1", "version"),
        ("/vx/1", "vx"),
        ("/v1", "v1"),
        ("/no/such/path", "no"),
        ("/%20/x", "%20"),
        ("/", ""),
        ("", ""),
    ],
)
def test_first_step_that_is_no_version(path: str, service: str) -> None:
    """A service is named by the first step of its path that is no version, be the path known or not."""
    assert service_of("GET", path) == service
    assert service_of("DELETE", path) == service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/enterprise/", "enterprise"),
        ("/v0/enterprise/", "enterprise"),
        (f"/enterprise/{ENTERPRISE}/device/", "enterprise/device"),
        (f"/enterprise/{ENTERPRISE}/device/77/app/", "enterprise/device"),
        (f"/v1/enterprise/{ENTERPRISE}/report", "enterprise/report"),
        ("/enterprise/invite/", "enterprise/invite"),
        ("/enterprise/invite/7/", "enterprise/invite"),
    ],
)
def test_enterprise(path: str, service: str) -> None:
    """Below `enterprise` the step after it, or after the enterprise's ID, belongs to the name."""
    assert service_of("GET", path) == service


def test_one_service_for_all_enterprises() -> None:
    """The ID of an enterprise makes no other service of its operations."""
    ids = ["1", "a7", "00000000-0000-4000-8000-000000000000"]
    assert {service_of("POST", f"/enterprise/{id}/command/") for id in ids} == {"enterprise/command"}


@pytest.mark.parametrize(
    ("method", "path", "service"),
    [
        ("POST", "/data-tap/v0/queries", "data-tap/queries"),
        ("POST", "data-tap/v0/queries/", "data-tap/queries"),
        ("GET", "/data-tap/v0/queries", "data-tap"),
        ("GET", "/data-tap/v0/queries/4711", "data-tap"),
        ("POST", "/data-tap/v0/queries/4711", "data-tap"),
        ("POST", "/data-tap/v0/tables", "data-tap"),
    ],
)
def test_corrections(method: str, path: str, service: str) -> None:
    """Queries of the data tap are a service of their own; to ask for their results is none."""
    assert service_of(method, path) == service


def test_every_correction_is_found() -> None:
    """Each correction of the description holds for its own path, whatever stands in for its parameters."""
    assert SERVICES
    for method, path, service in SERVICES:
        assert service_of(method, path) == service
