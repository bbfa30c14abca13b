"""
Check what a release would publish: `make release-check`.

Builds wheel and source distribution into `dist/`, reads them, renders the PyPI page, checks the workflows, and installs
the wheel into empty environments: with the lowest and the newest dependencies, on each Python that is found.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from email import message_from_string
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PYTHONS = ("3.11", "3.12", "3.13")
# 260 characters are the limit of Windows; most of them belong to the folder of the environment.
LONGEST = 120
LARGEST = 3_000_000
SDIST = (
    "openapi.yaml",
    "overlay.yaml",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "scripts/commands/generate.py",
    "tests/conftest.py",
)
NEIGHBOURS = ("overrides", "esperclient")

# What a user does first, in process and without a port: it needs no extra.
PROGRAM = """
import asyncio, time
began = time.process_time()
from esper_sdk import Esper
took = time.process_time() - began
from esper_sdk.testing import FakeEsper
from esper_client.models import AlarmRuleConditions

async def main(engine):
    fake = FakeEsper(30)
    transport = fake.transport()
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=transport) as esper:
        devices = await esper.device_v2.list_devices().collect()
        await esper.send_command("REBOOT", devices, follow=False)
    assert fake.command_counts("REBOOT") == dict.fromkeys(fake.device_ids, 1)
    try:
        async with Esper(base_url="http://127.0.0.1:9/api", api_key="k" * 20, engine=engine, max_retries=0) as esper:
            await esper.with_options(deadline=5).device_v2.list_devices()
    except Exception as error:
        assert type(error).__name__ in {"ConnectionFailedError", "DeadlineExceededError"}, repr(error)

for engine in ("aiohttp", "httpx"):
    asyncio.run(main(engine))
print(f"import esper_sdk takes {took * 1000:.0f} ms of CPU")
"""

TYPED = """
from esper_sdk import Esper
from esper_client.models import AlarmRule, AndroidDeviceV2


async def main(esper: Esper) -> None:
    rule: AlarmRule = await esper.alarms.get_alarm_rule("x")
    name: str | None = rule.name
    async for device in esper.device_v2.list_devices(state="ACTIVE"):
        if isinstance(device, AndroidDeviceV2):
            reveal: str = device.id
            print(name, reveal)
"""


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> str:
    """Run a command and return what it printed; end with all of it if it fails."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ESPER_", "PYTHON"))}
    done = subprocess.run(
        command, cwd=cwd, env={**kept, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        shown = " ".join(map(str, command[:6])).partition("\n")[0]
        sys.exit(f"{shown}\n{done.stdout}{done.stderr}")
    return done.stdout


def build() -> tuple[Path, Path]:
    """Build both files anew."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "hatchling", "build")
    [wheel], [sdist] = DIST.glob("*.whl"), DIST.glob("*.tar.gz")
    return wheel, sdist


def wrong_contents(wheel: Path, sdist: Path) -> Iterator[str]:
    """Find what is missing in the files, or should not be there."""
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    if tops != {"esper_client", "esper_sdk"}:
        yield f"the wheel has {sorted(tops)} at its top"
    for package in ("esper_client", "esper_sdk"):
        if f"{package}/py.typed" not in names:
            yield f"the wheel lacks {package}/py.typed"
    yield from (f"the wheel has {name}" for name in names if "__pycache__" in name or "/." in name)
    yield from (f"the wheel has a long path: {name}" for name in names if len(name) > LONGEST)
    if wheel.stat().st_size > LARGEST:
        yield f"the wheel has {wheel.stat().st_size:,} bytes"
    with tarfile.open(sdist) as archive:
        there = {name.partition("/")[2] for name in archive.getnames()}
    yield from (f"the source distribution lacks {name}" for name in SDIST if name not in there)


def wrong_page(wheel: Path) -> Iterator[str]:
    """Find what PyPI's page would lack, or link to in vain."""
    archive = zipfile.ZipFile(wheel)
    [metadata] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    message = message_from_string(archive.read(metadata).decode())
    page = str(message.get_payload())
    yield from (
        f"the page lacks {part!r}" for part in ("unofficial", "\n## ", "### Added") if part not in page
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    blob = f"{project['urls']['Source']}/blob/main/"
    for link in re.findall(r"\]\(([^)\s]+)\)", page):
        if not link.startswith("https://"):
            yield f"a link of the page is not absolute: {link}"
        elif link.startswith(blob) and not (ROOT / link.removeprefix(blob)).exists():
            yield f"a link of the page leads nowhere: {link}"


def pythons() -> dict[str, str]:
    """Return the interpreters that are found, by version; pyenv's, too."""
    found = {}
    for version in PYTHONS:
        places: list[Path | str | None] = [
            shutil.which(f"python{version}"),
            *sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python")),
        ]
        for place in filter(None, places):
            done = subprocess.run(
                [str(place), "-c", "import sys; print(sys.version[:4])"],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.stdout.strip() == version:
                found[version] = str(place)
                break
    return found


def lowest(requirements: list[str]) -> list[str]:
    """Return each requirement with its lower bound as the only version."""
    return [re.sub(r"^([\w.-]+)>=([^,;\s]+)[^;]*", r"\1==\2", one) for one in requirements]


def install(python: str, wheel: Path, folder: Path, *more: str) -> Path:
    """Make an empty environment with the wheel in it, and return its interpreter."""
    run(python, "-m", "venv", folder)
    inside = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run(inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, *more)
    return inside


def try_out(wheel: Path, found: Mapping[str, str], requirements: list[str]) -> None:
    """Use the wheel as a user does, in empty environments."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for version, python in found.items():
            for kind, more in (("lowest", lowest(requirements)), ("newest", list(NEIGHBOURS))):
                inside = install(python, wheel, folder / f"{version}-{kind}", *more)
                said = run(inside, "-W", "error", "-c", PROGRAM, cwd=folder).strip()
                if kind == "newest":
                    # Neighbours of nearly the same names, from PyPI.
                    run(inside, "-c", "import overrides, esper_sdk; assert overrides.override", cwd=folder)
                    (folder / "typed.py").write_text(TYPED, "utf-8")
                    run(
                        sys.executable, "-m", "mypy", "--strict", "--cache-dir", folder / "mypy",
                        "--python-executable", inside, folder / "typed.py", cwd=folder,
                    )  # fmt: skip
                print(f"Python {version}, {kind} dependencies: {said}", flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Do it all, print what is wrong, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts release-check", description="Check what a release would publish."
    )
    parser.add_argument("--no-install", action="store_true", help="leave out the empty environments")
    options = parser.parse_args(arguments)
    wheel, sdist = build()
    print(f"{wheel.name}: {wheel.stat().st_size:,} bytes; {sdist.name}: {sdist.stat().st_size:,} bytes")
    run(sys.executable, "-m", "twine", "check", "--strict", wheel, sdist)
    if (ROOT / ".github").is_dir():
        run(
            Path(sys.executable).with_name("zizmor"),
            "--offline",
            "--quiet",
            ".github",
            ".pre-commit-config.yaml",
        )
    bad = [*wrong_contents(wheel, sdist), *wrong_page(wheel)]
    if not bad and not options.no_install:
        found = pythons()
        requirements = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
        try_out(wheel, found, requirements)
        missing = [version for version in PYTHONS if version not in found]
        if missing:
            print(f"Not tried, as it is not installed: Python {', '.join(missing)}")
    print("\n".join(bad) or "Nothing is wrong with the release.")
    return 1 if bad else 0
