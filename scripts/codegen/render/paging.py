"""Operations that are lists: how each pages, and what its items are, derived from types and not from names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from attrs import evolve
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ListProperty, ModelProperty, NoneProperty, UnionProperty

from scripts.codegen.facts import Facts

from .bodies import answer
from .types import annotation

__all__ = ("PAGE_PARAMETERS", "Paging", "paging")

PAGE_PARAMETERS = frozenset({"limit", "offset", "cursor"})

_COUNTS = ("count", "total")
_CURSORS = ("next_cursor",)


@dataclass(frozen=True, slots=True)
class Paging:
    """
    How a list operation pages.

    Attributes:
        item: The item's type as users see it.
        item_prop: The property behind it.
        items: Attribute names that lead to the list.
        count: Attribute names that lead to the number of items over all pages, if published.
        next: Attribute names that lead to the link to the next page, if published.
        next_cursor: Attribute names that lead to the next cursor, if published.
        parameters: The names of the paging parameters that the operation takes.
        max_limit: The largest limit that the description allows, if it names one.
        key: Attribute name of what tells one item from another.
    """

    item: str
    item_prop: Any
    items: tuple[str, ...]
    count: tuple[str, ...] | None
    next: tuple[str, ...] | None
    next_cursor: tuple[str, ...] | None
    parameters: frozenset[str]
    max_limit: int | None
    key: str

    def arguments(self) -> list[str]:
        """Return the keyword arguments of `PageSpec` that differ from its defaults."""
        given: dict[str, object] = {}
        for name in ("items", "count", "next", "next_cursor"):
            if value := getattr(self, name):
                given[name] = value
        for name in sorted(self.parameters):
            given[f"takes_{name}"] = True
        if self.max_limit is not None:
            given["max_limit"] = self.max_limit
        if self.key != "id":
            given["key"] = self.key
        return [f"{name}={value!r}" for name, value in given.items()]


def paging(endpoint: Endpoint, models: Mapping[str, ModelProperty], known: Facts) -> Paging | None:
    """
    Derive how an operation pages; `None` if it is no list.

    Args:
        endpoint: The operation.
        models: The models by class name.
        known: What the rules noted of the description.
    """
    if endpoint.method.lower() != "get":
        return None
    props = answer(endpoint, known).props
    if len(props) != 1:
        return None
    taken = frozenset(str(parameter.name.get_untrusted_value()) for parameter in endpoint.query_parameters)
    parameters = taken & PAGE_PARAMETERS
    limit = known.limits.get(f"{endpoint.tags[0]}.{endpoint.name}")
    prop = props[0]
    if isinstance(prop, ListProperty):
        inner = prop.inner_property
        key = _key(endpoint.path, inner, models)
        return Paging(annotation(inner), inner, (), None, None, None, parameters, limit, key)
    holder = _holder(prop, models, ())
    if holder is None:
        return None
    steps, fields, rows = holder
    inner = rows.inner_property

    def at(*names: str) -> tuple[str, ...] | None:
        return next(((*steps, fields[name].python_name) for name in names if name in fields), None)

    return Paging(
        item=annotation(inner),
        item_prop=inner,
        items=(*steps, rows.python_name),
        count=at(*_COUNTS),
        next=at("next"),
        next_cursor=at(*_CURSORS),
        parameters=parameters,
        max_limit=limit,
        key=_key(endpoint.path, inner, models),
    )


def _key(path: Any, item: Any, models: Mapping[str, ModelProperty]) -> str:
    """
    Find what tells the items of a list apart: `id`, else `uuid`, else the ID of what the path lists.

    Nothing else is taken for one: an app has an `app_id` in each of its versions, and items that were wrongly
    taken for the same would be dropped.
    """
    fields = {name: field for model in _variants(item) for name, field in _fields(model, models).items()}
    listed = (
        str(path.get_untrusted_value()).rstrip("/").rpartition("/")[2].replace("-", "_").removesuffix("s")
    )
    versions = any(name.startswith(f"{listed}_version") for name in fields)
    candidates = ("id", "uuid", *(() if versions else (f"{listed}_id",)))
    return next((str(fields[name].python_name) for name in candidates if name in fields), "id")


def _holder(
    prop: Any, models: Mapping[str, ModelProperty], steps: tuple[str, ...]
) -> tuple[tuple[str, ...], dict[str, Any], ListProperty] | None:
    """Find what holds the list: the answer itself, or what stands under `content`."""
    variants = [fields for model in _variants(prop) if (fields := _fields(model, models))]
    merged = {name: field for fields in reversed(variants) for name, field in fields.items()}
    lists = {name: rows for name, field in merged.items() if (rows := _list_of(field))}
    if "results" in lists:
        return steps, merged, lists["results"]
    if len(lists) == 1 and merged.keys() & set(_COUNTS):
        return steps, merged, next(iter(lists.values()))
    if "content" in merged and not steps:
        if "content" in lists:
            return steps, merged, lists["content"]
        return _holder(merged["content"], models, (*steps, merged["content"].python_name))
    return None


def _list_of(prop: Any) -> ListProperty | None:
    """Return the list that a field is, or is when it is not null."""
    if isinstance(prop, UnionProperty):
        kinds: list[Any] = [kind for kind in prop.inner_properties if not isinstance(kind, NoneProperty)]
        prop = evolve(kinds[0], python_name=prop.python_name) if len(kinds) == 1 else None
    return prop if isinstance(prop, ListProperty) else None


def _variants(prop: Any) -> Iterator[ModelProperty]:
    if isinstance(prop, ModelProperty):
        yield prop
    elif isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from _variants(inner)


def _fields(model: ModelProperty, models: Mapping[str, ModelProperty]) -> dict[str, Any]:
    # A reference may be a copy that was made before its properties were known.
    whole = models.get(str(model.class_info.name), model)
    return {
        str(field.name.get_untrusted_value()): field
        for field in [*(whole.required_properties or []), *(whole.optional_properties or [])]
    }
