# Written by `make generate` from the API description and its overlay, with scripts/codegen/render/services.py.
"""Operations whose rate limit is not that of the first step of their path."""

from __future__ import annotations

__all__ = ("SERVICES",)

SERVICES: tuple[tuple[str, str, str], ...] = (("POST", "/data-tap/v0/queries", "data-tap/queries"),)
"""Method, path as published, and name of the service."""
