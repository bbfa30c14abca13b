"""What mypy narrows by a bare `if outcome.ok`, which pyright leaves as it is. Checked by mypy, never run."""

from __future__ import annotations

from typing import assert_type

from esper_sdk import DeviceDone, DeviceNotDone, DeviceOutcome, Outcome


def told_apart(outcome: Outcome[str, int]) -> int:
    if outcome.ok:
        assert_type(outcome.value, int)
        assert_type(outcome.error, None)
    else:
        assert_type(outcome.error, Exception)
    if not outcome.ok:
        raise outcome.error
    return outcome.value


def devices_told_apart(outcome: DeviceOutcome) -> None:
    if outcome.ok:
        assert_type(outcome, DeviceDone)
    else:
        assert_type(outcome, DeviceNotDone)
