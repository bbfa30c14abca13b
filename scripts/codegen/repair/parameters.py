"""Parameters: each once, with a schema and a style that exists, and those that the path names."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

from scripts.codegen.description.content_types import is_json

from .unsupported import Unsupported

__all__ = ("ParameterRepairer",)

_DELIMITED = ("spaceDelimited", "pipeDelimited", "tabDelimited")
_STYLES = {
    "path": frozenset({"simple", "label", "matrix", "json", "greedy", *_DELIMITED}),
    "query": frozenset({"form", "deepObject", "json", *_DELIMITED}),
    "header": frozenset({"simple", "json", *_DELIMITED}),
    "cookie": frozenset({"form", "json"}),
}


class ParameterRepairer:
    """
    Repairs parameters.

    Args:
        follow: Returns what a reference leads to; takes its place, too.
        schema: Repairs a schema; takes its place, too.
        note: Called with the place and what was repaired there.
        problems: Takes what can't be repaired, a line each.
        unsupported: Names parameters that can't be sent.
    """

    def __init__(
        self,
        follow: Callable[[Any, str], Any],
        schema: Callable[[Any, str], dict[str, Any]],
        note: Callable[[str, str], None],
        problems: list[str],
        unsupported: Unsupported,
    ) -> None:
        self._follow = follow
        self._schema = schema
        self._note = note
        self._problems = problems
        self._unsupported = unsupported

    def repair(self, entries: Any, place: str) -> list[dict[str, Any]]:
        """Return the parameters of an operation, or of all operations of a path, each once and with a schema."""
        entries = self._follow(entries, place)
        if entries is None:
            return []
        if not isinstance(entries, list):
            self._problems.append(f"{place}: is not a list")
            return []
        result: dict[tuple[str, str], dict[str, Any]] = {}
        for index, published in enumerate(entries):
            at = f"{place}/{index}"
            entry = copy.deepcopy(self._follow(published, at))
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"]:
                self._problems.append(f"{at}: is not a parameter: it has no name")
                continue
            if entry.get("in") not in ("path", "query", "header", "cookie"):
                self._problems.append(f"{at}: the parameter {entry['name']!r} is in {entry.get('in')!r}")
                continue
            if entry["in"] == "header" and entry["name"].lower() in {
                "authorization",
                "accept",
                "content-type",
            }:
                self._note(at, f"the header {entry['name']} is set by the client, not by a parameter")
                continue
            if not isinstance(entry.get("schema"), dict):
                entry["schema"] = self._parameter_schema(entry, at)
            entry["schema"] = self._schema(entry["schema"], f"{at}/schema")
            self._settle_style(entry, at)
            self._unsupported.parameter(entry, at)
            entry["required"] = entry.get("required") is True or entry["in"] == "path"
            key = (entry["name"], entry["in"])
            if key in result:
                self._note(at, f"the parameter {entry['name']!r} is declared twice; the last one counts")
            result[key] = entry
        return list(result.values())

    def _parameter_schema(self, entry: dict[str, Any], place: str) -> dict[str, Any]:
        content = entry.pop("content", None)
        if isinstance(content, dict) and content:
            kind, media = next(iter(content.items()))
            if is_json(kind):
                entry["style"] = "json"
                schema = media.get("schema") if isinstance(media, dict) else None
                return schema if isinstance(schema, dict) else {}
            self._note(
                place, f"the parameter {entry['name']!r} is sent as text that the caller writes as {kind}"
            )
        elif entry.get("schema") is not True:
            self._note(place, f"the parameter {entry['name']!r} has no type; it is taken as text")
        return {"type": "string"}

    def _settle_style(self, entry: dict[str, Any], place: str) -> None:
        style = entry.get("style")
        if style is not None and not (isinstance(style, str) and style in _STYLES[entry["in"]]):
            del entry["style"]
            self._note(
                place,
                f"the style of {entry['name']!r} is none of a parameter in {entry['in']!r}; it is left out",
            )

    def match_path(self, path: str, parameters: list[dict[str, Any]], place: str) -> list[dict[str, Any]]:
        """Declare what the path names, and drop what it does not: the one can't be left out, the other not sent."""
        names = list(dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)))
        if any(not name for name in names):
            self._problems.append(f"{place}: the path has a parameter without a name")
        declared = {entry["name"]: entry for entry in parameters if entry["in"] == "path"}
        for name in names:
            # Gateways write `{proxy+}` for what may have slashes in it.
            bare, colon, pattern = name.partition(":")
            bare = bare if colon else name.strip("+*")
            if name not in declared and bare in declared and bare not in names:
                # Others write a pattern after a colon.
                several = pattern in (".*", ".+") if colon else name != bare
                greedy = {"style": "greedy"} if several else {}
                declared[name] = {**declared.pop(bare), "name": name, **greedy}
        for name in declared:
            if name not in names:
                self._note(place, f"the path has no place for the parameter {name!r}; it is left out")
        for name in names:
            if name not in declared:
                self._note(place, f"the path parameter {name!r} is not declared; it is taken as text")
                declared[name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        others = [entry for entry in parameters if entry["in"] != "path"]
        return [declared[name] for name in names] + others
