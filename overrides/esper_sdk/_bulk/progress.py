"""Progress of a bulk run, shown by a callback, a bar or plain lines."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Protocol, TextIO, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

from esper_client.errors import RequestError

__all__ = ("Progress", "Reporter", "check_progress", "make_reporter")

LINE_EVERY = 5.0
"""Seconds between two plain lines: enough to see that it moves, few enough for a log."""


def check_progress(given: object) -> None:
    """
    Check the argument that says how progress is shown.

    Raises:
        RequestError: It is neither a boolean nor a function.
    """
    if not isinstance(given, bool) and not callable(given):
        raise RequestError("progress", f"must be True, False or a function, and is a {type(given).__name__}")


@dataclass(frozen=True, slots=True)
class Progress:
    """
    The progress of a bulk run.

    Attributes:
        done: How many items are done, failed ones included.
        failed: How many failed.
        in_flight: How many are being worked on.
        total: How many there are; `None` where that can't be known beforehand.
        limit: How many requests the client sends at a time now.
        paused: Whether the rate limit lets nobody send now.
        seconds: How long the run has taken, in seconds.
    """

    done: int
    failed: int
    in_flight: int
    total: int | None
    limit: int
    paused: bool
    seconds: float

    @property
    def rate(self) -> float:
        """Items a second, on average."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at this rate, in seconds; `None` where that can't be told."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0, self.total - self.done) / self.rate

    def __str__(self) -> str:
        of = "" if self.total is None else f" of {self.total:,}"
        left = self.seconds_left
        parts = [
            f"{self.done:,}{of} done",
            f"{self.failed:,} failed",
            f"{self.in_flight} in flight (limit {self.limit}{', paused by the service' if self.paused else ''})",
            f"{self.rate:,.1f}/s",
        ]
        if left is not None and self.done != self.total:
            parts.append(f"{_duration(left)} left")
        return ", ".join(parts)


class Shown(Protocol):
    """Progress of any kind; its text begins with what is done."""

    @property
    def done(self) -> int:
        """How much is done."""
        ...

    @property
    def total(self) -> int | None:
        """How much there is; `None` where that can't be known beforehand."""
        ...

    @property
    def seconds(self) -> float:
        """How long it has taken, in seconds."""
        ...


Each_contra = TypeVar("Each_contra", bound=Shown, contravariant=True)


class Reporter(Protocol[Each_contra]):
    """Receives the progress of a run."""

    def update(self, progress: Each_contra, /) -> None:
        """Take note of a change."""
        ...

    def close(self, progress: Each_contra, /) -> None:
        """Take note of the end."""
        ...


def make_reporter(progress: bool | Callable[[Each_contra], object]) -> Reporter[Each_contra] | None:
    """
    Return a reporter: for a callback, with rich's bar in a terminal or notebook, or in plain lines.

    Args:
        progress: `True`, `False`, or a callback.
    """
    if callable(progress):
        return _Callback(progress)
    # Programs without a console have no standard error.
    if not progress or sys.stderr is None:
        return None
    # In a notebook rich only warns if it has no ipywidgets.
    needs = ("rich", "ipywidgets") if in_notebook() else ("rich",)
    if (sys.stderr.isatty() or in_notebook()) and all(map(importlib.util.find_spec, needs)):
        return _Bar()
    return _Lines(sys.stderr)


def in_notebook() -> bool:
    """Tell whether this runs in the kernel of a notebook; never imports IPython."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return type(shell).__name__ == "ZMQInteractiveShell"


class _Callback(Generic[Each_contra]):
    def __init__(self, function: Callable[[Each_contra], object]) -> None:
        self._function = function

    def update(self, progress: Each_contra, /) -> None:
        self._function(progress)

    def close(self, progress: Each_contra, /) -> None:
        """Do nothing: the last update said it all."""


class _Lines:
    """Plain lines, for logs and where rich is not installed."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._next = clock() + LINE_EVERY

    def update(self, progress: Shown) -> None:
        now = self._clock()
        if now >= self._next:
            self._next = now + LINE_EVERY
            self._write(str(progress))

    def close(self, progress: Shown) -> None:
        self._write(f"{progress}, in {_duration(progress.seconds)}")

    def _write(self, line: str) -> None:
        self._stream.write(f"{line}\n")
        self._stream.flush()


class _Bar:
    """A progress bar of rich, on standard error, so that a program's output stays clean."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as RichProgress

        self._bar: RichProgress = RichProgress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rest]}"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
        )
        self._task: TaskID | None = None

    def update(self, progress: Shown) -> None:
        fields: dict[str, Any] = {
            "completed": progress.done,
            "total": progress.total,
            "rest": str(progress).partition(" done, ")[2],
        }
        if self._task is None:
            self._bar.start()
            self._task = self._bar.add_task("", **fields)
        else:
            self._bar.update(self._task, **fields)

    def close(self, progress: Shown) -> None:
        if self._task is not None:
            self.update(progress)
            # In a notebook `stop` leaves an older drawing.
            self._bar.refresh()
            self._bar.stop()


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"
