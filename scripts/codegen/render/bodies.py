"""Bodies and answers: the types of what an operation takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from scripts.codegen.description.content_types import is_lines
from scripts.codegen.facts import Facts

from .types import alternatives, annotation, codec, nullable

__all__ = ("Answer", "RequestBody", "answer", "body")


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What an operation gives on success.

    Attributes:
        annotation: The type as users see it.
        codec: The expression that reads it: a codec, `"text"`, `"bytes"` or `None`.
        props: The properties behind it.
        otherwise: What else than the codec an answer may be, in an operation that has several: `text`, `bytes`.
        rows: Status, content type and codec of each published answer, where these tell apart what came.
    """

    annotation: str
    codec: str
    props: tuple[Any, ...]
    otherwise: tuple[str, ...] = ()
    rows: tuple[tuple[str, str, str], ...] = ()


def answer(endpoint: Endpoint, known: Facts) -> Answer:
    """Derive what an operation gives from all its success statuses together."""
    kinds: dict[str, str] = {}
    props = []
    empty = False
    name = f"{endpoint.tags[0]}.{endpoint.name}"
    raw = set(known.otherwise.get(name, ()))
    by_status: dict[str, str] = {}
    for response in endpoint.responses:
        match response.source["attribute"]:
            case "response.json()":
                kinds[codec(response.prop)] = annotation(response.prop)
                by_status[response.status_code.pattern] = codec(response.prop)
                props.append(response.prop)
            case "response.text" | "response.content":
                pass
            case _:
                empty = True
    if not kinds and not raw:
        return Answer("None", "None", ())
    codecs = list(kinds)
    types = list(dict.fromkeys(kinds.values()))
    if "Any" in types:
        # Published without a shape: whatever JSON can be, which says more than anything at all.
        types = ["JsonValue"]
    others = sorted(raw, reverse=True)
    expression = codecs[0] if len(codecs) == 1 else f"_c.OneOf({', '.join(codecs)})"
    if not kinds:
        expression = repr(others.pop(0)).replace("'", '"')
    for kind, text in (("text", "str"), ("bytes", "bytes")):
        types += [text] if kind in raw and not (text == "str" and types == ["JsonValue"]) else []
    if empty and types != ["JsonValue"]:
        types.append("None")
    return Answer(
        " | ".join(dict.fromkeys(kind for text in types for kind in alternatives(text))),
        expression,
        tuple(props),
        tuple(others),
        _rows(known, name, by_status, several=bool(others)),
    )


_RAW = {"text": '"text"', "bytes": '"bytes"', "nothing": "None"}


def _rows(
    known: Facts, name: str, by_status: dict[str, str], *, several: bool
) -> tuple[tuple[str, str, str], ...]:
    """Return the table of answers, where one codec does not read all of them."""
    published = known.answers.get(name, [])
    alike = len(set(by_status.values())) < 2 and not any(what == "nothing" for *_, what in published)
    if alike and not several:
        return ()
    return tuple(
        (status, kind, _RAW[what] if what else by_status[seen]) for seen, status, kind, what in published
    )


@dataclass(frozen=True, slots=True)
class BodyPart:
    """
    One of the bodies that an operation takes.

    Attributes:
        prop: Its property.
        kind: How it is sent: `json`, `lines`, `multipart`, `form` or `content`.
        content_type: What is sent as its content type.
        styles: How lists in the fields of a form are written, where they are one text.
    """

    prop: Any
    kind: str
    content_type: str
    styles: dict[str, str]

    @property
    def codec(self) -> str:
        """The expression that checks it; it says null itself, which a field of a model says beside its codec."""
        text = codec(self.prop)
        takes_null = nullable(self.prop) and text not in ("_c.ANY", "_c.NONE")
        return f"_c.OneOf({text}, _c.NONE)" if takes_null else text

    def arguments(self) -> str:
        """Return the arguments of `Body`."""
        styles = f", {self.styles!r}" if self.styles else ""
        return f"{self.codec}, {self.kind!r}, {self.content_type!r}{styles}"


@dataclass(frozen=True, slots=True)
class RequestBody:
    """
    The body of an operation.

    Attributes:
        parts: What it may be; the first is preferred.
    """

    parts: tuple[BodyPart, ...]

    @property
    def prop(self) -> Any:
        """The property of the preferred body."""
        return self.parts[0].prop

    @property
    def props(self) -> list[Any]:
        """The properties of all of them."""
        return [part.prop for part in self.parts]

    @property
    def annotation(self) -> str:
        """The type as users see it."""
        kinds = [kind for part in self.parts for kind in alternatives(annotation(part.prop))]
        plain = dict.fromkeys(kind for kind in kinds if kind != "Unset")
        return "Any" if "Any" in plain else " | ".join([*plain, *(["Unset"] if "Unset" in kinds else [])])


_KINDS = {"files": "multipart", "data": "form"}


def body(endpoint: Endpoint, known: Facts) -> RequestBody | None:
    """Return the body of an operation, or `None`."""
    sent = known.body_types.get(f"{endpoint.tags[0]}.{endpoint.name}", {})
    styles = known.form_styles.get(f"{endpoint.tags[0]}.{endpoint.name}", {})
    parts = []
    for each in endpoint.bodies:
        seen = str(each.content_type.get_untrusted_value())
        kind = _KINDS.get(each.body_type.value, each.body_type.value)
        content_type = sent.get(seen, seen)
        kind = "lines" if kind == "json" and is_lines(content_type) else kind
        parts.append(BodyPart(each.prop, kind, content_type, styles.get(seen, {})))
    return RequestBody(tuple(parts)) if parts else None
