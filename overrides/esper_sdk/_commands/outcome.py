"""The outcomes of a command on its devices, and their summary."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias, cast

from esper_sdk._bulk.recorded_error import kind_of, read_error, write_error

__all__ = (
    "CommandState",
    "CommandSummary",
    "DeviceDone",
    "DeviceNotDone",
    "DeviceOutcome",
    "NotDone",
    "state_of",
)

NotDone = Literal[
    "failure",
    "timeout",
    "cancelled",
    "scheduled",
    "accepted",
    "refused",
    "not_sent",
    "unknown",
]
"""The state of a command that a device did not do, or has not done yet."""

CommandState = Literal["success"] | NotDone
"""
The state of a command on a device.

`success`, `failure`, `timeout`, `cancelled` and `scheduled` are reported by the service; a scheduled command waits
for its time. `accepted`: the service took the command, and the device was not done with it at the last poll.
`refused` and `not_sent`: it certainly did not reach the device. `unknown`: nobody can tell whether the service
took it.
"""

_STATES: dict[str, CommandState] = {
    "success": "success",
    "succeeded": "success",
    # Spelt so by the service for bulk operations.
    "succeded": "success",
    "completed": "success",
    "failure": "failure",
    "failed": "failure",
    "timeout": "timeout",
    "timed out": "timeout",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "scheduled": "scheduled",
}


def state_of(status: str) -> CommandState:
    """
    Return the state that a status of the service means.

    Args:
        status: Such as `Command Success`, or `FAILED`. A status that is no end means `accepted`.
    """
    words = status.casefold().replace("_", " ").split()
    return _STATES.get(" ".join(words[words[:1] == ["command"] :]), "accepted")


@dataclass(frozen=True, slots=True)
class _DeviceOutcome:
    """
    The outcome of a command on one device: `DeviceDone` or `DeviceNotDone`, told apart by `ok`.

    Attributes:
        device_id: The device; `None` for a group of which nothing more is known.
        state: The state of the command.
        status: The same in the service's own words, such as `Command TimeOut`; empty if it said nothing.
        reason: Why the device did not do it, as far as the service says.
        request_id: The ID of the command request; `None` if there is none.
        group_id: The group, where a request to groups did not go through.
        error: What went wrong with the request, or with following it.
    """

    device_id: str | None
    state: CommandState
    status: str = ""
    reason: str = ""
    request_id: str | None = None
    group_id: str | None = None
    error: Exception | None = None

    def __new__(cls, *args: Any, **fields: Any) -> Self:
        """Make the class that fits the state; pickle gives no fields."""
        if cls is _DeviceOutcome:
            state = fields["state"] if "state" in fields else args[1] if len(args) > 1 else None
            return cast("Self", object.__new__(DeviceDone if state == "success" else DeviceNotDone))
        return object.__new__(cls)

    @property
    def ok(self) -> bool:
        """Whether the device did it."""
        return self.state == "success"

    @property
    def failed(self) -> bool:
        """Whether the device did not do it, and won't: everything but `success`, `scheduled` and `accepted`."""
        return self.state not in {"success", "scheduled", "accepted"}


@dataclass(frozen=True, slots=True)
class DeviceDone(_DeviceOutcome):
    """The outcome of a command that a device did: `ok` is true, `state` is `success`. See `DeviceOutcome`."""

    device_id: str
    state: Literal["success"]
    error: None = None

    @property
    def ok(self) -> Literal[True]:
        """Whether the device did it."""
        return True


@dataclass(frozen=True, slots=True)
class DeviceNotDone(_DeviceOutcome):
    """The outcome of a command that a device did not do, or has not done yet. See `DeviceOutcome`."""

    state: NotDone

    @property
    def ok(self) -> Literal[False]:
        """Whether the device did it."""
        return False


if TYPE_CHECKING:
    DeviceOutcome: TypeAlias = DeviceDone | DeviceNotDone
    """The outcome of a command on one device: `DeviceDone` or `DeviceNotDone`, told apart by `ok`."""
else:
    # Programs can still ask for it, and make one.
    DeviceOutcome = _DeviceOutcome
    DeviceOutcome.__name__ = DeviceOutcome.__qualname__ = "DeviceOutcome"


@dataclass(slots=True)
class CommandSummary:
    """
    The summary of a command run: counts, reasons and failures.

    Attributes:
        total: How many devices there is an outcome for.
        states: How many of them are in which state.
        reasons: How many failed for which reason.
        failures: The outcomes of devices that did not do it, as they came.
        request_ids: The command requests, by which `Esper.follow_commands` goes on.
        errors: The requests that could not be followed any more, and why.
        earlier: With a journal: how many devices or groups earlier runs saw refused, by class of error. They
            were not sent again.
        seconds: How long the run took.
        stopped: Why the run ended before its end: `deadline`, `error` or `left`; `None` if it did not.
    """

    total: int = 0
    states: Counter[CommandState] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    failures: list[DeviceNotDone] = field(default_factory=list, repr=False)
    request_ids: list[str] = field(default_factory=list)
    errors: dict[str, Exception] = field(default_factory=dict)
    earlier: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    stopped: str | None = None

    @property
    def ok(self) -> int:
        """How many devices did it."""
        return self.states["success"]

    @property
    def failed(self) -> int:
        """How many devices did not do it, and won't."""
        return len(self.failures)

    def _repr_html_(self) -> str:
        from esper_client.tables import write_table

        states = ", ".join(f"{count:,} {state}" for state, count in self.states.most_common())
        shown = self.reasons.most_common(10)
        more = len(self.reasons) - len(shown)
        return write_table(
            f"{self.total:,} devices: {states or 'none'}, in {self.seconds:,.1f} s",
            ("failed because of", "devices"),
            shown,
            f"{more:,} more reasons" if more else "",
        )

    def add(self, outcome: DeviceOutcome) -> None:
        """Count an outcome, and keep it if it failed."""
        self.total += 1
        self.states[outcome.state] += 1
        if outcome.ok is False and outcome.failed:
            self.failures.append(outcome)
            kind = outcome.status if outcome.error is None else kind_of(outcome.error)
            self.reasons[outcome.reason or kind] += 1

    def __add__(self, other: "CommandSummary") -> "CommandSummary":
        """
        Add up the summaries of two parts of a run, such as partitions: `sum(parts, CommandSummary())`.

        The time is that of the longer one, since parts run side by side.
        """
        if not isinstance(other, CommandSummary):
            return NotImplemented
        return CommandSummary(
            total=self.total + other.total,
            states=self.states + other.states,
            reasons=self.reasons + other.reasons,
            failures=[*self.failures, *other.failures],
            request_ids=list(dict.fromkeys([*self.request_ids, *other.request_ids])),
            errors={**self.errors, **other.errors},
            earlier=self.earlier + other.earlier,
            seconds=max(self.seconds, other.seconds),
            stopped=self.stopped or other.stopped,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON can keep it; of errors their class, message and what they leave open."""
        failures = []
        for each in self.failures:
            found = {name: getattr(each, name) for name in _FAILURE}
            failures.append({**found, "error": None if each.error is None else write_error(each.error)})
        return {
            **{name: getattr(self, name) for name in _PLAIN},
            "states": dict(self.states),
            "reasons": dict(self.reasons),
            "earlier": dict(self.earlier),
            "request_ids": list(self.request_ids),
            "errors": {name: write_error(error) for name, error in self.errors.items()},
            "failures": failures,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "CommandSummary":
        """
        Return what `to_dict` wrote. Errors are `RecordedError`s.

        Args:
            data: What `to_dict` returned, perhaps through JSON.
        """
        failures = [
            DeviceNotDone(
                **{name: each[name] for name in _FAILURE},
                error=None if each["error"] is None else read_error(each["error"]),
            )
            for each in data["failures"]
        ]
        return CommandSummary(
            **{name: data[name] for name in _PLAIN},
            states=Counter(data["states"]),
            reasons=Counter(data["reasons"]),
            earlier=Counter(data["earlier"]),
            request_ids=list(data["request_ids"]),
            errors={name: read_error(error) for name, error in data["errors"].items()},
            failures=failures,
        )


_PLAIN = ("total", "seconds", "stopped")
_FAILURE = ("device_id", "state", "status", "reason", "request_id", "group_id")
