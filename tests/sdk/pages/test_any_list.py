"""
What docs/lists.md promises, for lists of any kind: nothing comes twice, and nothing is lost in silence.

`python -m tests.sdk.pages.test_any_list 100000` reads twice so many lists, in about a minute, and prints the seeds of those
that break a promise.
"""

from __future__ import annotations

import sys
from random import Random

import pytest
from esper_sdk import PagesError
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
    return random_service(chance, by_cursor=by_cursor), (
        Position(SPEC.operation, cursor="start") if by_cursor else None
    )


def check(service: Service, reading: Reading, *told: Changes) -> None:
    """Check what came of a list, and what was told of it."""
    items = reading.items
    unsure = any(changes.unsure or changes.missing or changes.fallen for changes in told)
    if not unsure:
        assert service.stayed <= set(items), "lost in silence"
    if not any(told):
        stayed = [item for item in items if item in service.stayed]
        assert stayed == sorted(stayed, key=place), "out of order"
    if not service.moves:
        assert items == service.rows
        assert not any(told), "nothing happened, and it was told"


def whole(chance: Random) -> None:
    """Read a list to its end."""
    service, start = start_of(chance)
    ahead = chance.choice(("some", "all"))
    try:
        reading = read(service, plan(start, size=chance.randint(3, 15)), ahead=ahead)
    except PagesError:
        # Told, and only where rows come faster than they are read.
        assert service.moves
        return
    assert len(set(reading.items)) == len(reading.items), "twice"
    check(service, reading, reading.changes)


def resumed(chance: Random) -> None:
    """Leave a list anywhere, let rows come and go, and read on from its position."""
    service, start = start_of(chance)
    leave = chance.randint(0, len(service.rows) + 2)
    try:
        first = read(service, plan(start, size=chance.randint(3, 15)), leave_after=leave)
        if first.position is None:
            return
        for _ in range(chance.randint(0, 3) if service.moves else 0):
            service.change()
        position = Position.parse(str(first.position))
        second = read(
            service, plan(position, size=chance.randint(3, 15)), ahead=chance.choice(("some", "all"))
        )
    except PagesError:
        assert service.moves
        return
    items = first.items + second.items
    told = first.changes, second.changes
    if not any(changes.unsure or changes.repeated for changes in told):
        assert len(set(items)) == len(items), "twice"
    check(service, Reading(items, second.changes), *told)


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
        for history in (whole, resumed):
            try:
                history(Random(seed))
            except AssertionError as error:
                broken += 1
                sys.stdout.write(f"{history.__name__}, seed {seed}: {str(error).splitlines()[0]}\n")
    sys.stdout.write(f"{2 * count:,} lists, {broken} broke a promise\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
