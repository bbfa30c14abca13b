"""Partition items among workers by a stable hash of their keys."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import Any, TypeVar, overload

import anyio

from esper_client.errors import RequestError
from esper_client.model import Model
from esper_sdk._base.arguments import number_problem

from .outcome import key_of, plain_key
from .source import END, Source

__all__ = ("partition",)

Item = TypeVar("Item")


@overload
def partition(
    items: Iterable[Item], index: int, of: int, *, key: Callable[[Item], str] | None = None
) -> Iterator[Item]: ...


@overload
def partition(
    items: AsyncIterable[Item], index: int, of: int, *, key: Callable[[Item], str] | None = None
) -> AsyncIterator[Item]: ...


def partition(
    items: Iterable[Item] | AsyncIterable[Item],
    index: int,
    of: int,
    *,
    key: Callable[[Item], str] | None = None,
) -> Iterator[Item] | AsyncIterator[Item]:
    """
    Return the items that belong to one of several workers.

    A hash of its key decides where an item belongs, on every machine and in every version of Python. An item
    stays in its partition when others come and go. Partitions are about equal in size, and no item is left
    out.

    ```python
    mine = partition(esper.device_v2.list_devices(), int(os.environ["JOB_COMPLETION_INDEX"]), of=8)
    summary = await esper.bulk(reboot, mine, journal=...).collect()
    ```

    Args:
        items: Any iterable or async iterable, such as a list of a client.
        index: Which partition, from 0.
        of: How many there are; the same for all workers.
        key: Returns the key of an item: a text, whole number or UUID. By default its `id`; of a plain value, itself.

    Raises:
        RequestError: There is no such partition, or, when it comes, an item has no key.
    """
    if problem := number_problem(of, least=1, whole=True):
        raise RequestError("of", problem)
    if problem := number_problem(index, least=0, whole=True):
        raise RequestError("index", problem)
    if index >= of:
        raise RequestError("index", f"must be less than of, {of}, and is {index}: partitions count from 0")
    if isinstance(items, str | bytes | Model) or not isinstance(items, Iterable | AsyncIterable):
        raise RequestError("items", f"can't be iterated over item by item: got {type(items).__name__}")
    if key is not None and not callable(key):
        raise RequestError("key", f"must be a function of an item, and is a {type(key).__name__}")

    def mine(item: Item) -> bool:
        name = _name(item, key)
        digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        return int.from_bytes(digest, "big") % of == index

    if isinstance(items, AsyncIterable):
        return _later(items, mine)
    return (item for item in items if mine(item))


def _name(item: Any, key: Callable[[Any], Any] | None) -> str:
    if key is None:
        if (name := key_of(item)) is None:
            raise RequestError("key", "items without an ID need a key= to be partitioned")
        return name
    found = key(item)
    if (name := plain_key(found)) is None:
        # The text of any other object may differ from process to process.
        raise RequestError(
            "key", f"must return a text, whole number or UUID, and returned {type(found).__name__}"
        )
    return name


async def _later(items: AsyncIterable[Item], mine: Callable[[Any], bool]) -> AsyncIterator[Item]:
    source = Source(items)
    try:
        while (item := await source.next()) is not END:
            if mine(item):
                yield item
    finally:
        # Who leaves this one leaves what is behind it.
        with anyio.CancelScope(shield=True):
            await source.aclose()
