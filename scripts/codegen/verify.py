"""Whether the client carries the whole description: every operation, every answer, every parameter."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .document import Document, OperationAt, operations
from .errors import DescriptionError
from .fields import missing_fields
from .names import Lock, operation_keys

__all__ = ("Report", "verify")


@dataclass(frozen=True, slots=True)
class Report:
    """
    What a client carries.

    Attributes:
        operations: How many operations.
        groups: How many groups.
        lists: How many of the operations are lists that arrive in pages.
        models: How many model classes and enums.
    """

    operations: int
    groups: int
    lists: int
    models: int

    def __str__(self) -> str:
        return f"{self.operations} operations in {self.groups} groups, {self.lists} of them lists; {self.models} models"


def verify(document: Document, lock: Lock, package: Path) -> Report:
    """
    Check a generated package against the description as it was published, by reading its source.

    Raises:
        DescriptionError: With a line for each operation that the package lacks or does not type.
    """
    problems: list[str] = []
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
    for at in operations(document):
        count += 1
        group, method = lock.operations[keys[at.method, at.path]].split(".")
        module = package / "api" / group / f"{method}.py"
        if not module.exists():
            problems.append(f"{at}: has no function")
            continue
        problems += [f"{at}: {problem}" for problem in _check_module(at, module)]
        if group not in groups:
            groups[group] = _methods(package / "api" / group / "__init__.py")
        returns = groups[group].get(method)
        if returns is None:
            problems.append(f"{at}: the group {group} has no method {method}")
        lists += (returns or "").startswith("Pages[")
    if problems:
        raise DescriptionError(*problems)
    if problems := missing_fields(document, lock, package):
        raise DescriptionError(*problems)
    models = sum(not module.name.startswith("_") for module in (package / "models").glob("*.py"))
    return Report(count, len(groups), lists, models)


def _check_module(at: OperationAt, module: Path) -> list[str]:
    tree = ast.parse(module.read_text("utf-8"))
    problems = []
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
    sent = [argument.value for argument in operation.args if isinstance(argument, ast.Constant)]
    if sent != [at.method.upper(), at.path]:
        problems.append(f"is sent as {' '.join(map(str, sent))}")
    returns = ast.unparse(function.returns) if function.returns else "Any"
    published = _publishes_body(at)
    if (published and returns in {"Any", "None"}) or (not published and returns != "None"):
        problems.append(f"answers with {returns}, published is {'a body' if published else 'no body'}")
    strings = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for parameter in at.operation["parameters"]:
        name = parameter["name"]
        if name not in strings:
            problems.append(f"lacks the parameter {name!r}")
    if at.operation.get("requestBody") and "body" not in {
        argument.arg for argument in function.args.kwonlyargs
    }:
        problems.append("takes no body")
    return problems


def _publishes_body(at: OperationAt) -> bool:
    """Say whether any success answer has a body: JSON of a published shape, or anything that is not JSON."""
    return any(
        media.get("schema") is not None or not ("json" in kind or "*" in kind)
        for status, answer in at.operation["responses"].items()
        if re.fullmatch(r"2(?!04|05)(\d\d|XX)", status)
        for kind, media in (answer.get("content") or {}).items()
    )


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
