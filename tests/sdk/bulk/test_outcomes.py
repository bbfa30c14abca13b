"""Outcomes: two classes told apart by `ok`, and the names in their annotations and those of the client."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
import typing

import esper_sdk
import pytest
from esper_sdk import (
    Bulk,
    CommandSummary,
    DeviceDone,
    DeviceNotDone,
    DeviceOutcome,
    Esper,
    Failed,
    NotSentError,
    Outcome,
    Succeeded,
    Summary,
)


def succeeded():
    return Outcome("i", "k", 0, "value", None, 1, 0.5)


def failed():
    return Outcome(
        item="i", key="k", index=0, value=None, error=NotSentError("no", attempts=0), attempts=0, seconds=0.0
    )


def test_an_outcome_is_of_the_class_that_fits_its_error() -> None:
    """Whoever makes an `Outcome` gets one that succeeded or failed."""
    assert type(succeeded()) is Succeeded
    assert type(failed()) is Failed
    assert succeeded().ok is True
    assert failed().ok is False
    assert isinstance(succeeded(), Outcome)
    assert isinstance(failed(), Outcome)
    assert not isinstance(succeeded(), Failed)


def test_the_outcome_of_a_device_is_of_the_class_that_fits_its_state() -> None:
    """Only `success` is done; what is still open is not."""
    assert type(DeviceOutcome("d", "success")) is DeviceDone
    assert type(DeviceOutcome(device_id="d", state="accepted")) is DeviceNotDone
    assert DeviceOutcome("d", "success").ok is True
    assert DeviceOutcome("d", "failure").ok is False
    assert isinstance(DeviceOutcome("d", "failure"), DeviceOutcome)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
@pytest.mark.parametrize("made", [succeeded(), DeviceOutcome("d", "success"), DeviceOutcome("d", "refused")])
def test_outcomes_are_copied_and_pickled(made, again) -> None:
    """A copy is equal to its original, and of the same class."""
    other = again(made)
    assert other == made
    assert type(other) is type(made)
    assert repr(other) == repr(made)


def test_a_failure_is_copied_with_its_error() -> None:
    """A pickled failure still knows what was raised and that nothing was sent."""
    other = pickle.loads(pickle.dumps(failed()))
    assert type(other.error) is NotSentError
    assert other.not_sent


def test_outcomes_are_compared_printed_and_frozen() -> None:
    """They are dataclasses, as before: equal by their fields, and printed with them."""
    assert succeeded() == succeeded() != failed()
    assert repr(succeeded()).endswith(
        "(item='i', key='k', index=0, value='value', error=None, attempts=1, seconds=0.5, unknown=False)"
    )
    assert dataclasses.replace(succeeded(), key="other").key == "other"
    with pytest.raises(dataclasses.FrozenInstanceError):
        succeeded().key = "other"


def test_outcomes_are_matched_by_their_classes() -> None:
    """`match` takes a value or an error out of an outcome."""
    found = []
    for outcome in (succeeded(), failed()):
        match outcome:
            case Succeeded(value=value):
                found.append(value)
            case Failed(error=error):
                found.append(type(error))
    assert found == ["value", NotSentError]


@pytest.mark.parametrize(
    "annotated",
    [
        Outcome,
        Succeeded,
        Failed,
        Summary,
        DeviceOutcome,
        DeviceDone,
        DeviceNotDone,
        CommandSummary,
        *(
            function
            for _, function in inspect.getmembers(Esper, inspect.isfunction)
            if function.__name__ != "_context"
        ),
        Esper.from_env,
    ],
    ids=lambda annotated: annotated.__qualname__,
)
def test_annotations_resolve(annotated) -> None:
    """`typing.get_type_hints` finds every name in the annotations of outcomes and of the client."""
    assert isinstance(typing.get_type_hints(annotated), dict)


def test_annotations_name_the_classes_that_are_meant() -> None:
    """What an annotation resolves to is what the package exports."""
    assert typing.get_origin(typing.get_type_hints(Esper.bulk)["return"]) is Bulk
    assert typing.get_type_hints(Esper.send_command)["return"] is esper_sdk.CommandRun
    assert esper_sdk.RetryEvent in _parts(typing.get_type_hints(Esper.__init__)["on_retry"])


def _parts(hint: object) -> list[object]:
    inner = hint if isinstance(hint, list) else typing.get_args(hint)
    return [hint, *(part for each in inner for part in _parts(each))]


@pytest.mark.slow
def test_annotations_resolve_before_anything_was_used() -> None:
    """A program that has only imported the client resolves its annotations."""
    program = (
        "import typing; from esper_sdk import Esper; print('journal' in typing.get_type_hints(Esper.bulk))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "True"


def test_summaries_are_tables_in_a_notebook() -> None:
    """Counts and the first failures, escaped, and how many more there are."""
    summary: Summary[str, str] = Summary()
    for index in range(12):
        summary.add(Failed(f"i{index}", f"key {index}", index, None, ValueError("<b>"), 1, 0.0))
    summary.add(succeeded())
    table = summary._repr_html_()
    assert "13 items: 1 ok, 12 failed" in table
    assert "<td>key 0</td><td>ValueError</td><td>&lt;b&gt;</td>" in table
    assert table.count("<tr>") == 11
    assert "2 more failed" in table


def test_summaries_of_commands_are_tables_in_a_notebook() -> None:
    """States, and the most frequent reasons."""
    summary = CommandSummary()
    summary.add(DeviceOutcome("a", "success"))
    for index in range(12):
        summary.add(DeviceOutcome("b", "failure", reason=f"<reason {index}>"))
    table = summary._repr_html_()
    assert "13 devices: 12 failure, 1 success" in table
    assert "<td>&lt;reason 0&gt;</td><td>1</td>" in table
    assert "2 more reasons" in table
