from __future__ import annotations

import subprocess
import sys

import esper_sdk
import pytest


def test_importing_loads_only_what_every_program_needs():
    """`import esper_sdk` loads neither engines, nor bulk runs, nor models, nor anything for tests."""
    program = (
        "import sys, esper_sdk; "
        "late = ['aiohttp', 'httpx_aiohttp', 'trio', 'esper_sdk._bulk', 'esper_sdk._run', 'esper_sdk._journal', "
        "'esper_sdk.testing', 'starlette', 'esper_client.models', 'esper_client.api.alarms']; "
        "print([name for name in late if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_names_that_load_later_are_there():
    """Names for bulk runs are found by attribute, by `from` and by `dir`, and others are not."""
    from esper_sdk import Bulk, Outcome

    assert Bulk.__name__ == "Bulk"
    assert Outcome is esper_sdk.Outcome
    assert set(esper_sdk.__all__) <= set(dir(esper_sdk))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        esper_sdk.Nothing  # noqa: B018
