"""The method of the client that makes one call for each of many items."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from ._bulk.bulk import Bulk, StopOn
    from ._bulk.journal import Journal
    from ._bulk.progress import Progress
    from ._client import Esper
    from ._session import Shared
    from ._transport.lifetime import Lifetime

__all__ = ("BulkMethods",)

Item = TypeVar("Item")
Value = TypeVar("Value")


class BulkMethods:
    """What `Esper` can do with many items."""

    _shared: Shared
    _lifetime: Lifetime

    def _open(self) -> Esper:
        self._lifetime.check()
        return cast("Esper", self)

    def bulk(
        self,
        call: Callable[[Item], Awaitable[Value]],
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        concurrency: int | None = None,
        ordered: bool = False,
        key: Callable[[Item], str] | None = None,
        progress: bool | Callable[[Progress], object] = False,
        stop_on: StopOn = None,
        deadline: float | None = None,
        journal: Journal | str | os.PathLike[str] | None = None,
    ) -> Bulk[Item, Value]:
        """
        Make one call for each of many items, many at a time, and tell what became of each.

        ```python
        async for outcome in esper.bulk(reboot, esper.device_v2.list_devices()):
            print(outcome.key, outcome.value if outcome.ok else outcome.error)
        summary = await esper.bulk(reboot, device_ids, progress=True).collect()
        ```

        Items are taken as they are needed, and outcomes come as calls end: memory doesn't grow with the
        number of items. An item that fails is an outcome like any other and stops nothing. Whatever ends the
        run, `Bulk.summary` counts every item that was taken.

        Args:
            call: A coroutine function that takes an item.
            items: Any iterable or async iterable, such as a list of this client.
            concurrency: How many items are worked on at a time. By default as many as the rate limiter
                lets through (20 at first), and a few more that wait for their turn. Give a number if
                the calls do something else than requests to this service, such as waiting for a device.
            ordered: Give outcomes in the order of the items; a slow one holds back those after it.
            key: Names an item; by default its `id`, or itself if it is a plain value, or its index.
            progress: `True` for a bar in a terminal or notebook (with rich, the extra `progress`) and
                plain lines elsewhere, both on standard error; or a function to call with a `Progress`.
            stop_on: Error classes, or a function of an outcome: take no more items after such an outcome.
            deadline: Seconds after which no item is taken, and what is in flight is cut off and reported
                as unknown, or as not sent where that is certain.
            journal: A file, or a `Journal`, that makes the run resumable: started again with the same
                file after whatever end, even `kill -9`, it does not send again what was answered, and
                reports as unknown what may have been processed. Items need distinct keys that stay the
                same from run to run. A call without a name of its own, such as a lambda, needs
                `Journal(path, job=...)`.

        Raises:
            RequestError: An argument can't be right.
        """
        esper = self._open()
        from ._bulk.bulk import Bulk

        return Bulk(
            call,
            items,
            limiter=esper.limiter,
            crew=self._lifetime.crew(),
            base_url=self._shared.config.base_url,
            concurrency=concurrency,
            ordered=ordered,
            key=key,
            progress=progress,
            stop_on=stop_on,
            deadline=deadline,
            journal=journal,
        )
