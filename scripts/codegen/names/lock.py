"""
The lock of names: every name that was ever given to an operation.

Its keys see through what does not matter to a caller (a moved slash, an `/api` prefix, other names of path
parameters, a renamed `operationId`), so that none of those renames a method.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.description.document import Document, OperationAt, operations
from scripts.codegen.errors import DescriptionError

__all__ = ("Lock", "is_ours", "lock_key", "operation_keys")


def lock_key(method: str, path: str) -> str:
    """Return the key of an operation in the lock: its method and path less what does not matter."""
    bare = re.sub(r"\{[^}]*\}", "{}", path).strip("/")
    bare = re.sub(r"/{2,}", "/", bare).removeprefix("api/")
    return f"{method.upper()} /{bare}"


class Lock:
    """
    The committed names.

    Attributes:
        groups: Tag as published -> group.
        operations: Key of the operation -> `group.method`.
    """

    def __init__(
        self, groups: dict[str, str] | None = None, operations: dict[str, str] | None = None
    ) -> None:
        self.groups = groups or {}
        self.operations = operations or {}

    @classmethod
    def read(cls, path: Path) -> Lock:
        """
        Read the lock; an empty one if the file does not exist.

        Raises:
            DescriptionError: The file is not a lock, or gives one name to two operations.
        """
        if not path.exists():
            return cls()
        content: Any = yaml.safe_load(path.read_text("utf-8")) or {}
        lock = cls(content.get("groups"), content.get("operations"))
        seen: dict[str, str] = {}
        for key, name in lock.operations.items():
            if not re.fullmatch(r"[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*", str(name)):
                raise DescriptionError(f"{path}: {key}: {name!r} is not of the form group.method")
            if name in seen:
                raise DescriptionError(f"{path}: {key} and {seen[name]} have the same name {name}")
            seen[name] = key
        return lock

    def text(self) -> str:
        """Return the content of the file."""
        head = (
            "# Names of groups and methods, kept for ever. Written by `make generate`, which only adds.\n"
            "# To rename a method on purpose, edit its line; a name that is taken can't be given again.\n"
        )
        body = {
            "groups": dict(sorted(self.groups.items())),
            "operations": dict(sorted(self.operations.items())),
        }
        return head + yaml.safe_dump(body, sort_keys=False, width=1000, allow_unicode=True)


def is_ours(document: Document, lock: Lock) -> bool:
    """Say whether a description is of the API that the lock is of: most of its operations have names there."""
    keys = [lock_key(at.method, at.path) for at in operations(document)]
    return 2 * sum(key in lock.operations for key in keys) >= max(len(keys), 1)


def operation_keys(document: Document) -> dict[tuple[str, str], str]:
    """
    Return the key in the lock of each operation, by method and path.

    Where two operations differ only in what keys see through, as in `/v2/x` beside `/api/v2/x`, all but
    the plainest one have their whole path in the key.
    """
    shared: dict[str, list[OperationAt]] = {}
    for at in operations(document):
        shared.setdefault(lock_key(at.method, at.path), []).append(at)
    keys = {}
    for key, places in shared.items():
        plainest = min(places, key=lambda at: (len(at.path), at.path))
        for at in places:
            keys[at.method, at.path] = key if at is plainest else f"{at.method.upper()} {at.path} (exactly)"
    return keys
