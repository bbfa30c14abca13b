"""Requests and answers inside the fake, free of any server."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation

    from .multipart import Part

__all__ = ("Answer", "Handler", "Links", "Request", "dumps")


Links = Literal["absolute", "relative", "http", "wrong-host"]
"""How links to other pages look: whole, without scheme and host, with `http:` and a wrong host, or with a wrong
host alone."""


def dumps(document: object) -> bytes:
    """Encode a document as compact JSON."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


class Request:
    """
    One request as the fake's handlers see it.

    Args:
        method: The HTTP method, in capitals.
        path: The path below the base path `/api`, decoded, with its slashes.
        query_string: The query as it came, without the question mark.
        headers: Header names in lower case and their values.
        body: The whole body.
        base_url: Scheme, host and base path under which the client reached the fake.
        links: How links in the answer look.

    Attributes:
        params: The parameters in the path.
        operation: The published operation that is called, if it is one.
        form: The fields of a form, files included, by name.
        values: The fields of a form that are no files, as their schemas say.
    """

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query_string: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        base_url: str = "",
        links: Links = "absolute",
    ) -> None:
        self.method = method
        self.path = path
        self.query_string = query_string
        self.headers: Mapping[str, str] = headers or {}
        self.body = body
        self.base_url = base_url
        self.links: Links = links
        self.params: dict[str, str] = {}
        self.operation: Operation | None = None
        self.form: dict[str, Part] = {}
        self.values: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"<{self.method} {self.path}>"

    @cached_property
    def query(self) -> dict[str, str]:
        """The query parameters; the last one counts when a name repeats."""
        return dict(parse_qsl(self.query_string, keep_blank_values=True))

    @cached_property
    def json(self) -> Any:
        """
        The decoded JSON body.

        Raises:
            ValueError: The body is no JSON.
        """
        return json.loads(self.body)


class Answer:
    """
    One answer of the fake.

    Args:
        status: The HTTP status, any integer from 100 to 999.
        body: The body as it goes out.
        content_type: Its content type; no header without a body.
        headers: Further headers.
    """

    __slots__ = ("body", "content_type", "headers", "status")

    def __init__(
        self,
        status: int = 200,
        body: bytes = b"",
        *,
        content_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status: int = status
        self.body: bytes = body
        self.content_type: str = content_type
        self.headers: dict[str, str] = dict(headers) if headers else {}

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"

    @classmethod
    def of(cls, document: object, status: int = 200) -> Answer:
        """Answer with a document as JSON."""
        return cls(status, dumps(document))


Handler = Callable[[Request], Answer]
"""Answers the requests of one operation. It must not wait: the fake adds the latency itself."""
