from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch, no_variables: None) -> None:
    """Pauses that last as good as nothing, and an environment without proxies."""
    for module in ("_limits.gate", "_transport.retry", "_transfer.fetch"):
        monkeypatch.setattr(f"esper_sdk.{module}.BACKOFF", 0.0005)
