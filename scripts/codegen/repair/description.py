"""
A description, operation by operation: what stands under `components` is written where it is used.

A slip is repaired only where what was meant is certain, or where the repair loses nothing that could be
sent or received. Anything else is an error.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from scripts.codegen.description.document import METHODS, Document, pointer
from scripts.codegen.description.extensions import RATE_LIMIT_SERVICE
from scripts.codegen.description.paths import is_operation
from scripts.codegen.description.references import MISSING, look_up, why_not
from scripts.codegen.errors import DescriptionError

from .form_files import with_files
from .parameters import ParameterRepairer
from .schemas import SchemaRepairer
from .security import SecurityRepairer
from .unsupported import Unsupported

__all__ = ("Repairs", "repair")


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
        # What references lead to stays as published until the end.
        self.published = dict(document)
        self.note = repairs.note
        self.problems: list[str] = []
        self.unsupported = Unsupported(self.published, self.note)
        components = document.get("components")
        if components is not None and not isinstance(components, dict):
            raise DescriptionError("#/components: is not an object")
        self.components: dict[str, Any] = dict(components or {})
        self.schemas = self.components.get("schemas") or {}
        if not isinstance(self.schemas, dict):
            raise DescriptionError("#/components/schemas: is not an object")
        self.repairer = SchemaRepairer(self.published, self.schemas, self.note, self.problems)
        self.schema = self.repairer.repair
        self.parameters = ParameterRepairer(
            self._follow, self.schema, self.note, self.problems, self.unsupported
        )
        self.security = SecurityRepairer(self._follow, self.note, self.problems)

    def run(self) -> None:
        document = self.document
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
        self.security.repair(document, "#")
        self.security.name_other_keys(self.components)
        document["paths"] = paths
        repaired = {
            name: self.schema(schema, pointer("components", "schemas", name))
            for name, schema in self.schemas.items()
        }
        document["components"] = {
            "schemas": repaired | self.repairer.found,
            "securitySchemes": self.components.get("securitySchemes") or {},
        }
        if self.problems:
            raise DescriptionError(*dict.fromkeys(self.problems))

    def _item(self, path: str, item: dict[str, Any], place: str) -> dict[str, Any]:
        result: dict[str, Any] = {key: item[key] for key in (RATE_LIMIT_SERVICE,) if key in item}
        shared = self.parameters.repair(item.get("parameters"), f"{place}/parameters")
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
            self.security.repair(result[method], at)
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

    def _name_webhooks(self) -> None:
        hooks = self.published.get("webhooks")
        if isinstance(hooks, dict) and hooks:
            self.note("#/webhooks", f"what the service calls is left out: {', '.join(hooks)}")

    def _operation(
        self, path: str, operation: dict[str, Any], shared: list[dict[str, Any]], place: str
    ) -> dict[str, Any]:
        own = self.parameters.repair(operation.get("parameters"), f"{place}/parameters")
        known = {(entry["name"], entry["in"]) for entry in own}
        parameters = own + copy.deepcopy(
            [entry for entry in shared if (entry["name"], entry["in"]) not in known]
        )
        operation["parameters"] = self.parameters.match_path(path, parameters, place)
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
            self.note(f"{place}/callbacks", f"what the service calls is left out: {', '.join(calls)}")
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

    def _body(self, body: Any, place: str) -> dict[str, Any] | None:
        body = self._follow(body, place)
        content = self._follow(body.get("content"), f"{place}/content") if isinstance(body, dict) else None
        if not isinstance(content, dict):
            self.problems.append(f"{place}: is not a body: it has no `content`")
            return None
        if not content:
            self.note(place, "the body has no content type; the operation takes none")
            return None
        self.unsupported.body(content, place)
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
            self.note(f"{place}/links", f"no method follows these links: {', '.join(links)}")
        content = self._follow(response.get("content"), f"{place}/content")
        if isinstance(content, dict) and content:
            result["content"] = self._content(content, place)
            self.unsupported.answer(content, place, succeeds=succeeds)
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
            self.unsupported.encodings(media, at)
            if isinstance(media.get("encoding"), dict) and result[kind]:
                result[kind]["encoding"] = media["encoding"]
        return result

    def _follow(self, node: Any, place: str) -> Any:
        """Write what a reference leads to in its place."""
        seen = []
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            target = look_up(self.published, reference)
            if target is MISSING or reference in seen:
                why = f"{reference} refers to itself" if reference in seen else why_not(reference)
                self.problems.append(f"{place}: {why}")
                return None
            seen.append(reference)
            node = target
        return node


def _status(status: str) -> str:
    return status.upper() if re.fullmatch(r"[1-5]xx", status) else status
