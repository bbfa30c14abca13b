"""Check that the client carries the whole description: every operation, every answer, every parameter."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.codegen.description.document import Document, OperationAt, operations, pointer
from scripts.codegen.errors import DescriptionError
from scripts.codegen.names.lock import Lock, operation_keys

from .census import Census, Key
from .fields import missing_fields

__all__ = ("Report", "verify")

_NONE = ast.Tuple([], ast.Load())
_CONTENT_TYPES = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
    "content": "application/octet-stream",
}


@dataclass(frozen=True, slots=True)
class Report:
    """
    What a client carries.

    Attributes:
        operations: How many operations.
        groups: How many groups.
        lists: How many of the operations are lists that arrive in pages.
        models: How many model classes and enums.
        notes: What of the answers of lists is no page, a line each.
    """

    operations: int
    groups: int
    lists: int
    models: int
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.operations} operations in {self.groups} groups, {self.lists} of them lists; {self.models} models"


def verify(document: Document, census: Census, lock: Lock, package: Path) -> Report:
    """
    Check a generated package against the description as it was published, by reading its source.

    Args:
        document: The description in the form of OpenAPI 3.1, with its corrections, before anything was repaired.
        census: What was counted in it at first.
        lock: The names.
        package: The folder of the package.

    Raises:
        DescriptionError: With a line for each part of the description that the package lacks or does not type.
    """
    problems: list[str] = []
    notes: list[str] = []
    lists = 0
    count = 0
    for module in sorted(package.rglob("*.py")):
        try:
            ast.parse(module.read_text("utf-8"))
        except SyntaxError as error:
            problems.append(f"{module.relative_to(package)}:{error.lineno}: not Python: {error.msg}")
    if problems:
        raise DescriptionError(*problems)
    groups: dict[str, dict[str, str]] = {}
    keys = operation_keys(document)
    carried: set[Key] = set()
    for at in operations(document):
        count += 1
        place = pointer("paths", at.path, at.method)
        group, method = lock.operations[keys[at.method, at.path]].split(".")
        module = package / "api" / group / f"{method}.py"
        if not module.exists():
            problems.append(f"{place}: has no function")
            continue
        carried |= {("operation", str(at))}
        problems += [f"{place}: {problem}" for problem in _check_module(at, module, census, carried)]
        if group not in groups:
            groups[group] = _methods(package / "api" / group / "__init__.py")
        returns = groups[group].get(method)
        if returns is None:
            problems.append(f"{place}: the group {group} has no method {method}")
        if (returns or "").startswith("Pages["):
            lists += 1
            notes += [
                f"{place}/responses/{status}: the list is read page by page, and an answer {status} without a body is "
                "no page: reading ends with a `DecodingError`, and can be tried again later"
                for status in _bare_answers(module)
            ]
    problems += census.missing(carried)
    if problems:
        raise DescriptionError(*problems)
    if problems := missing_fields(document, lock, package):
        raise DescriptionError(*problems)
    models = sum(not module.name.startswith("_") for module in (package / "models").glob("*.py"))
    return Report(count, len(groups), lists, models, tuple(notes))


def _check_module(at: OperationAt, module: Path, census: Census, carried: set[Key]) -> list[str]:
    """Add what a module carries to `carried`; return what else is wrong with it."""
    tree = ast.parse(module.read_text("utf-8"))
    name = str(at)
    operation = next(
        (
            node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Call)
            and _name(node.targets[0]) == "OPERATION"
        ),
        None,
    )
    function = next(
        (node for node in tree.body if isinstance(node, ast.AsyncFunctionDef) and node.name == "asyncio"),
        None,
    )
    if operation is None or function is None:
        return ["its module has no function"]
    problems = []
    sent = [argument.value for argument in operation.args if isinstance(argument, ast.Constant)]
    if sent != [at.method.upper(), at.path]:
        problems.append(f"is sent as {' '.join(map(str, sent))}")
    words = {word.arg: word.value for word in operation.keywords if word.arg}
    for call in ast.walk(words.get("parameters", _NONE)):
        if isinstance(call, ast.Call) and _name(call.func) == "Parameter":
            parameter, place = (
                argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)
            )
            carried |= {
                ("parameter", name, str(place), text)
                for text in (str(parameter), str(parameter).rstrip("+*").partition(":")[0])
            }
    answers = census.of("answer", name)
    # Nothing comes to HEAD, whatever is published.
    comes = bool(answers) and at.method != "head"
    returns = ast.unparse(function.returns) if function.returns else "Any"
    null = ast.unparse(words["answer"]) == "_c.NONE" if "answer" in words else False
    if (comes and returns in {"Any", "None"} and not null) or (not comes and returns != "None"):
        problems.append(f"answers with {returns}, published is {'a body' if comes else 'no body'}")
    accepted = _text(words.get("accept")) or ("*/*" if _text(words.get("answer")) else "application/json")
    kinds = {part.split(";q=")[0].strip() for part in accepted.split(",")}
    # A comma may be part of a content type, too.
    carried |= {key for key in answers if kinds & {key[3], "*/*"} or key[3] in accepted or key[3] == "*"}
    if census.of("body", name) and "body" not in {argument.arg for argument in function.args.kwonlyargs}:
        problems.append("takes no body")
    types = _body_types(words)
    carried |= {key for key in census.of("body", name) if types and (key[2] in types or "*" in key[2])}
    clients = [argument.annotation for argument in function.args.kwonlyargs if argument.arg == "client"]
    if [ast.unparse(client) for client in clients if client] == ["AuthenticatedClient"]:
        carried |= set(census.of("security", name))
    if "servers" in words:
        carried |= set(census.of("server", name))
    return problems


def _bare_answers(module: Path) -> list[str]:
    """Return the statuses that an operation publishes without a body, where others have one."""
    return [
        _text(call.args[0])
        for call in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call.func) == "Answer" and ast.unparse(call.args[2]) == "None"
    ]


def _body_types(words: dict[str, ast.expr]) -> set[str]:
    if "body" not in words:
        return set()
    first = _text(words.get("content_type")) or _CONTENT_TYPES.get(_text(words.get("body_kind")), "")
    more = [
        _text(call.args[2])
        for call in ast.walk(words.get("more_bodies", _NONE))
        if isinstance(call, ast.Call) and _name(call.func) == "Body"
    ]
    return {first, *more}


def _text(node: ast.expr | None) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _methods(module: Path) -> dict[str, str]:
    """Return the methods of a group with their return types."""
    tree = ast.parse(module.read_text("utf-8"))
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
                    found[member.name] = ast.unparse(member.returns) if member.returns else ""
    return found


def _name(node: Any) -> str:
    return node.id if isinstance(node, ast.Name) else ""
