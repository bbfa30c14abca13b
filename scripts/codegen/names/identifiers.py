"""Names as Python identifiers that differ from each other, and from those that the generated modules use."""

from __future__ import annotations

import re
import unicodedata

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

__all__ = ("FIELDS", "OF_PAGES", "PARAMETERS", "PREFIX", "distinct", "module_of", "unique_class")

# Names that the generated modules use for themselves.
_CLASSES = frozenset(
    [
        "Any",
        "ClassVar",
        "Literal",
        "File",
        "UUID",
        "Unset",
        "Response",
        "Operation",
        "Page",
        "Pages",
        "PageRequest",
        "PageSpec",
        "Group",
        "EnterpriseId",
        "AuthenticatedClient",
        "Client",
        "JsonObject",
        "JsonValue",
        "Model",
        "None",
        "True",
        "False",
    ]
)
FIELDS = frozenset(
    [
        "to_dict",
        "from_dict",
        "fields_",
        "additional_",
        "additional_properties",
        "additional_keys",
        "get",
        "items",
        "keys",
        "values",
        "check_",
        "field_",
        "_plan",
        "dt",
        "says_",
    ]
)
PARAMETERS = frozenset(
    [
        *(
            "self",
            "client",
            "body",
            "url",
            "page_size",
            "max_items",
            "kwargs",
            "dt",
            "page",
            "spec",
            "fetch_page",
        ),
        *("request_kwargs", "answer"),
        *("asyncio", "send", "fill", "fetch", "response", "parsed", "enterprise", "unwrap"),
    ]
)
OF_PAGES = frozenset({"limit", "offset", "cursor"})
PREFIX = "field_"
# Longer names make paths that Windows refuses: its limit is 260 characters for the whole path.
_MAX_CLASS = 72


def unique_class(name: str, taken: set[str]) -> str:
    """Return a class name for a schema, and take it; names that share a module file don't differ."""
    base = str(ClassName(name, "Model"))[:_MAX_CLASS]
    if base == "Model" or not re.search(r"[A-Za-z]", base):
        # Nothing of the name is left.
        base = "Shape"
    if base in _CLASSES:
        base += "Model"
    candidate, number = base, 2
    while module_of(candidate) in taken:
        candidate = f"{base}{number}"
        number += 1
    taken.add(module_of(candidate))
    return candidate


def module_of(name: str) -> str:
    """Return what two class names must not share: the module, whatever the file system thinks of capitals."""
    return snake_case(str(ClassName(name, "Model"))).lower()


def distinct(original: str, taken: set[str], reserved: frozenset[str], suffix: str) -> str:
    """Return the original if its identifier is free, else a name that becomes a free identifier."""
    identifier = str(PythonIdentifier(original, PREFIX))
    readable = bool(
        re.search(r"[^\W_]", identifier.removeprefix(PREFIX) if not _has_words(original) else identifier)
    )
    # Python takes names that differ by their form alone for one: a full-width letter, an accent that stands apart.
    normal = unicodedata.normalize("NFKC", identifier)
    if (
        readable
        and identifier == normal
        and identifier not in taken
        and identifier not in reserved
        and identifier.rstrip("_") not in reserved
    ):
        taken.add(identifier)
        return original
    stem = normal.strip("_") if readable else "field"
    first = [normal] if identifier != normal and readable and normal.rstrip("_") not in reserved else []
    for candidate in (
        *first,
        f"{stem}_{suffix}",
        *(f"{stem}_{suffix}_{number}" for number in range(2, 1000)),
    ):
        if (identifier := str(PythonIdentifier(candidate, PREFIX))) not in taken | reserved:
            taken.add(identifier)
            return candidate
    raise AssertionError(original)


def _has_words(text: str) -> bool:
    return bool(re.search(r"[^\W_]", text))
