"""What a test can ask a fake: what there is, and what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import threading

    from ._base.record import Call, Recorder
    from ._services.tenant import State
    from ._tenant.commands import Command

__all__ = ("Evidence",)


class Evidence:
    """The part of a fake that answers questions."""

    _lock: threading.RLock
    _record: Recorder
    _state: State

    @property
    def device_ids(self) -> list[str]:
        """The IDs of all devices, in the order in which they are listed."""
        with self._lock:
            return self._state.fleet.ids

    @property
    def group_ids(self) -> list[str]:
        """The IDs of all device groups, the root first."""
        with self._lock:
            return self._state.groups.ids

    def device(self, device_id: str) -> dict[str, Any]:
        """
        Return a device as the service describes it.

        Raises:
            KeyError: No such device.
        """
        with self._lock:
            document: dict[str, Any] = self._state.fleet.document(device_id)
            return document

    @property
    def calls(self) -> list[Call]:
        """The calls that were kept, oldest first."""
        with self._lock:
            return list(self._record.calls)

    @property
    def file_calls(self) -> list[Call]:
        """The requests for files that were offered by a link, oldest first; they count as no calls."""
        with self._lock:
            return list(self._record.file_calls)

    def find_calls(self, method: str | None = None, path: str | None = None) -> list[Call]:
        """Return the kept calls with this method and this path below `/api`, oldest first."""
        with self._lock:
            return self._record.find(method, path)

    def created(self, path: str) -> list[dict[str, Any]]:
        """
        Return what was written to the objects that were made or changed since the beginning, oldest first.

        Args:
            path: Path of the list that they are in, such as `/v2/blueprints/`; with parameters filled in,
                or as `/v0/enterprise/{enterprise_id}/content/`.

        Returns:
            The fields of each, and its `id` as the service shows it.

        Raises:
            ValueError: There is no such list, or it is none of objects that are made, as that of devices.
        """
        with self._lock:
            return self._state.made.find(path)

    def commands_for(self, device_id: str) -> list[Command]:
        """Return the kept commands that a device was sent, oldest first."""
        with self._lock:
            return self._state.commands.for_device(device_id)

    def command_counts(self, command: str | None = None) -> dict[str, int]:
        """Return how many commands each device was sent: of this name, or of any. Only those that got one."""
        with self._lock:
            return self._state.commands.counts(command)

    @property
    def operations(self) -> list[tuple[str, str]]:
        """Method and path template of every operation that the fake answers."""
        return self._state.router.operations()

    def stats(self) -> dict[str, Any]:
        """
        Return what was seen so far, in numbers that go into JSON.

        Returns:
            `calls`, `by_status` (`"none"` for calls without an answer), `by_operation`, `faults`,
            `rate_limited`, `in_flight`, `max_in_flight`, `connections_opened`, `connections_open`,
            `commands` (requests accepted), `commands_delivered` (one per device and command) and
            `devices_commanded`.
        """
        with self._lock:
            return self._record.stats() | self._state.commands.totals()
