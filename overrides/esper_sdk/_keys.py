"""API keys: one that stays, or one that a function tells, asked again after a 401."""

from __future__ import annotations

import asyncio
import inspect
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from esper_client.types import Hidden, hide

from ._base.clock import on_trio
from ._config import KeyFunction, key_problem
from ._errors import ClosedError, ConfigurationError, DeadlineExceededError, NotSentError
from ._transport.tally import current_tally

if TYPE_CHECKING:
    from ._base.http import Request
    from ._base.tasks import BackgroundTasks

__all__ = ("KeyInUse", "Keys")

LONGEST = 300.0
"""Seconds after which a function that returned no key has failed: who logs in by hand needs some minutes."""

_asking: ContextVar[tuple[Keys, ...]] = ContextVar("esper_key", default=())
"""The clients whose functions are running, each called by the one before."""


class Keys:
    """
    The keys that a function tells, asked for once, however many calls wait for one.

    Args:
        function: Returns the key.
        crew: The tasks among which it runs.
    """

    def __init__(self, function: Hidden[KeyFunction], crew: BackgroundTasks) -> None:
        self._function = function
        self._crew = crew
        self._key: Hidden[str] | None = None
        self._question: _Question | None = None

    @property
    def newest(self) -> Hidden[str] | None:
        """The key that is known now; `None` before the first one, and while another is asked for."""
        return self._key

    async def get(self, deadline: float | None = None) -> Hidden[str]:
        """
        Return the key, asked for at the first call.

        Args:
            deadline: Longest time to wait, in seconds.

        Raises:
            NotSentError: The function failed, or took too long; the cause is what it raised.
            ConfigurationError: What it returned can't be a key.
        """
        return self._key if self._key is not None else await self._ask(deadline)

    async def renew(self, refused: Hidden[str], deadline: float | None = None) -> Hidden[str] | None:
        """
        Return another key than one that was refused; `None` if the function still tells that one.

        Args:
            refused: The key that was answered with 401. Of many calls, the first one asks.
            deadline: Longest time to wait, in seconds.

        Raises:
            NotSentError: The function failed.
            ConfigurationError: What it returned can't be a key.
        """
        if self._key is refused:
            self._key = None
        found = await self.get(deadline)
        return None if found.reveal() == refused.reveal() else found

    async def _ask(self, deadline: float | None) -> Hidden[str]:
        if self in _asking.get():
            raise ConfigurationError("the function api_key= makes a call that waits for its own answer")
        question = self._question
        if question is None:
            question = self._question = _Question()
            # A task of its own outlives the call that asked first.
            self._crew.start(lambda: self._answer(question), "API key", lambda: self._over(question))
        tally = current_tally.get()
        if tally is not None:
            # Nothing of this item leaves while it waits.
            tally.waited = tally.held = True
        import anyio

        with anyio.move_on_after(deadline) as scope:
            await question.done.wait()
        if tally is not None:
            tally.held = False
        if scope.cancelled_caught:
            raise DeadlineExceededError(
                f"The deadline of {deadline:g} s passed while the API key was asked for", attempts=0
            )
        if question.problem is not None:
            raise ConfigurationError(f"the function api_key= returned no key: {question.problem}")
        if question.error is not None:
            raise NotSentError(
                f"The function api_key= failed ({type(question.error).__name__}), and nothing was sent",
                attempts=0,
            ) from question.error
        if question.answer is None:
            raise ClosedError
        return question.answer

    async def _answer(self, question: _Question) -> None:
        # The context is the first call's, but what this sends is no item's.
        current_tally.set(None)
        _asking.set((*_asking.get(), self))
        import anyio

        try:
            with anyio.fail_after(LONGEST):
                answer = await _call(self._function)
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            question.error = error
            return
        except asyncio.CancelledError as error:
            task = None if on_trio() else asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            # Raised by the function itself, and by nobody who ends this task.
            question.error = error
            return
        except BaseException as error:
            if isinstance(error, anyio.get_cancelled_exc_class()):
                raise
            # Such as the failure of a test. Those that end the program do.
            question.error = error
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            return
        empty = answer.reveal() is None
        question.problem = "it is None" if empty else key_problem(answer.reveal())
        if question.problem is None:
            self._key = question.answer = answer

    def _over(self, question: _Question) -> None:
        self._question = None
        question.done.set()


async def _call(function: Hidden[KeyFunction]) -> Hidden[Any]:
    answer: Hidden[Any] = hide(function.reveal()())
    return hide(await answer.reveal()) if inspect.isawaitable(answer.reveal()) else answer


class KeyInUse:
    """
    The key that one call goes with.

    A call waits for its turn, perhaps for minutes. It leaves with the newest key that is known then.

    Args:
        keys: Where keys come from.
        key: The key of the moment.
    """

    __slots__ = ("_keys", "key")

    def __init__(self, keys: Keys, key: Hidden[str]) -> None:
        self._keys = keys
        self.key = key

    def write(self, request: Request, key: Hidden[str]) -> None:
        """Put a key into a request."""
        self.key = key
        request.headers["Authorization"] = f"Bearer {key.reveal()}"

    def refresh(self, request: Request) -> None:
        """Put the newest key into a request, unless a hook has put in one of its own."""
        newest = self._keys.newest
        # Told again, it stays the one that others may have been refused with.
        if newest is None or newest is self.key or newest.reveal() == self.key.reveal():
            return
        if request.headers.get("authorization") == f"Bearer {self.key.reveal()}":
            self.write(request, newest)


class _Question:
    __slots__ = ("answer", "done", "error", "problem")

    def __init__(self) -> None:
        import anyio

        self.answer: Hidden[str] | None = None
        self.error: BaseException | None = None
        self.problem: str | None = None
        self.done = anyio.Event()
