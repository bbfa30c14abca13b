"""The commands that were sent, and how far each device is with them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from esper_sdk.testing._base.clock import Clock, timestamp

__all__ = ("STATES", "Command", "CommandProgress", "CommandStore", "Status")

QUEUED, SCHEDULED = "Command Queued", "Command Scheduled"
SUCCESS, FAILURE, TIMEOUT = "Command Success", "Command Failure", "Command TimeOut"
_ON_THE_WAY = (QUEUED, "Command Initiated", "Command Acknowledged", "Command In Progress")
STATES = frozenset({*_ON_THE_WAY, SCHEDULED, SUCCESS, FAILURE, TIMEOUT, "Command Cancelled"})


@dataclass(frozen=True, slots=True)
class CommandProgress:
    """
    How commands go on after they were accepted.

    Attributes:
        step: Seconds from one state to the next. It differs by up to a half from device to device. A device
            takes four steps from queued to done.
        failing: Share of the devices, 0 to 1, on which commands end in `Command Failure`.
        offline: Share of the devices, 0 to 1, that never answer.
        timeout: Seconds after which a device that does not answer is given up: `Command TimeOut`.

    Raises:
        ValueError: A value is out of its range.
    """

    step: float = 0.5
    failing: float = 0.0
    offline: float = 0.0
    timeout: float = 60.0

    def __post_init__(self) -> None:
        if self.step < 0 or self.timeout < 0:
            raise ValueError("step and timeout are seconds, and not negative")
        if not (0 <= self.failing <= 1 and 0 <= self.offline <= 1):
            raise ValueError("failing and offline are shares of the devices, from 0 to 1")


@dataclass(frozen=True, slots=True)
class Command:
    """
    A command as the fake received it.

    Attributes:
        id: The ID of the command request.
        command: The command, such as `REBOOT`.
        args: Its arguments.
        devices: The devices that it goes to, those of addressed groups included.
        at: Seconds since the fake was made.
        received: When it was received, in seconds since the Unix epoch.
        fields: The fields of the request as they came.
    """

    id: str
    command: str
    args: Mapping[str, Any]
    devices: tuple[str, ...]
    at: float
    received: float
    fields: Mapping[str, Any] = field(repr=False)

    @property
    def created_at(self) -> str:
        """When it was received, as a timestamp."""
        return timestamp(self.received)


@dataclass(frozen=True, slots=True)
class Status:
    """How far one device is with one command."""

    id: str
    command: Command
    device: str
    state: str
    reason: str
    updated_at: str


class CommandStore:
    """
    Keeps the latest commands, and counts all of them by device.

    Args:
        clock: Tells the time.
        progress: How commands go on.
        history: How many commands to keep. The counts cover every command.
        seed: Decides which devices fail, stay silent or are slow.
    """

    def __init__(self, clock: Clock, progress: CommandProgress, *, history: int, seed: int) -> None:
        self._clock = clock
        self._began = clock.monotonic()
        self._history = history
        self._seed = seed
        self.progress = progress
        self.requests: dict[str, Command] = {}
        self.received = 0
        self._by_device: dict[str, list[Command]] = {}
        self._counts: dict[str, Counter[str]] = {}
        # What was decided from outside: by device, and by status.
        self.outcomes: dict[str, tuple[str, str]] = {}
        self._overruled: dict[str, tuple[str, str, str]] = {}
        # Status ID -> where it belongs, for those that were handed out.
        self._handed_out: dict[str, tuple[str, str]] = {}

    def __repr__(self) -> str:
        return f"<CommandStore of {self.received} commands>"

    def add(
        self, command: str, args: Mapping[str, Any], devices: tuple[str, ...], fields: Mapping[str, Any]
    ) -> Command:
        """Accept a command."""
        self.received += 1
        made = Command(
            id=self._uuid(f"command {self.received}"),
            command=command,
            args=args,
            devices=devices,
            at=self._clock.monotonic() - self._began,
            received=self._clock.wall(),
            fields=fields,
        )
        self.requests[made.id] = made
        counts = self._counts.setdefault(command, Counter())
        for device in devices:
            counts[device] += 1
            self._by_device.setdefault(device, []).append(made)
        if len(self.requests) > self._history:
            self._drop_oldest()
        return made

    def counts(self, command: str | None = None) -> dict[str, int]:
        """Return how many commands went to each device: of this name, or of any."""
        chosen = self._counts.values() if command is None else [self._counts.get(command, Counter())]
        return dict(sum(chosen, Counter[str]()))

    def totals(self) -> dict[str, int]:
        """Return how many commands were accepted, how many were delivered, and to how many devices."""
        counts = self.counts()
        return {
            "commands": self.received,
            "commands_delivered": sum(counts.values()),
            "devices_commanded": len(counts),
        }

    def for_device(self, device: str) -> list[Command]:
        """Return the kept commands that went to a device, oldest first."""
        return list(self._by_device.get(device, ()))

    def newest_first(self) -> list[Command]:
        """Return the kept commands, the latest first."""
        return list(reversed(self.requests.values()))

    def status(self, command: Command, device: str) -> Status:
        """Say how far a device is with a command."""
        status_id = self._uuid(f"{command.id} {device}")
        if status_id not in self._handed_out:
            self._handed_out[status_id] = (command.id, device)
            if len(self._handed_out) > self._history:
                del self._handed_out[next(iter(self._handed_out))]
        overruled = self._overruled.get(status_id)
        if overruled is not None:
            return Status(status_id, command, device, *overruled)
        state, reason, after = self._progress_of(command, device)
        return Status(status_id, command, device, state, reason, timestamp(command.received + after))

    def statuses(self, command: Command) -> list[Status]:
        """Say how far each device is with a command."""
        return [self.status(command, device) for device in command.devices]

    def stats(self, command: Command) -> dict[str, int]:
        """Count the devices of a command by state."""
        return dict(Counter(status.state for status in self.statuses(command)))

    def status_by_id(self, status_id: str) -> Status | None:
        """Return a status that was handed out before."""
        found = self._handed_out.get(status_id.lower())
        if found is None or found[0] not in self.requests:
            return None
        return self.status(self.requests[found[0]], found[1])

    def overrule(self, status_id: str, state: str, reason: str) -> None:
        """Put a status into a state in which it stays."""
        self._overruled[status_id] = (state, reason, timestamp(self._clock.wall()))

    def _progress_of(self, command: Command, device: str) -> tuple[str, str, float]:
        """Return state, reason and how many seconds after its acceptance a command got there."""
        if command.fields.get("schedule", "IMMEDIATE") != "IMMEDIATE":
            return SCHEDULED, "", 0.0
        passed = self._clock.monotonic() - self._began - command.at
        pace, luck, silence = self._traits(device)
        if device not in self.outcomes and silence < self.progress.offline:
            if passed < self.progress.timeout:
                return QUEUED, "", 0.0
            return TIMEOUT, "The device did not answer.", self.progress.timeout
        step = self.progress.step * (0.5 + pace)
        done = int(passed / step) if step > 0 else len(_ON_THE_WAY)
        if done < len(_ON_THE_WAY):
            return _ON_THE_WAY[done], "", done * step
        after = len(_ON_THE_WAY) * step
        if device in self.outcomes:
            return *self.outcomes[device], after
        if luck < self.progress.failing:
            return FAILURE, "The device reported an error.", after
        return SUCCESS, "", after

    def _traits(self, device: str) -> tuple[float, float, float]:
        """Return three numbers from 0 to 1 that belong to a device for good."""
        digest = hashlib.blake2b(f"{self._seed} {device}".encode(), digest_size=12).digest()
        return tuple(int.from_bytes(digest[i : i + 4]) / 2**32 for i in (0, 4, 8))  # type: ignore[return-value]

    def _uuid(self, text: str) -> str:
        digest = hashlib.blake2b(f"{self._seed} {text}".encode(), digest_size=16).digest()
        return str(UUID(bytes=digest, version=4))

    def _drop_oldest(self) -> None:
        oldest = self.requests.pop(next(iter(self.requests)))
        for device in oldest.devices:
            self._by_device[device].remove(oldest)
