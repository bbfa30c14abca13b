"""One operation of both descriptions."""

from __future__ import annotations

import re
from typing import Any

from scripts.codegen.description.document import Document, OperationAt, resolve
from scripts.codegen.errors import DescriptionError

from .changes import Area, Change, Direction, Kind, Node, OperationPair, Root
from .parameters import compare_parameters
from .schemas import SchemaComparer
from .shapes import describe
from .words import words

__all__ = ("OperationComparer",)


class OperationComparer:
    """Compares one operation of both descriptions."""

    def __init__(
        self, schemas: SchemaComparer, pair: OperationPair, old: OperationAt, new: OperationAt
    ) -> None:
        self.schemas = schemas
        self.pair = pair
        self.old = old
        self.new = new

    def compare(self) -> None:
        """Note everything that differs in the pair."""
        self._path()
        self._facts()
        compare_parameters(self.schemas, self.pair, self.old, self.new)
        self._body()
        self._answers()

    def _note(
        self, area: Area, kind: Kind, subject: str, detail: str, breaks: Direction = Direction.NONE
    ) -> None:
        self.pair.changes.append(Change(area, kind, subject, detail, breaks))

    def _path(self) -> None:
        before, after = (re.sub(r"\{[^}]*\}", "{}", at.path) for at in (self.old, self.new))
        if before == after:
            return
        slash = before.strip("/") == after.strip("/")
        word = "moved slash" if slash else "moved path"
        self._note(Area.FACT, Kind.CHANGED, word, f"`{self.old.path}` → `{self.new.path}`")

    def _facts(self) -> None:
        old, new = self.old.operation, self.new.operation
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            detail = "deprecated now" if new.get("deprecated") else "no longer deprecated"
            self._note(Area.FACT, Kind.CHANGED, "", detail)
        if old.get("operationId") != new.get("operationId"):
            step = " → ".join(
                words(at["operationId"]) if at.get("operationId") else "none" for at in (old, new)
            )
            self._note(Area.FACT, Kind.CHANGED, "operationId", f"{step} (the lock keeps the method's name)")
        before, after = ([str(tag) for tag in at.get("tags") or []] for at in (old, new))
        if before != after:
            step = " → ".join(", ".join(map(words, tags)) or "none" for tags in (before, after))
            self._note(Area.TAG, Kind.CHANGED, "tags", step)
        rules = [
            _security(document, at) for document, at in ((self.schemas.old, old), (self.schemas.new, new))
        ]
        if rules[0] != rules[1]:
            self._note(Area.SECURITY, Kind.CHANGED, "security", " → ".join(rules))
        for key in ("summary", "description"):
            if _prose(old.get(key)) != _prose(new.get(key)):
                self._note(Area.WORDING, Kind.CHANGED, key, "reworded")
        servers = [_servers(at) for at in (self.old, self.new)]
        if servers[0] != servers[1]:
            self._note(Area.FACT, Kind.CHANGED, "servers", " → ".join(servers))

    def _body(self) -> None:
        old, new = (self._resolved(at.operation.get("requestBody"), at) for at in (self.old, self.new))
        if not old and not new:
            return
        if not old or not new:
            required = bool((new or old).get("required"))
            kind, detail = (Kind.ADDED, "added") if new else (Kind.REMOVED, "removed")
            breaks = Direction.REQUEST if required or not new else Direction.NONE
            self._note(Area.BODY, kind, "request body", f"{detail}{', required' if required else ''}", breaks)
            return
        if bool(old.get("required")) != bool(new.get("required")):
            detail = "required now" if new.get("required") else "optional now"
            breaks = Direction.REQUEST if new.get("required") else Direction.NONE
            self._note(Area.BODY, Kind.CHANGED, "request body", detail, breaks)
        if _prose(old.get("description")) != _prose(new.get("description")):
            self._note(Area.WORDING, Kind.CHANGED, "request body", "reworded")
        self._content(old, new, "request body", Direction.REQUEST, Area.BODY)

    def _answers(self) -> None:
        old, new = (
            {str(status).upper(): self._resolved(answer, at) for status, answer in (at.operation.get("responses") or {}).items()}
            for at in (self.old, self.new)
        )  # fmt: skip
        for status in sorted({*old, *new}):
            where = f"answer {status.lower() if status == 'DEFAULT' else status}"
            success = status.startswith("2") or (
                status == "DEFAULT" and not any(one.startswith("2") for one in new)
            )
            direction = Direction.ANSWER if success else Direction.ERROR
            if status not in new:
                self._note(Area.ANSWER, Kind.REMOVED, where, "removed", direction & Direction.ANSWER)
            elif status not in old:
                self._note(Area.ANSWER, Kind.ADDED, where, "added")
            else:
                before, after = old[status], new[status]
                if _prose(before.get("description")) != _prose(after.get("description")):
                    self._note(Area.WORDING, Kind.CHANGED, where, "reworded")
                self._content(before, after, where, direction, Area.ANSWER)
                self._headers(before, after, where)

    def _headers(self, old: dict[str, Any], new: dict[str, Any], where: str) -> None:
        before, after = (
            {str(name).lower(): name for name in answer.get("headers") or {}} for answer in (old, new)
        )
        for name in sorted({*before, *after}):
            shown = f"{where}, header `{(after | before)[name]}`"
            if name not in after:
                self._note(Area.ANSWER, Kind.REMOVED, shown, "removed")
            elif name not in before:
                self._note(Area.ANSWER, Kind.ADDED, shown, "added")

    def _content(
        self, old: dict[str, Any], new: dict[str, Any], where: str, direction: Direction, area: Area
    ) -> None:
        before, after = (_media(holder) for holder in (old, new))
        matched = [(before[kind], after[kind]) for kind in before if kind in after]
        gone = [kind for kind in before if kind not in after]
        come = [kind for kind in after if kind not in before]
        both = Direction.REQUEST | Direction.ANSWER
        if gone and come:
            step = " → ".join(", ".join(map(words, kinds)) for kinds in (gone, come))
            self._note(area, Kind.CHANGED, where, f"content type {step}", both & direction)
        elif gone:
            detail = f"no longer {', '.join(map(words, gone))}" if after else "has no body now"
            self._note(area, Kind.REMOVED, where, detail, both & direction)
        elif come:
            detail = (
                f"also {', '.join(map(words, come))}"
                if before
                else f"has a body now: {self._bodies(after, come)}"
            )
            self._note(area, Kind.ADDED, where, detail)
        # What took the place of another form carries the same thing, written differently.
        matched += [(before[one], after[other]) for one, other in zip(gone, come, strict=False)]
        told: list[Node] = []
        for media, other in matched:
            node = self._schemas(media, other, where, direction)
            # The same body in two content types is told once.
            if node is not None and not any(node == known for known in told):
                told.append(node)
                self.pair.roots.append(Root(where, direction, node))

    def _bodies(self, content: dict[str, Any], kinds: list[str]) -> str:
        return ", ".join(
            f"{describe(self.schemas.new, content[kind].get('schema'))} as {words(kind)}" for kind in kinds
        )

    def _schemas(
        self, old: dict[str, Any], new: dict[str, Any], where: str, direction: Direction
    ) -> Node | None:
        before, after = old.get("schema"), new.get("schema")
        if before is not None and after is not None:
            return self.schemas.root(before, after)
        if before is not None or after is not None:
            detail = "its schema is no longer said" if after is None else "its schema is said now"
            self._note(Area.ANSWER if direction is not Direction.REQUEST else Area.BODY, Kind.CHANGED, where, detail,
                       direction & ~Direction.ERROR if after is None else Direction.NONE)  # fmt: skip
        return None

    def _resolved(self, node: Any, at: OperationAt) -> dict[str, Any]:
        try:
            found = resolve(self.schemas.old if at is self.old else self.schemas.new, node)
        except DescriptionError:
            return {"description": f"(refers to `{node['$ref']}`, which does not exist)"}
        return found if isinstance(found, dict) else {}


def _media(holder: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        str(kind): media if isinstance(media, dict) else {}
        for kind, media in (holder.get("content") or {}).items()
    }


def _prose(text: Any) -> str:
    return " ".join(str(text or "").split())


def _security(document: Document, operation: dict[str, Any]) -> str:
    """Write who may call: any one of the rules is enough, each may ask for several things."""
    rules = operation.get("security", document.get("security"))
    if not rules:
        return "none"
    return " or ".join(
        " and ".join(f"{words(name)}{f' {scopes}' if scopes else ''}" for name, scopes in rule.items())
        or "none"
        for rule in rules
    )


def _servers(at: OperationAt) -> str:
    """Write the servers that an operation names for itself; those of the whole description are told once."""
    servers = at.operation.get("servers") or at.item.get("servers") or []
    return ", ".join(words(server.get("url", "")) for server in servers) or "none"
