"""The shared limiter of a client: given, from the environment, on trio; and what it loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest
import trio
from esper_sdk import ConfigurationError, Esper, Limiter, SharedLimiter

KEY = "a-key-of-this-test"


def answer(request: httpx.Request) -> httpx.Response:
    """Answer anything."""
    return httpx.Response(200, json={})


def files_in(folder: Path) -> list[Path]:
    """List a folder."""
    return list(folder.iterdir())


def client(limiter: Limiter | None = None, base_url: str = "https://acme-api.esper.cloud/api") -> Esper:
    """Make a client over a transport that answers anything."""
    return Esper(base_url=base_url, api_key=KEY, limiter=limiter, transport=httpx.MockTransport(answer))


async def test_two_clients_share_a_file(tmp_path: Path) -> None:
    """Two clients with limiters of their own on one file know each other, and give everything back when closed."""
    path = tmp_path / "x.limiter"
    async with (
        client(SharedLimiter("host", path=path)) as one,
        client(SharedLimiter("host", path=path)) as two,
    ):
        await one.request("GET", "x")
        await two.request("GET", "x")
        await one.request("GET", "x")
        assert isinstance(two.limiter, SharedLimiter)
        assert two.limiter.processes == 2
        assert two.limiter.limit == 20
        assert not two.limiter.alone
        assert two.limiter.share >= 1
        assert two.limiter.stats.successes == 1
        assert "processes=2" in repr(two.limiter)
    async with client(SharedLimiter("host", path=path)) as three:
        await three.request("GET", "x")
        assert isinstance(three.limiter, SharedLimiter)
        assert three.limiter.processes <= 3


async def test_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """ESPER_LIMITER=host shares without a change of the program; an argument goes before it."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("ESPER_LIMITER", "host")
    async with client() as esper:
        assert isinstance(esper.limiter, SharedLimiter)
        await esper.request("GET", "x")
        assert files_in(tmp_path)
    own = Limiter()
    assert client(own).limiter is own


def test_a_wrong_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong ESPER_LIMITER is named, and not quoted."""
    monkeypatch.setenv("ESPER_LIMITER", "postgres://user:pa55word@host")
    with pytest.raises(ConfigurationError, match=r"^ESPER_LIMITER: ") as caught:
        client()
    assert "pa55word" not in str(caught.value)


def test_half_made() -> None:
    """A limiter whose making failed can still be shown, as tools do with the variables of a traceback."""
    for each in (Limiter, SharedLimiter):
        assert repr(each.__new__(each)) == f"<{each.__name__}>"


def test_another_tenant(tmp_path: Path) -> None:
    """One limiter for two tenants is refused."""
    limiter = SharedLimiter("host", path=tmp_path / "x.limiter")
    client(limiter)
    with pytest.raises(ConfigurationError, match="make one for each tenant"):
        client(limiter, "https://other-api.esper.cloud/api")


def test_on_trio(tmp_path: Path) -> None:
    """On one host it works on trio as well."""

    async def main() -> None:
        async with client(SharedLimiter("host", path=tmp_path / "x.limiter")) as esper:
            await esper.request("GET", "x")
            assert isinstance(esper.limiter, SharedLimiter)
            assert not esper.limiter.alone
            assert esper.limiter.processes == 1

    trio.run(main)


def test_one_limiter_on_two_loops(tmp_path: Path) -> None:
    """A limiter that outlives its event loop works on the next one."""
    limiter = SharedLimiter("host", path=tmp_path / "x.limiter")

    async def main() -> None:
        async with client(limiter) as esper:
            await esper.request("GET", "x")

    import asyncio

    asyncio.run(main())
    asyncio.run(main())
    assert limiter.stats.successes == 2
    assert limiter.stats.store_errors == 0


@pytest.mark.slow
def test_nothing_is_loaded() -> None:
    """A client without a shared limiter loads neither SQLite nor Redis nor what shares."""
    program = (
        "import sys, esper_sdk; esper_sdk.Esper(tenant='acme', api_key='k');"
        "print([name for name in sys.modules if name.split('.')[0] in ('sqlite3', 'redis', 'psycopg') or '.shared' in name])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
