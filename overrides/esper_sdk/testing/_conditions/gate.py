"""What every request passes: the key, the rate limit, the faults, and the book in which it is noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from esper_sdk.testing._base.clock import ManualClock
from esper_sdk.testing._base.record import Call, Recorder, kept
from esper_sdk.testing._http.errors import ApiError, error_answer
from esper_sdk.testing._http.messages import Answer

from .faults import Broken, Dripping, Sent, Unframed
from .limits import Limit, RateLimit, as_limits, refuse

if TYPE_CHECKING:
    from esper_sdk.testing._base.clock import Clock
    from esper_sdk.testing._http.messages import Request
    from esper_sdk.testing._http.routes import Router
    from esper_sdk.testing._tenant.files import FileStore

    from .access import Access
    from .deviations import Deviations
    from .injected import Injected
    from .latency import Latency

__all__ = ("Decision", "Gate")


# The one service that says which limit it is.
_QUERIES = "/data-tap/"
_OPEN = frozenset({"/v2/mdmserviceconfig", "/v2/mdmserviceconfig/anchor-certs"})


@dataclass(frozen=True, slots=True)
class Decision:
    """
    What becomes of a request.

    Attributes:
        answer: What it is answered with.
        wait: How many seconds the answer is held back.
        admitted: The limits in which it takes a place until it is answered.
    """

    answer: Sent
    wait: float = 0.0
    admitted: tuple[Limit, ...] = ()


class Gate:
    """
    Stands before the service.

    Args:
        router: Finds the handlers.
        record: Where calls are noted.
        access: Knows the keys, and what each may do.
        clock: Tells the time.
        latency: How long answers take.
        rate_limit: What calls must be admitted by.
        deviations: Changes answers to what was observed, if it was told to.
    """

    def __init__(
        self,
        router: Router,
        record: Recorder,
        *,
        access: Access,
        clock: Clock,
        latency: Latency,
        rate_limit: RateLimit,
        deviations: Deviations,
    ) -> None:
        self._router = router
        self._record = record
        self._access = access
        self._deviations = deviations
        self._clock = clock
        self._began = clock.monotonic()
        self._latency = latency
        self.limits = as_limits(rate_limit)
        self.faults: list[Injected] = []

    def decide(self, request: Request) -> Decision:
        """Carry a request out, unless something is against it, and note it."""
        if isinstance(self._clock, ManualClock):
            self._clock.advance(self._clock.step)
        now = self._clock.monotonic()
        fault: Injected | None = None
        route = self._router.find(request.method, request.path)
        request.operation = route.operation if route is not None else None
        rejection = self._reject(request)
        if rejection is not None:
            decision = Decision(rejection, self._latency.next(request))
        elif (refusal := self._refuse(request, now)) is not None:
            # Gateways refuse before the service hears of it, at once.
            decision = Decision(refusal)
        else:
            limits = self.limits
            try:
                fault = next((fault for fault in self.faults if fault.strikes(request)), None)
                answer, delay = self._carry_out(request, fault)
            except BaseException:
                # A fault that a test wrote itself may have bugs; its place must not stay taken.
                for limit in limits:
                    limit.release()
                raise
            decision = Decision(answer, self._latency.next(request) + delay, limits)
        self._note(request, decision.answer, fault, now)
        self._record.enter()
        return decision

    def decide_file(self, request: Request, files: FileStore) -> Decision:
        """Answer a request for a file: no key, no limit, and a book of its own."""
        faults = [
            fault for fault in self.faults if fault.path is not None and fault.path.startswith("/files/")
        ]
        fault = next((fault for fault in faults if fault.strikes(request)), None)
        answer: Sent = files.answer(request)
        if fault is not None and fault.fault.after is not None and isinstance(answer, Answer):
            answer = fault.fault.after(request, answer)
        name = None if fault is None else fault.fault.name
        self._record.file_calls.append(
            Call(
                at=self._clock.monotonic() - self._began,
                method=request.method,
                path=request.path,
                query_string=request.query_string,
                status=answer.status,
                fault=name,
                body=b"",
                size=0,
                headers=dict(request.headers),
            )
        )
        self._record.enter()
        return Decision(answer)

    def leave(self, decision: Decision) -> None:
        """Note that a request is answered."""
        self._record.leave()
        for limit in decision.admitted:
            limit.release()

    def _reject(self, request: Request) -> Answer | None:
        """Answer who has no key, or is not below the base path."""
        if not request.path:
            return Answer(404, b"404 page not found\n", content_type="text/plain; charset=utf-8")
        status = self._access.status(request)
        if status == 403:
            message = "You do not have permission to perform this action."
            return error_answer(request.path, 403, message, operation=request.operation)
        # Two operations are published without authentication.
        if status == 200 or request.path in _OPEN:
            return None
        given = request.headers.get("authorization")
        message = "Invalid token." if given else "Authentication credentials were not provided."
        headers = {"WWW-Authenticate": 'Bearer realm="api"'}
        return error_answer(request.path, 401, message, headers=headers, operation=request.operation)

    def _refuse(self, request: Request, now: float) -> Answer | None:
        """Answer 429 if a limit is against the request."""
        refusal = refuse(self.limits, now)
        if refusal is None:
            return None
        self._record.refused += 1
        limit, seconds = refusal
        headers = limit.refusal_headers(seconds, self._clock) | limit.quota_headers(now)
        if isinstance(self._clock, ManualClock) and self._clock.skip_waits:
            # Who is refused waits by another clock.
            self._clock.advance(seconds)
        message = limit.message() if request.path.startswith(_QUERIES) else "Request was throttled."
        return error_answer(request.path, 429, message, headers=headers, operation=request.operation)

    def _carry_out(self, request: Request, injected: Injected | None) -> tuple[Sent, float]:
        """Return the answer of the service, or of a fault, and by how much a fault delays it."""
        delay = 0.0
        if injected is not None and injected.fault.before is not None:
            instead = injected.fault.before(request)
            if isinstance(instead, Answer | Broken | Dripping | Unframed):
                return instead, 0.0
            delay = instead or 0.0
        try:
            answer = self._router.answer(request)
        except ApiError as error:
            answer = error_answer(
                request.path,
                error.status,
                error.message,
                headers=error.headers,
                operation=request.operation,
            )
        if self._deviations and request.operation is not None:
            answer = self._deviations.apply(request.operation, answer)
        for limit in self.limits:
            if limit.announce:
                answer.headers.update(limit.quota_headers(self._clock.monotonic()))
        if injected is not None and injected.fault.after is not None:
            return injected.fault.after(request, answer), delay
        return answer, delay

    def _note(self, request: Request, answer: Sent, fault: Injected | None, now: float) -> None:
        template = request.operation.path if request.operation is not None else "(unknown)"
        call = Call(
            at=now - self._began,
            method=request.method,
            path=request.path,
            query_string=request.query_string,
            status=answer.status,
            fault=fault.fault.name if fault is not None else None,
            body=kept(request.body),
            size=len(request.body),
            headers=dict(request.headers),
        )
        self._record.add(call, f"{request.method} {template}")
