from __future__ import annotations

import asyncio
import contextvars
import threading

import anyio
import pytest
from esper_sdk._base import tasks as _tasks
from esper_sdk._base.clock import on_trio
from esper_sdk._base.tasks import BackgroundTasks, is_cancellation


def sleeper(ended):
    """Make a task that sleeps until it is cancelled, and notes that."""

    async def sleep():
        try:
            await anyio.sleep_forever()
        finally:
            ended.append(True)

    return sleep


def test_the_library_is_recognised(run, request):
    """Whether a task is one of trio is known, whichever libraries are loaded."""

    async def main():
        return on_trio()

    assert run(main) is ("trio" in request.node.name)


def test_what_fails_while_it_is_cancelled_harms_nobody(run):
    """An error that comes together with a cancellation, as from a connection that was being made, ends nothing else."""

    async def work():
        try:
            await anyio.sleep_forever()
        except BaseException as error:  # noqa: BLE001
            raise BaseExceptionGroup("both", [error, OSError("refused")]) from None

    async def main():
        crew = BackgroundTasks()
        crew.start(work, "work")
        await anyio.wait_all_tasks_blocked()
        await crew.aclose()
        assert len(crew) == 0
        await anyio.sleep(1)

    run(main)


def test_a_task_runs_and_is_forgotten(run):
    """A task that has ended is no longer counted, and its end is told."""
    told = []

    async def work():
        told.append("work")

    async def main():
        crew = BackgroundTasks()
        crew.start(work, "work", lambda: told.append("ended"))
        assert len(crew) == 1
        while crew:
            await anyio.lowlevel.checkpoint()
        await crew.aclose()

    run(main)
    assert told == ["work", "ended"]


def test_context_variables_are_copied(run):
    """A task sees the context of whoever started it, and does not change it."""
    variable = contextvars.ContextVar("variable", default=0)
    seen = []

    async def work():
        seen.append(variable.get())
        variable.set(2)

    async def main():
        variable.set(1)
        crew = BackgroundTasks()
        crew.start(work, "work")
        await anyio.wait_all_tasks_blocked()
        assert variable.get() == 1

    run(main)
    assert seen == [1]


def test_the_end_is_told_even_if_there_was_no_beginning(run):
    """A task that is cancelled before its first step still tells that it is over."""
    told = []

    async def main():
        crew = BackgroundTasks()
        crew.start(anyio.sleep_forever, "work", lambda: told.append("ended"))
        await crew.aclose()

    run(main)
    assert told == ["ended"]


def test_several_may_close(run):
    """Two tasks can wait for the same end, and one that is cancelled waits as well."""
    ended = []

    async def main():
        crew = BackgroundTasks()
        crew.start(sleeper(ended), "work")
        await anyio.wait_all_tasks_blocked()
        async with anyio.create_task_group() as group:
            group.start_soon(crew.aclose)
            group.start_soon(crew.aclose)
            group.cancel_scope.cancel()
        with anyio.CancelScope() as scope:
            scope.cancel()
            await crew.aclose()
        assert len(crew) == 0

    run(main)
    assert ended == [True]


def test_who_does_not_end_is_not_waited_for(run, monkeypatch):
    """A task that swallows its cancellation delays the end by a bounded time only."""
    monkeypatch.setattr(_tasks, "PATIENCE", 0.01)
    released = []

    async def stubborn():
        with anyio.CancelScope(shield=True):
            try:
                await released[0].wait()
            except asyncio.CancelledError:
                await released[0].wait()

    async def main():
        released.append(anyio.Event())
        crew = BackgroundTasks()
        crew.start(stubborn, "work")
        await anyio.wait_all_tasks_blocked()
        await crew.aclose()
        assert len(crew) == 1
        released[0].set()
        while crew:
            await anyio.lowlevel.checkpoint()

    run(main)


def test_a_finalizer_in_another_thread_cancels(run):
    """The garbage collector may run anywhere: `abandon` is safe in any thread."""
    ended = []

    async def main():
        crew = BackgroundTasks()
        crew.start(sleeper(ended), "work")
        await anyio.wait_all_tasks_blocked()
        thread = threading.Thread(target=crew.abandon)
        thread.start()
        thread.join()
        while crew:
            await anyio.lowlevel.checkpoint()

    run(main)
    assert ended == [True]


def test_a_finalizer_after_the_end_of_the_loop_is_silent(run):
    """What outlives its event loop has nothing left to cancel, and says nothing."""
    ended = []

    async def main():
        crew = BackgroundTasks()
        crew.start(sleeper(ended), "work")
        await anyio.wait_all_tasks_blocked()
        return crew

    crew = run(main)
    crew.abandon()
    assert ended == [True]


def test_cancellations_are_recognised_in_groups(run):
    """A cancellation may come wrapped in the group that a nursery raises."""

    async def main():
        cancelled = anyio.get_cancelled_exc_class()
        error = asyncio.CancelledError() if cancelled is asyncio.CancelledError else None
        if error is None:
            with anyio.CancelScope() as scope:
                scope.cancel()
                try:
                    await anyio.lowlevel.checkpoint()
                except cancelled as caught:
                    error = caught
                    raise
        assert is_cancellation(error)
        assert is_cancellation(BaseExceptionGroup("", [ValueError(), error]))
        assert not is_cancellation(ValueError())
        assert not is_cancellation(ExceptionGroup("", [ValueError()]))

    run(main)


def test_a_closed_loop_is_no_error():
    """A finalizer that meets a closed asyncio loop does nothing."""
    crew = BackgroundTasks()

    async def main():
        crew.start(anyio.sleep_forever, "work")

    asyncio.run(main())
    crew._handles.add(object())  # as if one had been left
    crew.abandon()
    crew._handles.clear()


@pytest.mark.parametrize("count", [1, 100])
def test_cancelling_ends_every_task(run, count):
    """All tasks of a crew end together."""
    ended = []

    async def main():
        crew = BackgroundTasks()
        for _ in range(count):
            crew.start(sleeper(ended), "work")
        await anyio.wait_all_tasks_blocked()
        await crew.aclose()

    run(main)
    assert len(ended) == count
