"""The outcomes of a bulk run's items, and their summary."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast
from uuid import UUID

from esper_sdk._errors import forget_tracebacks, leaves

from .recorded_error import is_not_sent, kind_of, read_error, write_error

__all__ = ("Failed", "Outcome", "Succeeded", "Summary", "key_of", "plain_key")

TRACEBACKS = 10
"""
The most failures whose tracebacks are kept.

A traceback keeps all local variables of its calls: some 50 KB for a command, and the whole file for an
upload. Ten show what is wrong; thousands would fill the memory.
"""

FAILURES = 1_000
"""The most failures that a run keeps while it is iterated over: some 2 KB each."""

Item = TypeVar("Item")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[Item, Value]):
    """
    The outcome of one item: `Succeeded` or `Failed`, told apart by `ok`.

    ```python
    if outcome.error is None:
        print(outcome.value)
    else:
        print(outcome.error)
    ```

    mypy narrows the types by `if outcome.ok` as well; pyright by `if outcome.ok is True`, and not by a bare `ok`.
    `isinstance(outcome, Succeeded)` and `match` do for both.

    Attributes:
        item: The item.
        key: Its name in messages: from the run's `key=`, or else its `id`, itself, or its index.
        index: Its position among the items, from 0.
        value: What the call returned; `None` if it failed.
        error: What the call raised; `None` if it succeeded.
        attempts: How many requests were sent for it, retries included.
        seconds: How long it took, from its start to its end, waiting for its turn included.
        unknown: Whether it failed, and the service may nevertheless have processed something of it. Either
            the error leaves that open (`CallError.unknown`), or an earlier request of the call, one that
            writes, was answered.
    """

    item: Item
    key: str
    index: int
    value: Value | None
    error: Exception | None
    attempts: int
    seconds: float
    unknown: bool = False

    def __post_init__(self) -> None:
        if type(self) is _Outcome:
            # Whoever makes one by that name gets the class that fits the error.
            object.__setattr__(self, "__class__", Succeeded if self.error is None else Failed)
        if self.error is not None and any(
            getattr(each, "unknown", False) is True for each in leaves(self.error)
        ):
            object.__setattr__(self, "unknown", True)

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    @property
    def kind(self) -> str:
        """The name of the error's class; `ok` without an error."""
        return "ok" if self.error is None else kind_of(self.error)

    @property
    def not_sent(self) -> bool:
        """Whether the service certainly got nothing to process: the request never reached it."""
        if self.error is None or self.unknown:
            return False
        return is_not_sent(self.error)

    def unwrap(self) -> Value:
        """
        Return the value.

        Raises:
            Exception: What the call raised, if it did.
        """
        if self.error is not None:
            raise self.error
        return cast("Value", self.value)


_SLOTS = tuple(getattr(_Outcome, each.name).__set__ for each in fields(_Outcome))
_item, _key, _index, _value, _error, _attempts, _seconds, _unknown = _SLOTS


@dataclass(frozen=True, slots=True, init=False)
class Succeeded(_Outcome[Item, Value]):
    """The outcome of an item whose call returned: `ok` is true, `value` is what it returned. See `Outcome`."""

    value: Value
    error: None

    def __init__(  # noqa: PLR0917 - as the dataclass makes it
        self,
        item: Item,
        key: str,
        index: int,
        value: Value,
        error: None,
        attempts: int,
        seconds: float,
        unknown: bool = False,
    ) -> None:
        # What a frozen dataclass does for itself takes twice as long.
        _item(self, item)
        _key(self, key)
        _index(self, index)
        _value(self, value)
        _error(self, error)
        _attempts(self, attempts)
        _seconds(self, seconds)
        _unknown(self, unknown)

    @property
    def ok(self) -> Literal[True]:
        """Whether the call succeeded."""
        return True


@dataclass(frozen=True, slots=True)
class Failed(_Outcome[Item, Value]):
    """The outcome of an item whose call failed: `ok` is false, `error` is what it raised. See `Outcome`."""

    value: None
    error: Exception

    @property
    def ok(self) -> Literal[False]:
        """Whether the call succeeded."""
        return False


if TYPE_CHECKING:
    Outcome: TypeAlias = Succeeded[Item, Value] | Failed[Item, Value]
    """The outcome of one item: `Succeeded` or `Failed`, told apart by `ok`."""
else:
    # Programs can still ask for it, and make one.
    Outcome = _Outcome
    Outcome.__name__ = Outcome.__qualname__ = "Outcome"


@dataclass(slots=True)
class Summary(Generic[Item, Value]):
    """
    The summary of a bulk run: counts, and the failures.

    Attributes:
        total: How many items were taken up, whatever ended the run. Items that it cut off are among the
            failed ones. Outcomes that nobody took are counted too.
        ok: How many succeeded.
        failed: How many did not.
        unknown: How many of those may have been processed by the service nevertheless.
        not_sent: How many of those certainly never reached the service.
        kinds: How many failed with which class of error.
        failures: The outcomes that are not ok, as they came; the errors of the first ten have tracebacks. A
            run that is iterated over keeps the first 1,000, since the loop got each of them.
        seconds: How long the run took.
        stopped: Why the run ended before its last item, else `None`. `stop_on`, `deadline`, `left` (the loop
            over it was left), or `error` (an exception that is not an item's, such as a cancellation).
        earlier: With a journal: how many items earlier runs have settled, by `ok` or class of error. They
            were not sent again.
    """

    total: int = 0
    ok: int = 0
    failed: int = 0
    unknown: int = 0
    not_sent: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    failures: list[Failed[Item, Value]] = field(default_factory=list, repr=False)
    seconds: float = 0.0
    stopped: str | None = None
    earlier: Counter[str] = field(default_factory=Counter)

    def _repr_html_(self) -> str:
        from esper_client.tables import write_table

        rows = [(each.key, each.kind, each.error) for each in self.failures[:TRACEBACKS]]
        more = self.failed - len(rows)
        return write_table(
            f"{self.total:,} items: {self.ok:,} ok, {self.failed:,} failed, of these {self.unknown:,} unknown and "
            f"{self.not_sent:,} not sent, in {self.seconds:,.1f} s",
            ("item", "error", "message"),
            rows,
            f"{more:,} more failed" if more else "",
        )

    def add(self, outcome: Outcome[Item, Value], *, most: int | None = None) -> None:
        """
        Count an outcome, and keep it if it failed.

        Args:
            outcome: The outcome.
            most: How many failures to keep; all of them unless given.
        """
        self.total += 1
        if outcome.error is None:
            self.ok += 1
            return
        self.failed += 1
        self.unknown += outcome.unknown
        self.not_sent += outcome.not_sent
        self.kinds[outcome.kind] += 1
        if most is not None and len(self.failures) >= most:
            return
        if len(self.failures) >= TRACEBACKS:
            forget_tracebacks(outcome.error)
        self.failures.append(outcome)

    def __add__(self, other: "Summary[Any, Any]") -> "Summary[Any, Any]":
        """
        Add up the summaries of two parts of a run, such as partitions: `sum(parts, Summary())`.

        The time is that of the longer one, since parts run side by side.
        """
        if not isinstance(other, Summary):
            return NotImplemented
        return Summary(
            total=self.total + other.total,
            ok=self.ok + other.ok,
            failed=self.failed + other.failed,
            unknown=self.unknown + other.unknown,
            not_sent=self.not_sent + other.not_sent,
            kinds=self.kinds + other.kinds,
            failures=[*self.failures, *other.failures],
            seconds=max(self.seconds, other.seconds),
            stopped=self.stopped or other.stopped,
            earlier=self.earlier + other.earlier,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON can keep it: counts, and of each failure its key, kind and message; no items."""
        counts = {name: getattr(self, name) for name in (*_COUNTS, "seconds", "stopped")}
        failures = [
            {
                "key": each.key,
                "index": each.index,
                **write_error(each.error),
                # The outcome knows more than its error.
                "unknown": each.unknown,
                "not_sent": each.not_sent,
                "attempts": each.attempts,
                "seconds": each.seconds,
            }
            for each in self.failures
        ]
        return {**counts, "kinds": dict(self.kinds), "earlier": dict(self.earlier), "failures": failures}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Summary[str, Any]":
        """
        Return what `to_dict` wrote. The items are their keys, and the errors `RecordedError`s.

        Args:
            data: What `to_dict` returned, perhaps through JSON.
        """
        failures: list[Failed[str, Any]] = [
            Failed(
                each["key"],
                each["key"],
                each["index"],
                None,
                read_error(each),
                each["attempts"],
                each["seconds"],
            )
            for each in data["failures"]
        ]
        counts = {name: data[name] for name in (*_COUNTS, "seconds", "stopped")}
        return Summary(
            **counts, kinds=Counter(data["kinds"]), earlier=Counter(data["earlier"]), failures=failures
        )

    def raise_for_errors(self) -> None:
        """
        Raise the failures that were kept, together.

        Raises:
            ExceptionGroup: At least one item failed. Each error has a note that names its item.
        """
        if not self.failures:
            return
        errors = []
        for outcome in self.failures:
            note = f"Item {outcome.key}"
            if note not in getattr(outcome.error, "__notes__", ()):
                outcome.error.add_note(note)
            errors.append(outcome.error)
        raise ExceptionGroup(f"{self.failed} of {self.total} items failed", errors)


_COUNTS = ("total", "ok", "failed", "unknown", "not_sent")


_NAMES = (str, int, UUID)
_PLAIN = frozenset(_NAMES)


def key_of(item: Any) -> str | None:
    """Return the name of an item: its `id`, or itself if it is a plain value; `None` if it has none."""
    if type(item) in _PLAIN:
        return str(item)
    for candidate in (item.get("id") if isinstance(item, dict) else getattr(item, "id", None), item):
        if (name := plain_key(candidate)) is not None:
            return name
    return None


def plain_key(value: Any) -> str | None:
    """Return the text of a plain value; `None` for one whose text says little, or changes."""
    return str(value) if isinstance(value, _NAMES) and not isinstance(value, bool) else None
