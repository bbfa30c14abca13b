"""The public surface of a generated package, read with griffe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import griffe

from scripts.codegen.errors import DescriptionError
from scripts.codegen.names.lock import lock_key

__all__ = ("INTERNAL", "Model", "Package", "plain")

Model = griffe.Class | griffe.Attribute
"""A class, or the name of a list of values."""

INTERNAL = frozenset({"self", "__slots__", "fields_", "additional_", "additional_properties"})
"""Members of models that are not theirs but the codec's."""

_FUNCTIONS = ("asyncio", "asyncio_detailed")


class Package:
    """
    A generated package. It is read, never run.

    Args:
        folder: Its folder.

    Raises:
        DescriptionError: The folder is not a Python package.
    """

    def __init__(self, folder: Path) -> None:
        if not (folder / "__init__.py").is_file():
            raise DescriptionError(f"{folder}: is not a Python package")
        try:
            # What belongs to another version must not be imported.
            package = griffe.load(
                folder.name, search_paths=[folder.parent], try_relative_path=False, allow_inspection=False
            )
        except (griffe.GriffeError, ImportError, SyntaxError) as error:
            raise DescriptionError(f"{folder}: can't be read: {error}") from None
        if not isinstance(package, griffe.Module):
            raise DescriptionError(f"{folder}: is not a Python package")
        self._package = package

    @cached_property
    def methods(self) -> dict[str, griffe.Function]:
        """The methods of the groups, as `group.method`."""
        return {
            f"{group.name}.{function.name}": function
            for group in self._modules("api")
            for each in group.classes.values()
            if isinstance(each, griffe.Class)
            for function in each.functions.values()
            if isinstance(function, griffe.Function) and not function.name.startswith("_")
        }

    @cached_property
    def functions(self) -> dict[tuple[str, str], griffe.Function]:
        """The endpoint functions, by the name of their method and their own."""
        return {
            (f"{group.name}.{endpoint.name}", kind): function
            for group in self._modules("api")
            for endpoint in group.modules.values()
            for kind in _FUNCTIONS
            if isinstance(function := endpoint.functions.get(kind), griffe.Function)
        }

    @cached_property
    def keys(self) -> dict[str, str]:
        """The key of the operation of each method, which is the same whatever the method is called."""
        found = {}
        for group in self._modules("api"):
            for endpoint in group.modules.values():
                operation = endpoint.attributes.get("OPERATION")
                sent = re.findall(r"'([^']*)'", str(operation.value))[:2] if operation is not None else []
                if len(sent) == 2:
                    found[f"{group.name}.{endpoint.name}"] = lock_key(*sent)
        return found

    @cached_property
    def models(self) -> dict[str, Model]:
        """The classes and the named lists of values; what a module imports is an alias and is left out."""
        return {
            name: member
            for module in self._modules("models")
            for name, member in module.members.items()
            if isinstance(member, Model) and not name.startswith("_")
        }

    @cached_property
    def sent(self) -> set[str]:
        """The models that callers send."""
        return self._inside(
            {
                word
                for function in [*self.methods.values(), *self.functions.values()]
                for parameter in function.parameters
                for word in _words(parameter.annotation)
            }
        )

    @cached_property
    def received(self) -> set[str]:
        """The models that callers receive; some are sent, too."""
        functions = [*self.methods.values(), *self.functions.values()]
        return self._inside({word for function in functions for word in _words(function.returns)})

    def union(self, annotation: object) -> set[str]:
        """
        Split a type into the members of its union.

        A list of values is open: to a caller it is `str`, whatever it is called.
        """
        text = re.sub(r"[A-Za-z_]\w*", lambda word: self._open.get(word[0], word[0]), plain(annotation))
        members = set(_split(text))
        # Where a `float` is declared, type checkers take an `int`.
        return members | {"int"} if "float" in members else members

    @cached_property
    def _open(self) -> dict[str, str]:
        found = {}
        for name, model in self.models.items():
            rest = [part for part in _split(str(model.value)) if not part.startswith("Literal[")] if isinstance(model, griffe.Attribute) else []  # fmt: skip
            if rest:
                found[name] = " | ".join(rest)
        return found

    def _modules(self, name: str) -> Iterator[griffe.Module]:
        if name in self._package.modules:
            for module in self._package.modules[name].modules.values():
                if isinstance(module, griffe.Module) and not module.name.startswith("_"):
                    yield module

    def _inside(self, wanted: set[str]) -> set[str]:
        """Add the models of the fields of models."""
        found: set[str] = set()
        waiting = wanted & self.models.keys()
        while waiting:
            name = waiting.pop()
            found.add(name)
            model = self.models[name]
            if isinstance(model, griffe.Class):
                for member in model.attributes.values():
                    if member.name not in INTERNAL:
                        waiting |= (_words(member.annotation) & self.models.keys()) - found
        return found


def plain(annotation: object) -> str:
    """Return a type without the name of the package that its models are in."""
    return re.sub(r"\b_models\.", "", str(annotation))


def _words(annotation: object) -> set[str]:
    return set(re.findall(r"[A-Za-z_]\w*", str(annotation)))


def _split(text: str) -> list[str]:
    """Split at each `|` that is not inside brackets."""
    parts, depth = [""], 0
    for character in text:
        depth += (character in "[(") - (character in "])")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]
