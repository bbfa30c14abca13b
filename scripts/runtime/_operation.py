"""Operations of the description as data: what each sends, and how its answer is read."""

from __future__ import annotations

from ._codec import Codec

__all__ = ("Answer", "Body", "Operation", "Parameter")


class Parameter:
    """
    One parameter of an operation.

    Args:
        name: Its name in the request.
        place: `path`, `query`, `header` or `cookie`.
        codec: Its type.
        required: Whether it has to be given.
        style: How a list or an object is written, if not in the usual way; for lists in lists one word for each, the
            outermost first.
        reserved: Whether characters that mean something in a URL are sent as they are.
    """

    __slots__ = ("codec", "inner", "name", "place", "required", "reserved", "style")

    def __init__(
        self,
        name: str,
        place: str,
        codec: Codec,
        *,
        required: bool = False,
        style: str | None = None,
        reserved: bool = False,
    ) -> None:
        self.name = name
        self.place = place
        self.codec = codec
        self.required = required
        self.reserved = reserved
        outer, *inner = (style or "").split(" ")
        self.inner = inner
        self.style = None if outer in ("", "multi") else outer


class Body:
    """
    One of the bodies that an operation takes.

    Args:
        codec: Its type.
        kind: How it is sent: `json`, `lines`, `multipart`, `form` or `content`.
        content_type: What is sent as its content type.
        styles: How lists in the fields of a form are written, where they are one text.
    """

    __slots__ = ("codec", "content_type", "kind", "styles")

    def __init__(
        self, codec: Codec, kind: str, content_type: str, styles: dict[str, str] | None = None
    ) -> None:
        self.codec = codec
        self.kind = kind
        self.styles = styles
        self.content_type = content_type


class Answer:
    """
    One of the answers that an operation has.

    Args:
        status: The status, or a range of them such as `2XX`.
        content_type: The content type; empty for an answer without a body.
        codec: The type of its JSON; `"text"` or `"bytes"` if it is none, and `None` if there is no body.
    """

    __slots__ = ("codec", "content_type", "decode", "status")

    def __init__(self, status: str, content_type: str, codec: Codec | str | None) -> None:
        self.status = status
        self.content_type = content_type
        self.codec = codec
        self.decode = codec.decoder() if isinstance(codec, Codec) else None


_CONTENT_TYPES = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
    "content": "application/octet-stream",
}


class Operation:
    """
    One operation of the description: what its endpoint function sends and how it reads the answer.

    Args:
        method: The HTTP method, in capitals.
        path: The path as published, with its slashes and `{parameters}`.
        parameters: The parameters, in the order in which their values are given.
        answer: The type of the answer's JSON; `None` where none is published; `"text"` or `"bytes"`
            for answers that are not JSON.
        accept: What the `Accept` header asks for; JSON or anything unless given.
        lines: Whether the answer may be JSON values, a line each.
        body: The type of the request's body, if it has one.
        body_required: Whether a call must have a body.
        body_kind: How the body is sent: `json`, `lines`, `multipart`, `form` or `content`.
        content_type: What is sent as its content type; the one of its kind unless given.
        more_bodies: What the body may be as well; the type of what is given says which is meant.
        form_styles: How lists in the fields of that form are written, where they are one text.
        servers: Where the operation is, if not below the base URL of every client: base URLs, paths on its host,
            or schemes such as `https://` for the base URL of a client that has it.
        inside: Attribute names that lead to what the answer wraps; empty if it is no envelope.
        may_be_empty: Whether null, or an envelope with nothing in it, is as it should be.
        answers: Each published answer, where its status or its content type tells what it is.
    """

    __slots__ = (
        "accept",
        "answer",
        "answers",
        "bodies",
        "body",
        "body_required",
        "decode",
        "inside",
        "lines",
        "may_be_empty",
        "method",
        "nested",
        "parameters",
        "path",
        "query",
        "reserved",
        "servers",
        "template",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        answer: Codec | str | None = None,
        accept: str | None = None,
        lines: bool = False,
        body: Codec | None = None,
        body_required: bool = False,
        body_kind: str = "json",
        content_type: str | None = None,
        more_bodies: tuple[Body, ...] = (),
        form_styles: dict[str, str] | None = None,
        servers: tuple[str, ...] = (),
        inside: tuple[str, ...] = (),
        may_be_empty: bool = False,
        answers: tuple[Answer, ...] = (),
    ) -> None:
        self.method = method
        self.path = path
        self.parameters = parameters
        self.answer = answer
        # Made once: the decoder of a union learns from one answer for the next.
        self.decode = answer.decoder() if isinstance(answer, Codec) else None
        self.accept = accept or ("application/json" if isinstance(answer, Codec) else "*/*")
        self.lines = lines
        self.body = body
        self.body_required = body_required
        content_type = content_type or _CONTENT_TYPES[body_kind]
        self.bodies = () if body is None else (Body(body, body_kind, content_type, form_styles), *more_bodies)
        self.servers = servers
        # A fragment tells operations apart in the description, and is never sent.
        self.template = path.partition("#")[0]
        self.query = "?" in self.template
        self.nested = any(parameter.inner for parameter in parameters)
        self.reserved = any(parameter.reserved for parameter in parameters)
        self.inside = inside
        self.may_be_empty = may_be_empty
        self.answers = answers

    def __repr__(self) -> str:
        return f"<Operation {self}>"

    def __str__(self) -> str:
        return f"{self.method} {self.path}"
