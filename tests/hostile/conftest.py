"""Fixtures of the hostile tests."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass

import esper_sdk._transport.aiohttp  # noqa: F401 - its import on first use takes longer than some timeouts here
import pytest
import trustme


@dataclass(frozen=True)
class Certificates:
    """Contexts of a private authority that vouches for this machine and for `esper.test`."""

    server: ssl.SSLContext
    old_server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    """A private authority's certificate, in a server's TLS 1.3 and 1.2, and as clients trust it."""
    return make_certificates()


def make_certificates() -> Certificates:
    """Make an authority, and what it vouches for."""
    authority = trustme.CA()
    leaf = authority.issue_cert("127.0.0.1", "localhost", "esper.test")
    server, old_server = (ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) for _ in range(2))
    old_server.maximum_version = ssl.TLSVersion.TLSv1_2
    client = ssl.create_default_context()
    authority.configure_trust(client)
    for context in (server, old_server):
        leaf.configure_cert(context)
    return Certificates(server, old_server, client)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxies of the environment, and pauses that last as good as nothing."""
    for name in tuple(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for module in ("_limits.gate", "_transport.retry"):
        monkeypatch.setattr(f"esper_sdk.{module}.BACKOFF", 0.001)
