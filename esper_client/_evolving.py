# Edited in scripts/runtime/_evolving.py; `make generate` copies it here.
"""Models as `attrs` sees them: `attrs.fields`, and `attrs.evolve` that keeps missing fields missing."""

from __future__ import annotations

from typing import Any

import attrs

from .types import UNSET

__all__ = ("attrs_fields",)


def attrs_fields(cls: Any) -> Any:
    """
    Make the table of fields that `attrs` looks for.

    Each field `x` is called `_x` in it, as a private attribute that the constructor takes as `x`: what `_x` gives
    is `UNSET` where nothing came, and so `attrs.evolve` makes no null of it.

    Args:
        cls: A model.
    """
    types = {name: kind for each in reversed(cls.__mro__) for name, kind in _annotations(each).items()}
    own: dict[str, Any] = {
        f"_{field.attribute}": attrs.field(
            default=attrs.NOTHING if field.required else UNSET,
            alias=field.attribute,
            kw_only=True,
            type=types.get(field.attribute),
        )
        for field in cls.fields_
    }
    own["_additional_properties"] = attrs.field(default=UNSET, alias="additional_properties", kw_only=True)
    made = attrs.make_class(cls.__name__, own, init=False, eq=False, repr=False)
    return attrs.fields(made)


def _annotations(cls: type) -> dict[str, Any]:
    return getattr(cls, "__annotations__", {})
