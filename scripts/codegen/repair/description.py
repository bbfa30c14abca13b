"""
What real descriptions get wrong, put right before the rules see it; each repair is noted with its place.

A slip is repaired only where what was meant is certain, or where the repair loses nothing that could be
sent or received. Anything else is an error.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from scripts.codegen.description.content_types import is_json
from scripts.codegen.description.document import METHODS, Document, pointer
from scripts.codegen.description.paths import is_operation
from scripts.codegen.description.references import MISSING, look_up, why_not
from scripts.codegen.errors import DescriptionError

from .form_files import with_files
from .schemas import SchemaRepairer
from .unsupported import Named

__all__ = ("Repairs", "repair")

_DELIMITED = ("spaceDelimited", "pipeDelimited", "tabDelimited")
_STYLES = {
    "path": frozenset({"simple", "label", "matrix", "json", "greedy", *_DELIMITED}),
    "query": frozenset({"form", "deepObject", "json", *_DELIMITED}),
    "header": frozenset({"simple", "json", *_DELIMITED}),
    "cookie": frozenset({"form", "json"}),
}


@dataclass
class Repairs:
    """What was repaired: a line each, with its place in the description."""

    notes: list[str] = field(default_factory=list)

    def note(self, place: str, what: str) -> None:
        """Add a line, once."""
        line = f"{place}: {what}"
        if line not in self.notes:
            self.notes.append(line)


def repair(document: Document, repairs: Repairs) -> None:
    """
    Repair a description in the form of OpenAPI 3.1, in place.

    Parameters, bodies and responses that stand under `components` are written where they are used, so
    that only schemas are referred to.

    Raises:
        DescriptionError: Something is broken and it is not certain what was meant; every place is named.
    """
    _Repairer(document, repairs).run()


class _Repairer:
    def __init__(self, document: Document, repairs: Repairs) -> None:
        self.document = document
        self.repairs = repairs
        self.problems: list[str] = []
        self.used: set[str] = set()

    def run(self) -> None:
        # What references lead to stays as published until the end.
        document = self.document
        self.document = dict(document)
        self.named = Named(self.document, self.repairs.note)
        components = document.get("components")
        if components is not None and not isinstance(components, dict):
            raise DescriptionError("#/components: is not an object")
        components = document["components"] = dict(components or {})
        schemas = components.get("schemas") or {}
        if not isinstance(schemas, dict):
            raise DescriptionError("#/components/schemas: is not an object")
        repairer = SchemaRepairer(self.document, schemas, self.repairs.note, self.problems)
        self.schema = repairer.repair
        info = document.get("info") if isinstance(document.get("info"), dict) else {}
        assert isinstance(info, dict)
        document["info"] = {
            "title": str(info.get("title") or "API"),
            "version": str(info.get("version") or "0"),
        }
        tags = document.get("tags") if isinstance(document.get("tags"), list) else []
        assert isinstance(tags, list)
        document["tags"] = [tag for tag in tags if isinstance(tag, dict) and "name" in tag]
        paths: dict[str, Any] = {}
        for path, published in document["paths"].items():
            place = pointer("paths", path)
            if str(path).startswith("x-"):
                continue
            if not isinstance(published, dict):
                self.problems.append(f"{place}: is not an object")
                continue
            paths[str(path)] = self._item(str(path), published, place)
        self._name_webhooks()
        self._security(document, "#")
        self._name_other_keys(components)
        document["paths"] = paths
        repaired = {
            name: self.schema(schema, pointer("components", "schemas", name))
            for name, schema in schemas.items()
        }
        document["components"] = {
            "schemas": repaired | repairer.found,
            "securitySchemes": components.get("securitySchemes") or {},
        }
        if self.problems:
            raise DescriptionError(*dict.fromkeys(self.problems))

    # Operations

    def _item(self, path: str, item: dict[str, Any], place: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        shared = self._parameters(item.get("parameters"), f"{place}/parameters")
        for method, operation in item.items():
            at = f"{place}/{method}"
            if method not in METHODS:
                if is_operation(method, operation):
                    self.problems.append(
                        f"{at}: {method.upper()} is no method of OpenAPI 3.1, so the operation can't be carried; "
                        "an overlay with `remove: true` for this place leaves it out"
                    )
                continue
            if not isinstance(operation, dict):
                self.problems.append(f"{at}: is not an object")
                continue
            result[method] = self._operation(path, dict(operation), shared, at)
            self._security(result[method], at)
            servers = operation.get("servers") or item.get("servers")
            if servers is not None:
                result[method]["servers"] = self._servers(servers, f"{at}/servers")
        return result

    def _servers(self, servers: Any, place: str) -> list[dict[str, Any]]:
        """Keep the servers that differ from those of the description, which the base URL of the client replaces."""
        found = [
            server
            for server in (servers if isinstance(servers, list) else [])
            if isinstance(server, dict) and isinstance(server.get("url"), str)
        ]
        if servers and len(found) < len(servers):
            self.problems.append(f"{place}: is not a list of objects that have a `url`")
        return found

    def _security(self, holder: dict[str, Any], place: str) -> None:
        rules = holder.get("security")
        if rules is None:
            holder.pop("security", None)
        elif not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
            self.problems.append(f"{place}/security: is not a list of objects")
        else:
            self.used |= {str(name) for rule in rules for name in rule}
            holder["security"] = [
                {str(name): scopes if _is_texts(scopes) else [] for name, scopes in rule.items()}
                for rule in rules
            ]

    def _name_other_keys(self, components: dict[str, Any]) -> None:
        """Say which keys the client does not send: it sends a bearer token, and nothing else by itself."""
        schemes = components.get("securitySchemes")
        for name, published in schemes.items() if isinstance(schemes, dict) else ():
            scheme = self._follow(published, pointer("components", "securitySchemes", name))
            if name not in self.used or not isinstance(scheme, dict):
                continue
            kind, where = scheme.get("type"), scheme.get("in")
            bearer = kind == "http" and str(scheme.get("scheme")).lower() == "bearer"
            header = (
                kind == "apiKey" and where == "header" and str(scheme.get("name")).lower() == "authorization"
            )
            if not (bearer or header or kind in ("oauth2", "openIdConnect")):
                what = (
                    f"{kind} in {where} {scheme.get('name')}"
                    if kind == "apiKey"
                    else f"{kind} {scheme.get('scheme')}"
                )
                self.repairs.note(
                    pointer("components", "securitySchemes", name),
                    f"the client sends a bearer token, and not this ({what}); "
                    "give it in the `headers` of the client",
                )

    def _name_webhooks(self) -> None:
        hooks = self.document.get("webhooks")
        if isinstance(hooks, dict) and hooks:
            self.repairs.note("#/webhooks", f"what the service calls is left out: {', '.join(hooks)}")

    def _operation(
        self, path: str, operation: dict[str, Any], shared: list[dict[str, Any]], place: str
    ) -> dict[str, Any]:
        own = self._parameters(operation.get("parameters"), f"{place}/parameters")
        known = {(entry["name"], entry["in"]) for entry in own}
        parameters = own + copy.deepcopy(
            [entry for entry in shared if (entry["name"], entry["in"]) not in known]
        )
        operation["parameters"] = self._path_parameters(path, parameters, place)
        for key in ("summary", "description", "operationId"):
            if key in operation and not isinstance(operation[key], str):
                operation[key] = "" if operation[key] is None else str(operation[key])
        tags = operation.get("tags")
        operation["tags"] = [str(tag) for tag in tags] if isinstance(tags, list) and tags else ["default"]
        if operation.get("requestBody") is not None:
            operation["requestBody"] = self._body(operation["requestBody"], f"{place}/requestBody")
            if operation["requestBody"] is None:
                del operation["requestBody"]
        else:
            operation.pop("requestBody", None)
        calls = operation.pop("callbacks", None)
        if isinstance(calls, dict) and calls:
            self.repairs.note(f"{place}/callbacks", f"what the service calls is left out: {', '.join(calls)}")
        responses = self._follow(operation.get("responses"), f"{place}/responses")
        if not isinstance(responses, dict):
            if responses is not None:
                self.problems.append(f"{place}/responses: is not an object")
            responses = {}
        successes = [status for status in responses if str(status).startswith("2")] or ["default"]
        operation["responses"] = {
            _status(status): self._response(
                response, f"{place}/responses/{status}", succeeds=status in successes
            )
            for status, response in responses.items()
            if not str(status).startswith("x-")
        }
        return operation

    def _parameters(self, entries: Any, place: str) -> list[dict[str, Any]]:
        entries = self._follow(entries, place)
        if entries is None:
            return []
        if not isinstance(entries, list):
            self.problems.append(f"{place}: is not a list")
            return []
        result: dict[tuple[str, str], dict[str, Any]] = {}
        for index, published in enumerate(entries):
            at = f"{place}/{index}"
            entry = copy.deepcopy(self._follow(published, at))
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"]:
                self.problems.append(f"{at}: is not a parameter: it has no name")
                continue
            if entry.get("in") not in ("path", "query", "header", "cookie"):
                self.problems.append(f"{at}: the parameter {entry['name']!r} is in {entry.get('in')!r}")
                continue
            if entry["in"] == "header" and entry["name"].lower() in {
                "authorization",
                "accept",
                "content-type",
            }:
                self.repairs.note(at, f"the header {entry['name']} is set by the client, not by a parameter")
                continue
            if not isinstance(entry.get("schema"), dict):
                entry["schema"] = self._parameter_schema(entry, at)
            entry["schema"] = self.schema(entry["schema"], f"{at}/schema")
            self._settle_style(entry, at)
            self.named.parameter(entry, at)
            entry["required"] = entry.get("required") is True or entry["in"] == "path"
            key = (entry["name"], entry["in"])
            if key in result:
                self.repairs.note(
                    at, f"the parameter {entry['name']!r} is declared twice; the last one counts"
                )
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
            self.repairs.note(
                place, f"the parameter {entry['name']!r} is sent as text that the caller writes as {kind}"
            )
        elif entry.get("schema") is not True:
            self.repairs.note(place, f"the parameter {entry['name']!r} has no type; it is taken as text")
        return {"type": "string"}

    def _settle_style(self, entry: dict[str, Any], place: str) -> None:
        style = entry.get("style")
        if style is not None and not (isinstance(style, str) and style in _STYLES[entry["in"]]):
            del entry["style"]
            self.repairs.note(
                place,
                f"the style of {entry['name']!r} is none of a parameter in {entry['in']!r}; it is left out",
            )

    def _path_parameters(
        self, path: str, parameters: list[dict[str, Any]], place: str
    ) -> list[dict[str, Any]]:
        """Declare what the path names, and drop what it does not: the one can't be left out, the other not sent."""
        names = list(dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)))
        if any(not name for name in names):
            self.problems.append(f"{place}: the path has a parameter without a name")
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
                self.repairs.note(place, f"the path has no place for the parameter {name!r}; it is left out")
        for name in names:
            if name not in declared:
                self.repairs.note(place, f"the path parameter {name!r} is not declared; it is taken as text")
                declared[name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        others = [entry for entry in parameters if entry["in"] != "path"]
        return [declared[name] for name in names] + others

    def _body(self, body: Any, place: str) -> dict[str, Any] | None:
        body = self._follow(body, place)
        content = self._follow(body.get("content"), f"{place}/content") if isinstance(body, dict) else None
        if not isinstance(content, dict):
            self.problems.append(f"{place}: is not a body: it has no `content`")
            return None
        if not content:
            self.repairs.note(place, "the body has no content type; the operation takes none")
            return None
        self.named.body(content, place)
        return {
            "description": str(body.get("description") or ""),
            "required": body.get("required") is True,
            "content": self._content(content, place),
        }

    def _response(self, response: Any, place: str, *, succeeds: bool) -> dict[str, Any]:
        response = self._follow(response, place)
        if response is None:
            return {"description": ""}
        if not isinstance(response, dict):
            self.problems.append(f"{place}: is not an object")
            return {"description": ""}
        result: dict[str, Any] = {"description": str(response.get("description") or "")}
        links = response.get("links")
        if isinstance(links, dict) and links:
            self.repairs.note(f"{place}/links", f"no method follows these links: {', '.join(links)}")
        content = self._follow(response.get("content"), f"{place}/content")
        if isinstance(content, dict) and content:
            result["content"] = self._content(content, place)
            self.named.answer(content, place, succeeds=succeeds)
        elif content:
            self.problems.append(f"{place}/content: is not an object")
        return result

    def _content(self, content: dict[str, Any], place: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for kind, published in content.items():
            at = f"{place}/content/{pointer(kind)[2:]}"
            media = self._follow(published, at)
            if media is not None and not isinstance(media, dict):
                self.problems.append(f"{at}: is not an object")
                continue
            media = media or {}
            schema = media.get("schema")
            if kind.lower().startswith("multipart/") and isinstance(schema, dict):
                follow = partial(self._follow, place=f"{at}/schema")
                schema = with_files(schema, media.get("encoding"), follow)
            result[kind] = {} if schema is None else {"schema": self.schema(schema, f"{at}/schema")}
            self.named.encodings(media, at)
            if isinstance(media.get("encoding"), dict) and result[kind]:
                result[kind]["encoding"] = media["encoding"]
        return result

    def _follow(self, node: Any, place: str) -> Any:
        """Write what a reference leads to in its place."""
        seen = []
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            target = look_up(self.document, reference)
            if target is MISSING or reference in seen:
                why = f"{reference} refers to itself" if reference in seen else why_not(reference)
                self.problems.append(f"{place}: {why}")
                return None
            seen.append(reference)
            node = target
        return node


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _status(status: str) -> str:
    return status.upper() if re.fullmatch(r"[1-5]xx", status) else status
