"""The pytest plugin that comes with the extra `testing`: the fixture `fake_esper`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ._fake import FakeEsper

__all__ = ("fake_esper", "pytest_configure")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker that sets the fake up."""
    config.addinivalue_line(
        "markers", "fake_esper(devices, **options): arguments of `FakeEsper` for the fixture `fake_esper`."
    )


@pytest.fixture
def fake_esper(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeEsper]:
    """
    A fake Esper on a loopback port, with the environment pointing to it: `Esper.from_env()` leads there.

    `@pytest.mark.fake_esper(devices=100, rate_limit="50/1")` sets it up; the marker nearest to the test
    wins, argument by argument.
    """
    from ._fake import FakeEsper

    options: dict[str, object] = {}
    for marker in request.node.iter_markers("fake_esper"):
        if len(marker.args) > 1:
            pytest.fail("the marker fake_esper takes one argument without a name, devices", pytrace=False)
        options = {**dict(zip(("devices",), marker.args, strict=False)), **marker.kwargs, **options}
    fake = FakeEsper(**options)  # type: ignore[arg-type]
    with fake.serve():
        # A tenant in the environment would win over, or contradict, the address of the fake.
        monkeypatch.delenv("ESPER_TENANT", raising=False)
        for name, value in fake.environment.items():
            monkeypatch.setenv(name, value)
        yield fake
