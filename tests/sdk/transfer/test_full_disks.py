"""Disks that are full, files that may not grow, and file systems that can only be read."""

from __future__ import annotations

import asyncio
import errno
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from file_server import FileServer

if sys.platform == "win32":
    pytest.skip("Windows has neither such limits nor mounts", allow_module_level=True)

PROGRAM = str(Path(__file__).with_name("writing_program.py"))
LARGE = bytes(500_000)
MOUNT = ("unshare", "--map-root-user", "--mount", "sh", "-c")
"""Runs a shell that may mount, whoever runs it, and whose mounts end with it."""


async def said(*command: str) -> list[str]:
    """Run a program, and return the lines that it prints."""
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, trouble = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0, trouble.decode()
    return out.decode().splitlines()


@pytest.fixture(scope="module")
def mounts() -> None:
    """Skip where a test may not mount a file system of its own."""
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare, which makes a place for mounts")
    tried = subprocess.run(
        [*MOUNT, "mount -t tmpfs -o size=64k none /tmp"], capture_output=True, text=True, check=False
    )
    if tried.returncode:
        pytest.skip(f"no file system can be mounted here: {tried.stderr.strip()}")


async def said_on(mount: str, what: str, server: FileServer, folder: Path) -> list[str]:
    """Run the program that writes, on what a command mounts at a folder."""
    shell = [*MOUNT, f'{mount} && exec "$0" "$@"', sys.executable]
    return await said(*shell, PROGRAM, "0", what, server.link, str(folder))


@pytest.mark.parametrize("what", ["file", "rows"])
async def test_a_file_that_may_not_grow_leaves_what_was_there(what, tmp_path):
    """Beyond the size that the system allows, the error is the system's, and the old file is whole and alone."""
    (tmp_path / "file").write_bytes(b"old")
    async with FileServer(content=LARGE) as server:
        found = await said(sys.executable, PROGRAM, "100000", what, server.link, str(tmp_path))
    assert found == [f"OSError {errno.EFBIG}", "['file'] True"]


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize("what", ["file", "rows"])
async def test_a_full_disk_leaves_what_was_there(what, tmp_path):
    """On a disk that is full in the middle, the error is the system's, and the old file is whole and alone."""
    async with FileServer(content=LARGE) as server:
        mount = 'mount -t tmpfs -o size=200k none "$5" && printf old > "$5/file"'
        found = await said_on(mount, what, server, tmp_path)
    assert found == [f"OSError {errno.ENOSPC}", "['file'] True"]


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize("what", ["file", "rows"])
async def test_a_disk_that_can_only_be_read_is_told_before_anything_is_sent(what, tmp_path):
    """A file system that is mounted read-only is an invalid argument, also for who may write everywhere."""
    async with FileServer(content=LARGE) as server:
        mount = 'mount -t tmpfs none "$5" && printf old > "$5/file" && mount -o remount,ro none "$5"'
        found = await said_on(mount, what, server, tmp_path)
        assert server.asked == []
    assert found == ["RequestError None", "['file'] True"]
