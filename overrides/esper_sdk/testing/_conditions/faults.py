"""Faults that the fake commits on request."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from esper_sdk.testing._http.errors import error_answer
from esper_sdk.testing._http.messages import Answer, Request, dumps

__all__ = ("Broken", "Dripping", "Fault", "Sent", "Unframed")


@dataclass(frozen=True, slots=True)
class Broken:
    """
    An answer that is cut off, as the connection breaks.

    Attributes:
        answer: What would have been sent.
        send: How many bytes of its body are sent before the break; `None` sends not even the headers.
        reset: Whether the connection is reset; otherwise it is closed after what was sent has gone out.
    """

    answer: Answer | None
    send: int | None = None
    reset: bool = True

    @property
    def status(self) -> int | None:
        """The status that the client gets to see, if it does."""
        return None if self.answer is None or self.send is None else self.answer.status


@dataclass(frozen=True, slots=True)
class Dripping:
    """
    An answer whose body comes in drops.

    Attributes:
        answer: What is sent.
        chunk: Bytes in a drop.
        pause: Seconds between two drops.
    """

    answer: Answer
    chunk: int
    pause: float

    @property
    def status(self) -> int:
        """The status that the client gets to see."""
        return self.answer.status


@dataclass(frozen=True, slots=True)
class Unframed:
    """
    An answer that is written as it stands, header and body in one piece, whatever HTTP makes of it.

    Attributes:
        answer: What is sent; its body is announced in `Content-Length`. The connection ends with it.
    """

    answer: Answer

    @property
    def status(self) -> int:
        """The status that the client gets to see."""
        return self.answer.status


Sent = Answer | Broken | Dripping | Unframed
"""What may become of an answer."""

Before = Callable[[Request], "Sent | float | None"]
"""Decides instead of the service: an answer, a break, seconds to wait on top, or nothing."""

After = Callable[[Request, Answer], Sent]
"""Changes what the service has answered, after it did what was asked."""


@dataclass(frozen=True, slots=True)
class Fault:
    """
    Something that goes wrong. Make one with the class methods.

    Attributes:
        name: What records and statistics call it.
        before: Runs instead of the service; what the request asks for is then not done.
        after: Runs on the answer of the service, which has then done what was asked.
    """

    name: str
    before: Before | None = None
    after: After | None = None

    @classmethod
    def status(cls, status: int, message: str = "Injected fault.", **headers: str | float) -> Fault:
        """
        Answer with a status, in the error shape of the service; the request is not carried out.

        Args:
            status: The status, any integer from 200 to 999.
            message: What the body says.
            headers: Further headers; `retry_after=3` becomes `Retry-After: 3`.

        Raises:
            ValueError: That is no such status.
        """
        if isinstance(status, bool) or not isinstance(status, int) or not 200 <= status <= 999:
            raise ValueError(f"a status is an integer from 200 to 999, got {status!r}")
        named = {name.replace("_", "-").title(): str(value) for name, value in headers.items()}
        return cls(
            f"status {status}",
            before=lambda request: error_answer(
                request.path, status, message, headers=named, operation=request.operation
            ),
        )

    @classmethod
    def reply(
        cls, status: int, document: object, *, content_type: str = "application/json", **headers: str
    ) -> Fault:
        """
        Answer with a status and a document of one's own; the request is not carried out.

        Args:
            status: The status.
            document: The body: sent as it is if it is `bytes`, else as JSON.
            content_type: The content type.
            headers: Further headers, as for `status`.
        """
        body = document if isinstance(document, bytes) else dumps(document)
        named = {name.replace("_", "-").title(): value for name, value in headers.items()}
        return cls(
            f"reply {status}", before=lambda _: Answer(status, body, content_type=content_type, headers=named)
        )

    @classmethod
    def unframed(cls, status: int = 204, body: bytes = b'{"message":"Deleted"}') -> Fault:
        """
        Carry the request out, and answer with a status and a body that exclude each other, such as a 204 with
        a body.

        In process, where there is no connection, httpx gets the status and the body.

        Args:
            status: The status.
            body: The body.
        """
        return cls("unframed", after=lambda _, __: Unframed(Answer(status, body)))

    @classmethod
    def reset(cls, when: Literal["before", "during", "after"] = "after") -> Fault:
        """
        Break the connection.

        Args:
            when: `before` the request is carried out, `after` it was but nothing is answered, or `during`
                the answer, half way through its body.
        """
        if when not in {"before", "during", "after"}:
            raise ValueError(f"when is 'before', 'during' or 'after', got {when!r}")
        if when == "before":
            return cls("reset before", before=lambda _: Broken(None))
        if when == "during":
            return cls("reset during", after=lambda _, answer: Broken(answer, len(answer.body) // 2))
        return cls("reset after", after=lambda _, answer: Broken(answer))

    @classmethod
    def truncated(cls, keep: int | None = None) -> Fault:
        """
        Carry the request out, announce the whole body, send a part and close the connection.

        Args:
            keep: How many bytes to send; half of the body unless given.
        """
        return cls(
            "truncated",
            after=lambda _, answer: Broken(
                answer, len(answer.body) // 2 if keep is None else keep, reset=False
            ),
        )

    @classmethod
    def body(cls, body: bytes, *, status: int | None = None, content_type: str = "application/json") -> Fault:
        """
        Carry the request out and answer with these bytes instead.

        Args:
            body: What is sent.
            status: The status; the service's own unless given.
            content_type: The content type.
        """
        return cls(
            "body",
            after=lambda _, answer: Answer(
                answer.status if status is None else status, body, content_type=content_type
            ),
        )

    @classmethod
    def html(cls, status: int = 502) -> Fault:
        """Answer with a page of HTML, as gateways do; the request is not carried out."""
        page = f"<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n".encode()
        return cls("html", before=lambda _: Answer(status, page, content_type="text/html"))

    @classmethod
    def delay(cls, seconds: float) -> Fault:
        """Take this much longer to answer."""
        return cls("delay", before=lambda _: seconds)

    @classmethod
    def drip(cls, pause: float, chunk: int = 1) -> Fault:
        """
        Carry the request out, and send the body in drops.

        Args:
            pause: Seconds between two drops.
            chunk: Bytes in a drop.

        Raises:
            ValueError: There is no such pause or drop.
        """
        if pause < 0 or chunk < 1:
            raise ValueError("a drip needs a pause that is not negative and at least one byte in a drop")
        return cls("drip", after=lambda _, answer: Dripping(answer, chunk, pause))

    @classmethod
    def oversized(cls, size: int = 2**25) -> Fault:
        """
        Carry the request out, and answer with far more than was asked for.

        Args:
            size: Bytes of the additional field `padding`; 32 MiB unless given.
        """

        def after(_: Request, answer: Answer) -> Answer:
            body = answer.body.rstrip().removesuffix(b"}") + b',"padding":"' + b"x" * size + b'"}'
            return Answer(answer.status, body, content_type=answer.content_type, headers=answer.headers)

        return cls("oversized", after=after)

    @classmethod
    def run(cls, action: Callable[[], object]) -> Fault:
        """
        Do something just before the request is carried out, such as removing a device between two pages.

        Args:
            action: What to do; it may use the fake.
        """

        def before(_: Request) -> None:
            action()

        return cls("run", before=before)

    @classmethod
    def edit(cls, change: Callable[[Any], Any]) -> Fault:
        """
        Change the decoded JSON of the answer.

        Args:
            change: Gets the document and returns the one to send, or `None` when it changed it in place.
        """

        def after(_: Request, answer: Answer) -> Answer:
            if not answer.body:
                # Nothing was sent that could be changed, as with 204.
                return answer
            document = json.loads(answer.body)
            changed = change(document)
            return Answer(
                answer.status, dumps(document if changed is None else changed), headers=answer.headers
            )

        return cls("edit", after=after)
