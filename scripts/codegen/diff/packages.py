"""The public surface of a generated package, read with griffe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import griffe

from codegen.errors import DescriptionError
from codegen.names import lock_key

__all__ = ("functions_of", "keys_of", "load_package", "methods_of", "models_of")

_FUNCTIONS = ("asyncio", "asyncio_detailed")


def load_package(folder: Path) -> griffe.Module:
    if not (folder / "__init__.py").is_file():
        raise DescriptionError(f"{folder}: is not a Python package")
    try:
        # Reading alone: what belongs to another version must not be imported.
        package = griffe.load(
            folder.name, search_paths=[folder.parent], try_relative_path=False, allow_inspection=False
        )
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise DescriptionError(f"{folder}: can't be read: {error}") from None
    if not isinstance(package, griffe.Module):
        raise DescriptionError(f"{folder}: is not a Python package")
    return package


def modules_of(package: griffe.Module, name: str) -> Iterator[griffe.Module]:
    if name in package.modules:
        for module in package.modules[name].modules.values():
            if isinstance(module, griffe.Module) and not module.name.startswith("_"):
                yield module


def methods_of(package: griffe.Module) -> dict[str, griffe.Function]:
    return {
        f"{group.name}.{function.name}": function
        for group in modules_of(package, "api")
        for each in group.classes.values()
        if isinstance(each, griffe.Class)
        for function in each.functions.values()
        if isinstance(function, griffe.Function) and not function.name.startswith("_")
    }


def functions_of(package: griffe.Module) -> dict[tuple[str, str], griffe.Function]:
    return {
        (f"{group.name}.{endpoint.name}", kind): function
        for group in modules_of(package, "api")
        for endpoint in group.modules.values()
        for kind in _FUNCTIONS
        if isinstance(function := endpoint.functions.get(kind), griffe.Function)
    }


def keys_of(package: griffe.Module) -> dict[str, str]:
    """Return the key of the operation of each endpoint module, which is the same whatever the method is called."""
    found = {}
    for group in modules_of(package, "api"):
        for endpoint in group.modules.values():
            operation = endpoint.attributes.get("OPERATION")
            sent = re.findall(r"'([^']*)'", str(operation.value))[:2] if operation is not None else []
            if len(sent) == 2:
                found[f"{group.name}.{endpoint.name}"] = lock_key(*sent)
    return found


def models_of(package: griffe.Module) -> dict[str, griffe.Class | griffe.Attribute]:
    """Return the classes and the named literals; what a module imports is an alias and is left out."""
    return {
        name: member
        for module in modules_of(package, "models")
        for name, member in module.members.items()
        if isinstance(member, griffe.Class | griffe.Attribute) and not name.startswith("_")
    }
