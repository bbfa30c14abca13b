"""The demo, on a small fleet."""

from __future__ import annotations

import importlib.util
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from esper_sdk.testing import FakeEsper, Fault

pytestmark = pytest.mark.slow

PATH = Path(__file__).parents[2] / "examples" / "demo.py"


@pytest.fixture
def demo(monkeypatch):
    """The demo as a module, with a small fleet and no tenant in the environment."""
    for name in ("ESPER_TENANT", "ESPER_API_KEY", "ESPER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    spec = importlib.util.spec_from_file_location("demo", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, value in {"DEVICES": 40, "LATENCY": 0, "RATE": 200, "BURST": 30, "PAGE_SIZE": 7}.items():
        monkeypatch.setattr(module, name, value)
    return module


def test_demo(demo, capsys):
    """The demo lists every device, reaches each once, says so, and ends with 0."""
    assert demo.main([]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert "Without the right key there is no answer but 401." in lines
    assert "  40 of 40 devices listed" in lines
    assert "  commands arrived          40   on 40 devices, counted by the fake" in lines
    assert lines[-1] == "Every device got the command exactly once."


@pytest.mark.parametrize(
    ("fault", "times", "complaint"),
    [
        (Fault.status(500), 1, "1 devices did not get the command, 0 got it more than once."),
        (Fault.reset("after"), 12, "0 devices did not get the command, 0 got it more than once."),
    ],
)
def test_demo_fails(demo, capsys, monkeypatch, fault, times, complaint):
    """When a command is lost, or nobody can say whether it was, the demo tells and ends with 1."""

    def broken(*arguments, **options):
        fake = FakeEsper(*arguments, **options)
        fake.inject(fault, "POST", times=times)
        return fake

    monkeypatch.setattr(demo, "FakeEsper", broken)
    assert demo.main([]) == 1

    output = capsys.readouterr().out
    assert output.endswith(f"NOT as it should be: {complaint}\n")
    assert output.count("  failed: ") == min(times, 10)


@pytest.mark.fake_esper(devices=25)
def test_tenant_is_only_read(demo, capsys, fake_esper):
    """Asked to, the demo reads from the tenant of the environment and sends nothing."""
    assert demo.main(["--tenant"]) == 0

    output = capsys.readouterr().out
    assert output.startswith(f"Reading from <Esper {fake_esper.base_url}>. Nothing is changed")
    assert "  devices listed            25\n" in output
    assert {call.method for call in fake_esper.calls} == {"GET"}


def test_an_environment_alone_leads_nowhere(demo, capsys, monkeypatch):
    """A tenant in the environment is left alone unless the demo is asked to read it."""
    monkeypatch.setenv("ESPER_TENANT", "acme")
    monkeypatch.setenv("ESPER_API_KEY", "secret")
    assert demo.main([]) == 0
    assert capsys.readouterr().out.startswith("A fake Esper with 40 devices")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_interrupt():
    """Ctrl-C ends the demo with one line and without a traceback."""
    process = subprocess.Popen(
        [sys.executable, PATH], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={"PATH": ""}
    )
    with process:
        for line in process.stdout:
            if line.startswith("Sending REBOOT"):
                break
        process.send_signal(signal.SIGINT)
        output, errors = process.stdout.read(), process.stderr.read()

    assert process.returncode == 130
    assert output.splitlines()[-1].startswith("Stopped. ")
    assert "Traceback" not in errors
