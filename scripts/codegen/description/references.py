"""References: what a `$ref` leads to, through lists, through other references, and into files beside the description."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from scripts.codegen.errors import DescriptionError

from .yaml_json import pointer, read_text

__all__ = (
    "FILES",
    "MISSING",
    "OLD",
    "Words",
    "find",
    "gather",
    "look_up",
    "steps_of",
    "why_not",
)

OLD = "x-swagger"
"""Where the parts of a Swagger 2.0 description stay that OpenAPI 3 has in another form."""

FILES = "x-files"
"""Where the files that a description refers to are kept while it is read, by their names."""

MISSING: Any = object()
"""What a reference to nothing leads to."""

_BUNDLE = "bundle the description into one file first: `npx @redocly/cli bundle FILE -o bundled.yaml`"

# What stands there is data, whatever it looks like.
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
# Below these the keys are names: a property may be called `default`.
_NAMES = frozenset(
    [
        *(
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
            "schemas",
            "responses",
        ),
        *("parameters", "headers", "requestBodies", "pathItems", "paths", "callbacks", "links", "content"),
    ]
)


def look_up(document: dict[str, Any], reference: str) -> Any:
    """Return what a reference within the description leads to; `MISSING` if that is nothing."""
    found = find(document, reference)
    return MISSING if found is None else found[1]


def find(
    document: dict[str, Any], reference: str, above: frozenset[str] = frozenset()
) -> tuple[tuple[str, ...], Any] | None:
    """
    Return the place that a reference leads to, and what stands there, which may be a reference, too.

    A step may lead through a list, by its index, and through a place that is itself a reference. `#name` is the
    schema with that `$anchor`.
    """
    if not reference.startswith("#") or reference in above:
        return None
    if len(reference) > 1 and reference[1] != "/":
        return _anchored(document, unquote(reference[1:]))
    node: Any = document
    place: tuple[str, ...] = ()
    for step in steps_of(reference):
        if isinstance(node, dict) and step not in node and isinstance(node.get("$ref"), str):
            inner = _end_of(document, node["$ref"], above | {reference})
            if inner is None:
                return None
            place, node = inner
        if isinstance(node, dict) and step in node:
            node = node[step]
        elif isinstance(node, list) and re.fullmatch(r"0|[1-9][0-9]*", step) and int(step) < len(node):
            node = node[int(step)]
        else:
            return None
        place = (*place, step)
    return place, node


def _end_of(
    document: dict[str, Any], reference: str, above: frozenset[str]
) -> tuple[tuple[str, ...], Any] | None:
    """Follow references until something else is met."""
    found = find(document, reference, above)
    while found is not None and isinstance(found[1], dict) and isinstance(found[1].get("$ref"), str):
        if reference in above:
            return None
        above |= {reference}
        reference = found[1]["$ref"]
        found = find(document, reference, above)
    return found


def _anchored(document: dict[str, Any], name: str) -> tuple[tuple[str, ...], Any] | None:
    waiting: list[tuple[tuple[str, ...], Any]] = [((), document)]
    while waiting:
        place, node = waiting.pop()
        if isinstance(node, dict) and name in (node.get("$anchor"), node.get("$dynamicAnchor")):
            return place, node
        children = node.items() if isinstance(node, dict) else enumerate(node)
        waiting += [
            ((*place, str(step)), child) for step, child in children if isinstance(child, dict | list)
        ]
    return None


def steps_of(reference: str) -> list[str]:
    """Return the steps of a pointer."""
    if reference in ("#", "#/"):
        return []
    return [unquote(step).replace("~1", "/").replace("~0", "~") for step in reference[2:].split("/")]


def why_not(reference: object) -> str:
    """Say why a reference can't be followed, and what to do."""
    if not isinstance(reference, str):
        return "has a `$ref` that is no text"
    if reference.startswith("#"):
        return f"{reference} refers to nothing"
    if "://" in reference or reference.startswith("//"):
        return f"{reference!r} refers out of the file to the network, which is never asked; {_BUNDLE}"
    return (
        f"{reference!r} refers out of the file, and there is no such file in the folder of the description; "
        f"put it there, or {_BUNDLE}"
    )


class Words:
    """
    Names places as they are in the files, wherever they stand while the description is read.

    Args:
        document: The description as published.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._old = "swagger" in document

    def as_published(self, text: str) -> str:
        """Return a text with its places as they are in the files."""

        def named(found: re.Match[str]) -> str:
            return found[1].replace("~1", "/").replace("~0", "~") + "#"

        text = re.sub(rf"#/{FILES}/([^/\s:]+)", named, text)
        if self._old:
            text = text.replace("#/components/schemas/", "#/definitions/").replace(f"#/{OLD}/", "#/")
        return text


def gather(document: dict[str, Any], path: Path) -> None:
    """
    Read the files that a description refers to, and let its references lead to them.

    Only files in the folder of the description, or below it, are read, and only where something refers to them.
    A reference that leads elsewhere stays as it is: whoever needs it says what is missing.

    Raises:
        DescriptionError: Such a file can't be read.
    """
    _Gatherer(document, path).run()


def _resolve_ids(document: dict[str, Any]) -> None:
    """Let references to the `$id` of a schema lead to its place; nothing is looked for in the network."""
    ids: dict[str, tuple[str, ...]] = {}
    for node, place, _, base in _schemas_with_base(document):
        if isinstance(node.get("$id"), str):
            ids.setdefault(base, place)
    for node, _, root, base in list(_schemas_with_base(document)):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            continue
        file, _, inside = reference.partition("#")
        target = root if not file else ids.get(_absolute(base, file))
        if target and (found := find(document, _joined(target, inside))):
            node["$ref"] = pointer(*found[0])


def _absolute(base: str, identifier: str) -> str:
    """Return what names a schema, as seen from the one around it."""
    try:
        return urldefrag(urljoin(base, identifier)).url
    except ValueError:
        # It is no URL, and named by itself.
        return identifier


def _joined(place: tuple[str, ...], inside: str) -> str:
    """Return a pointer to a place, or to what lies inside it; an anchor is looked for everywhere."""
    return f"#{inside}" if inside and not inside.startswith("/") else pointer(*place) + inside


_Seen = tuple[dict[str, Any], tuple[str, ...], tuple[str, ...], str]


def _schemas_with_base(document: dict[str, Any]) -> Iterator[_Seen]:
    """Go through the objects that may be schemas: each with its place, that of the `$id` above it, and this."""
    waiting: list[tuple[Any, tuple[str, ...], tuple[str, ...], str, bool]] = [(document, (), (), "", False)]
    while waiting:
        node, place, root, base, names = waiting.pop()
        if isinstance(node, list):
            waiting += [
                (child, (*place, str(index)), root, base, False)
                for index, child in enumerate(node)
                if isinstance(child, dict | list)
            ]
            continue
        if not names:
            if isinstance(node.get("$id"), str):
                root, base = place, _absolute(base, node["$id"])
            yield node, place, root, base
        waiting += [
            (child, (*place, key), root, base, not names and key in _NAMES and isinstance(child, dict))
            for key, child in node.items()
            if isinstance(child, dict | list) and (names or key == FILES or not _is_data(key))
        ]


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")


class _Gatherer:
    def __init__(self, document: dict[str, Any], path: Path) -> None:
        self._document = document
        self._root = path.parent.resolve()
        self._own = path.name
        self._files: dict[str, Any] = {}
        self._waiting: list[tuple[str, Any]] = []
        self._has_ids = False

    def run(self) -> None:
        self._rewrite(self._document, self._own)
        while self._waiting:
            name, content = self._waiting.pop()
            self._rewrite(content, name)
        if self._files:
            self._document[FILES] = self._files
        if self._has_ids:
            _resolve_ids(self._document)

    def _rewrite(self, root: Any, name: str) -> None:
        waiting: list[tuple[Any, bool]] = [(root, False)]
        while waiting:
            node, names = waiting.pop()
            if isinstance(node, list):
                waiting += [(child, False) for child in node if isinstance(child, dict | list)]
                continue
            self._has_ids = self._has_ids or "$id" in node
            reference = node.get("$ref")
            if isinstance(reference, str):
                node["$ref"] = self._moved(reference, name)
            for key, child in node.items():
                if not isinstance(child, dict | list):
                    continue
                if not names and key == "discriminator" and isinstance(child, dict):
                    self._mapping(child, name)
                elif names or not _is_data(key):
                    waiting.append((child, not names and key in _NAMES and isinstance(child, dict)))

    def _mapping(self, discriminator: dict[str, Any], name: str) -> None:
        mapping = discriminator.get("mapping")
        if not isinstance(mapping, dict):
            return
        for text, target in mapping.items():
            if isinstance(target, str) and re.search(r"#|\.(ya?ml|json)$", target):
                mapping[text] = self._moved(target, name)

    def _moved(self, reference: str, name: str) -> str:
        """Return a reference that stands in the file `name` as one of the description that has all files."""
        file, _, inside = reference.partition("#")
        if "://" in file or file.startswith("//"):
            return reference
        target = name if not file else self._inside(str(PurePosixPath(name).parent / unquote(file)))
        if target == self._own:
            return f"#{inside}"
        if target is None or not self._load(target):
            return reference
        return pointer(FILES, target) + inside

    def _inside(self, file: str) -> str | None:
        """Return the name of a file as seen from the folder of the description; `None` if it lies elsewhere."""
        try:
            found = (self._root / file).resolve()
        except (OSError, ValueError):
            return None
        return found.relative_to(self._root).as_posix() if found.is_relative_to(self._root) else None

    def _load(self, name: str) -> bool:
        if name in self._files:
            return True
        path = self._root / name
        if not path.is_file():
            return False
        try:
            text = path.read_text("utf-8-sig")
        except UnicodeDecodeError:
            raise DescriptionError(f"{name}: is no text in UTF-8") from None
        except OSError as error:
            raise DescriptionError(f"{name}: can't be read: {error.strerror}") from None
        content = read_text(text, name)
        if not isinstance(content, dict | list):
            raise DescriptionError(f"{name}: is referred to, and has neither an object nor a list")
        self._files[name] = content
        self._waiting.append((name, content))
        return True
