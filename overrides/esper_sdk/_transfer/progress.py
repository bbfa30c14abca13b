"""Progress of a download."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ("DownloadProgress",)


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """
    The progress of a download.

    Attributes:
        done: Bytes so far, as they are sent; less than before where the file had to begin again.
        total: Bytes of the whole file; `None` where the server does not tell.
        breaks: How often it was broken off.
        seconds: How long it has taken, in seconds.
    """

    done: int
    total: int | None
    breaks: int
    seconds: float

    @property
    def rate(self) -> float:
        """Bytes a second, on average."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    def __str__(self) -> str:
        of = "" if self.total is None else f" of {_size(self.total)}"
        breaks = f", {self.breaks} breaks" if self.breaks else ""
        return f"{_size(self.done)}{of} done, {_size(round(self.rate))}/s{breaks}"


def _size(size: int) -> str:
    amount = float(size)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if amount < 1024 or unit == "GiB":
            break
        amount /= 1024
    return f"{amount:,.0f} {unit}" if unit == "B" else f"{amount:,.1f} {unit}"
