"""
YAML 1.2 and JSON as plain values: every key is text, and no key stands twice.

PyYAML's own rules are those of YAML 1.1: there `off` is a boolean, `010` is eight and the key `true` no text. Only its
parser is used here.
"""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from scripts.codegen.errors import DescriptionError

__all__ = ("pointer", "read_text")

_MAX_DEPTH = 300
_MAX_SIZE = 1_000_000
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONSTANTS: dict[str, Any] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **{sign + dots: float(f"{sign}inf") for sign in ("", "+", "-") for dots in (".inf", ".Inf", ".INF")},
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_TAG = "tag:yaml.org,2002:"
_TAGS = frozenset({"str", "int", "float", "bool", "null", "timestamp", "binary"})


def pointer(*steps: object) -> str:
    """Write a place in the description as a JSON pointer."""
    return "#/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def read_text(text: str, name: str) -> Any:
    """
    Read the text of a file called `name`.

    Raises:
        DescriptionError: It is neither YAML nor JSON, has a key twice, or is too large or too deep.
    """
    return _read_json(text, name) if text.lstrip().startswith("{") else _Yaml(name).read(text)


def _read_json(text: str, name: str) -> Any:
    doubles: list[tuple[int, str]] = []
    # An object that is dropped would lend its address to another one.
    alive = []

    def take(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            doubles.append((id(found), next(key for key in keys if keys.count(key) > 1)))
            alive.append(found)
        return found

    try:
        document = json.loads(text, object_pairs_hook=take)
    except json.JSONDecodeError as error:
        if text.lstrip()[1:].lstrip()[:1] not in ('"', "}", ""):
            # `{openapi: 3.1.0}` is YAML.
            return _Yaml(name).read(text)
        raise DescriptionError(f"{name}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise DescriptionError(f"{name}: is nested more than {_MAX_DEPTH} levels deep") from None
    except ValueError:
        raise DescriptionError(f"{name}: not JSON: a number has too many digits") from None
    places = _places_of(document, name, {identity for identity, _ in doubles})
    if doubles:
        raise DescriptionError(
            *(
                f"{name}: {places.get(identity, '#')}: the key {key!r} stands twice; one of the two would be lost"
                for identity, key in doubles
                if identity in places or identity == doubles[0][0]
            )
        )
    return document


def _places_of(document: Any, name: str, wanted: set[int]) -> dict[int, str]:
    """Find the places of some objects, and refuse what is nested too deeply."""
    places: dict[int, str] = {}
    waiting: list[tuple[Any, tuple[object, ...]]] = [(document, ())]
    while waiting:
        node, steps = waiting.pop()
        if len(steps) > _MAX_DEPTH:
            raise DescriptionError(f"{name}: is nested more than {_MAX_DEPTH} levels deep")
        if id(node) in wanted:
            places[id(node)] = pointer(*steps)
        children = node.items() if isinstance(node, dict) else enumerate(node)
        waiting += [(child, (*steps, step)) for step, child in children if isinstance(child, dict | list)]
    return places


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been read yet."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    key: str | None = None
    lines: dict[str, int] = field(default_factory=dict)
    merged: list[Any] = field(default_factory=list)
    merges: bool = False


class _Yaml:
    """
    Reads one YAML text, event by event: recursion could overflow the stack, which ends the process.

    Aliases are written out: what is changed in one place must not change in another.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._stack: list[_Open] = []
        self._anchors: dict[str, Any] = {}
        self._sizes: dict[str, int] = {}
        self._size = 0

    def read(self, text: str) -> Any:
        try:
            return self._read(text)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
            raise DescriptionError(f"{self._name}{place}: not YAML: {error.problem}") from None
        except yaml.reader.ReaderError as error:
            code = error.character if isinstance(error.character, int) else ord(error.character)
            raise DescriptionError(
                f"{self._name}: not YAML: has the character U+{code:04X}, which YAML does not allow"
            ) from None

    def _read(self, text: str) -> Any:
        root: Any = None
        documents = 0
        for event in yaml.parse(text, Loader=_Parser):
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1:
                raise self._problem(event, "has a second document; one is a description")
            if isinstance(event, yaml.CollectionStartEvent):
                self._start(event)
                continue
            if not isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent) or self._takes_key(event):
                continue
            anchor = getattr(event, "anchor", None)
            if isinstance(event, yaml.ScalarEvent):
                value = self._scalar(event)
            elif isinstance(event, yaml.AliasEvent):
                value = self._alias(event, anchor)
                anchor = None
            else:
                opened = self._stack.pop()
                value, anchor = opened.value, opened.anchor
                self._merge(opened, event)
            if anchor is not None:
                self._anchors[anchor] = value
                self._sizes[anchor] = _size_of(value)
            self._size += 1
            if self._stack:
                self._add(value)
            else:
                root = value
        return root

    def _start(self, event: Any) -> None:
        if self._stack and isinstance(self._stack[-1].value, dict) and self._expects_key():
            raise self._problem(event, "has a key that is a list or an object; keys are text")
        if len(self._stack) >= _MAX_DEPTH:
            raise DescriptionError(f"{self._name}: is nested more than {_MAX_DEPTH} levels deep")
        started: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._stack.append(_Open(started, event.anchor))

    def _problem(self, event: Any, what: str) -> DescriptionError:
        mark = event.start_mark
        return DescriptionError(f"{self._name}:{mark.line + 1}:{mark.column + 1}: {what}")

    def _expects_key(self) -> bool:
        opened = self._stack[-1]
        return opened.key is None and not opened.merges

    def _takes_key(self, event: Any) -> bool:
        """Keep a scalar as the key of what comes next, if it is one."""
        if not isinstance(event, yaml.ScalarEvent) or not self._stack:
            return False
        if not isinstance(self._stack[-1].value, dict) or not self._expects_key():
            return False
        opened = self._stack[-1]
        if event.value == "<<" and event.implicit[0]:
            opened.merges = True
            return True
        key = event.value
        if key in opened.lines:
            raise self._problem(
                event,
                f"the key {key!r} stands twice, first in line {opened.lines[key]}; one of the two would be lost",
            )
        mark: Any = event.start_mark
        opened.lines[key] = mark.line + 1
        opened.key = key
        return True

    def _add(self, value: Any) -> None:
        opened = self._stack[-1]
        if isinstance(opened.value, list):
            opened.value.append(value)
        elif opened.merges:
            opened.merged += value if isinstance(value, list) else [value]
            opened.merges = False
        else:
            assert opened.key is not None
            opened.value[opened.key] = value
            opened.key = None

    def _merge(self, opened: _Open, event: Any) -> None:
        """Add what `<<` names: keys of the object itself come first."""
        for other in opened.merged:
            if not isinstance(other, dict) or not isinstance(opened.value, dict):
                raise self._problem(event, "`<<` merges what is no object")
            for key, value in other.items():
                opened.value.setdefault(key, value)

    def _alias(self, event: Any, anchor: str | None) -> Any:
        if self._stack and isinstance(self._stack[-1].value, dict) and self._expects_key():
            raise self._problem(event, "has an alias as a key; keys are text")
        if any(opened.anchor == anchor for opened in self._stack):
            raise self._problem(event, "has a YAML alias for something that it is part of")
        if anchor not in self._anchors:
            raise self._problem(event, f"has an alias *{anchor}, and there is no anchor &{anchor} before it")
        self._size += self._sizes[anchor]
        if self._size > _MAX_SIZE:
            raise self._problem(event, f"YAML aliases make it larger than {_MAX_SIZE:,} values")
        return copy.deepcopy(self._anchors[anchor])

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        tag = (event.tag or "").removeprefix(_TAG)
        if event.tag not in (None, "!") and tag not in _TAGS:
            raise self._problem(event, f"has the YAML tag {event.tag}, which means nothing in a description")
        if tag == "str" or (not event.implicit[0] and not tag):
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        try:
            if _INTEGER.fullmatch(text):
                return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))
            if _FLOAT.fullmatch(text):
                return float(text)
        except ValueError:
            raise self._problem(event, "is a number of too many digits") from None
        return text


def _size_of(value: Any) -> int:
    size = 0
    waiting = [value]
    while waiting:
        node = waiting.pop()
        size += 1
        if isinstance(node, dict | list):
            waiting.extend(node.values() if isinstance(node, dict) else node)
    return size
