"""
What docs/lists.md promises, for lists of any kind: nothing comes twice, and nothing is lost in silence.

`python -m tests.sdk.pages.test_any_list 100000` reads so many lists, in about a minute, and prints the seeds of those
that break a promise.
"""

from __future__ import annotations

import sys
from random import Random

import pytest
from esper_sdk._pages.changes import Changes
from esper_sdk._pages.position import Position
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sdk.pages.services import SPEC, Reading, Service, plan, random_service, read

MANY = 3_000


def place(row: str) -> float:
    """Return where a row belongs in the order of the list."""
    return float(row[1:])


def start_of(chance: Random) -> tuple[Service, Position | None]:
    """Make a service, and choose how its list is read: one in seven by cursor."""
    by_cursor = chance.random() < 1 / 7
    service = random_service(chance, by_cursor=by_cursor)
    return service, Position(SPEC.operation, cursor="start") if by_cursor else None


def check(service: Service, reading: Reading, *told: Changes, most: int | None = None) -> None:
    """
    Check what came of a list, and what was told of it.

    Args:
        service: Who answered.
        reading: What came, of all readings together.
        told: What each reading told.
        most: The most items that were wanted.
    """
    items = reading.items
    by_id = service.ids == "own"
    repeated = any(changes.repeated for changes in told)
    unsure = any(changes.unsure or changes.missing or changes.fallen for changes in told)
    if reading.error is not None:
        assert service.moves or service.contradicts, "an error without a reason"
    # Rows that share an ID may be taken for one, which is told as well.
    elif most is None and not unsure and not (service.ids == "shared" and repeated):
        assert service.stayed <= set(items), "lost in silence"
    if not (unsure or repeated or any(changes.risen for changes in told)):
        assert len(set(items)) == len(items), "twice in silence"
    if not any(told):
        stayed = [item for item in items if item in service.stayed]
        assert stayed == sorted(stayed, key=place), "out of order"
    if not service.moves and reading.error is None:
        # Whether a list without IDs moved since it was left can't be known.
        if not (service.contradicts or (len(told) > 1 and not by_id)):
            assert not any(told), "nothing happened, and it was told"
        if not unsure and (by_id or not service.contradicts):
            assert items == service.shown[:most], "not the list"


def whole(chance: Random) -> None:
    """Read a list to its end, or as far as is wanted."""
    service, start = start_of(chance)
    most = chance.randint(0, 30) if chance.random() < 0.1 else None
    reading = read(
        service,
        plan(service, start, size=chance.randint(3, 15), max_items=most),
        ahead=chance.choice(("some", "all")),
    )
    if service.ids == "own":
        assert len(set(reading.items)) == len(reading.items), "twice"
    check(service, reading, reading.changes, most=most)


def resumed(chance: Random) -> None:
    """Leave a list anywhere, or where it breaks off; let rows come and go, and read on from its position."""
    service, start = start_of(chance)
    leave, most = None, None
    match chance.choice(("left", "left", "left", "full", "failed")):
        case "left":
            leave = chance.randint(0, len(service.rows) + 2)
        case "full":
            most = chance.randint(0, len(service.rows) + 2)
        case _:
            service.fails_at = chance.randint(1, 9)
    first = read(service, plan(service, start, size=chance.randint(3, 15), max_items=most), leave_after=leave)
    if first.position is None:
        return
    service.fails_at = 0
    for _ in range(chance.randint(0, 3) if service.moves else 0):
        service.change()
    position = Position.parse(str(first.position))
    second = read(
        service, plan(service, position, size=chance.randint(3, 15)), ahead=chance.choice(("some", "all"))
    )
    told = first.changes, second.changes
    check(service, Reading(first.items + second.items, second.changes, error=second.error), *told)


@pytest.mark.parametrize("history", [whole, resumed])
@settings(max_examples=200, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_any_list(history, chance):
    """A row that stays is delivered once or told to be missing, whatever the service, the changes and the answers' order."""
    history(chance)


@pytest.mark.slow
@pytest.mark.parametrize("history", [whole, resumed])
def test_many_lists(history):
    """The same holds for thousands of lists."""
    for seed in range(MANY):
        history(Random(seed))


def main(count: int) -> int:
    """Read so many lists, and print the seeds of those that break a promise."""
    broken = 0
    for seed in range(count):
        history = (whole, resumed)[seed % 2]
        try:
            history(Random(seed))
        except AssertionError as error:
            broken += 1
            sys.stdout.write(f"{history.__name__}, seed {seed}: {str(error).splitlines()[0]}\n")
    sys.stdout.write(f"{count:,} lists, {broken} broke a promise\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
