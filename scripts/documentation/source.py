"""The two packages as griffe reads them: without running them, each once."""

from __future__ import annotations

from pathlib import Path

import griffe

__all__ = ("read",)


def read(root: Path) -> tuple[griffe.Module, griffe.Module]:
    """Read `esper_client` and `esper_sdk`, whose names resolve across both."""
    loader = griffe.GriffeLoader(
        search_paths=[root / "overrides", root],
        docstring_parser=griffe.Parser.google,
        docstring_options={"returns_named_value": False, "returns_multiple_items": False},
    )
    client, sdk = loader.load("esper_client"), loader.load("esper_sdk")
    # Lazily exported names are aliases.
    loader.resolve_aliases(implicit=True)
    assert isinstance(client, griffe.Module)
    assert isinstance(sdk, griffe.Module)
    return client, sdk
