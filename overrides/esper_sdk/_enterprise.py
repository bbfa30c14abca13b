"""The enterprise ID of an API key, asked from the service once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ._base.tasks import BackgroundTasks, ClosedError
from ._config import ENTERPRISE_ID, check_enterprise_id
from ._errors import ConfigurationError, DeadlineExceededError, EsperError
from ._transport.tally import current_tally

if TYPE_CHECKING:
    from ._base.http import Response

__all__ = ("Enterprise", "read_enterprise")

PATH = "v1/token-info/"

Ask = Callable[[], Awaitable[tuple[str | None, str]]]


class Enterprise:
    """
    The enterprise of an API key, asked for once, however many calls wait for it.

    Args:
        crew: The tasks among which the question runs.
    """

    def __init__(self, crew: BackgroundTasks) -> None:
        self._crew = crew
        self._known: str | None = None
        self._question: _Question | None = None

    async def get(self, ask: Ask, deadline: float | None = None) -> str:
        """
        Return the enterprise ID.

        Args:
            ask: Returns what `read_enterprise` does. It is called unless another call is asking already, so
                the patience of the first call counts.
            deadline: Longest time, in seconds, to wait for an answer that another call asked for.

        Raises:
            DeadlineExceededError: The deadline passed.
            ConfigurationError: The service did not tell; the cause says why. The next call asks again.
        """
        if self._known is not None:
            return self._known
        question = self._question
        if question is not None and deadline is not None:
            import anyio

            with anyio.move_on_after(deadline):
                return await self._wait(question)
            if (tally := current_tally.get()) is not None:
                tally.held = False
            raise DeadlineExceededError(
                f"The deadline of {deadline:g} s passed while the enterprise ID was asked for", attempts=0
            )
        if question is None:
            question = self._question = _Question()
            # A task of its own outlives the call that asked first.
            self._crew.start(
                lambda: self._answer(question, ask), "enterprise ID", lambda: self._over(question)
            )
        return await self._wait(question)

    async def _wait(self, question: _Question) -> str:
        tally = current_tally.get()
        if tally is not None:
            # Nothing of this item leaves while it waits.
            tally.waited = tally.held = True
        await question.done.wait()
        if tally is not None:
            tally.held = False
        if question.error is not None:
            raise ConfigurationError(
                "the enterprise ID could not be found out with the API key "
                f"({type(question.error).__name__}); give enterprise_id= or set {ENTERPRISE_ID}"
            ) from question.error
        if question.answer is None:
            raise ClosedError
        return question.answer

    async def _answer(self, question: _Question, ask: Ask) -> None:
        # The context is the first call's, but the request is no item's.
        current_tally.set(None)
        try:
            found, problem = await ask()
            if found is None:
                raise EsperError(f"the service's description of the API key {problem}")
            question.answer = self._known = found
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            question.error = error

    def _over(self, question: _Question) -> None:
        self._question = None
        question.done.set()


class _Question:
    __slots__ = ("answer", "done", "error")

    def __init__(self) -> None:
        import anyio

        self.answer: str | None = None
        self.error: Exception | None = None
        self.done = anyio.Event()


def read_enterprise(response: Response) -> tuple[str | None, str]:
    """
    Read the enterprise ID from the service's description of the API key.

    The answer contains the key, and the frames of an exception would show it. So none is raised or kept here.

    Returns:
        The ID, or `None` and what is wrong.
    """
    try:
        answer = response.json()
    except (ValueError, RecursionError):
        return None, "is not JSON"
    value = answer.get("enterprise") if isinstance(answer, dict) else None
    if not isinstance(value, str):
        return None, "names no enterprise"
    try:
        return check_enterprise_id(value), ""
    except ConfigurationError:
        return None, "names an enterprise that is no UUID"
