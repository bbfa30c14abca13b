from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest
from esper_sdk.testing import FakeEsper, Latency

pytestmark = pytest.mark.slow

PROGRAM = """
import asyncio, sys
from esper_sdk import Esper
from esper_client.models import CommandRequestCreate

async def main(url, key, path, devices):
    async with Esper(base_url=url, api_key=key) as esper:

        async def reboot(device):
            command = CommandRequestCreate(
                command_type="DEVICE", devices=[device], device_type="all", command="REBOOT", schedule="IMMEDIATE"
            )
            await esper.command_request.create_command_request(command)

        bulk = esper.bulk(reboot, devices, journal=path, progress=True)
        try:
            summary = await bulk.collect()
        except asyncio.CancelledError:
            print(*bulk.in_flight, flush=True)
            raise
        print(*[outcome.key for outcome in summary.failures], flush=True)

url, key, path, *devices = sys.argv[1:]
try:
    asyncio.run(main(url, key, path, devices))
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't be sent Ctrl-C there without a console")
@pytest.mark.parametrize("paused", [False, True])
def test_ctrl_c_ends_a_run_at_once_and_leaves_a_whole_journal(tmp_path, paused):
    """The process waits for nothing, what was sent is named, and the next run sends the rest, whatever it was doing."""
    latency = Latency(0.05)
    fake = FakeEsper(200, latency=latency, rate_limit="40/60" if paused else None)
    journal = tmp_path / "reboot.jsonl"
    with fake.serve() as server:
        command = [sys.executable, "-W", "error", "-c", PROGRAM]
        command += [server.base_url, fake.api_key, str(journal), *fake.device_ids]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while fake.stats()["commands"] < 30 or (paused and not fake.stats()["rate_limited"]):
            time.sleep(0.01)
        if not paused:
            # Otherwise nobody may try again for a minute.
            latency.typical, commands = 3600, fake.stats()["commands"]
            while fake.stats()["commands"] < commands + 10:
                time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
        assert process.returncode == 130, err
        assert "Traceback" not in err

        lines = [json.loads(line) for line in journal.read_bytes().decode().removesuffix("\n").split("\n")]
        begun = {line["begin"] for line in lines if "begin" in line}
        ended = {line["end"]: line["result"] for line in lines if "end" in line}
        open_ones = begun - ended.keys()
        assert open_ones <= set(out.split())
        if paused:
            # Nothing was on its way: whatever is not answered waits for its turn, and is written down as such.
            assert "again" in ended.values()

        latency.typical = 0
        fake.set_rate_limit(None)
        second = subprocess.run(command, capture_output=True, text=True, timeout=40, check=False)
        assert second.returncode == 0, second.stderr
        assert set(second.stdout.split()) == open_ones
    counts = fake.command_counts("REBOOT")
    assert set(counts.values()) == {1}
    assert set(fake.device_ids) - counts.keys() <= open_ones
