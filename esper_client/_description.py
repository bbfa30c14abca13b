# Written by `make generate` from the API description, with scripts/codegen/render/client.py.
"""What the description and its overlay say of all operations."""

from __future__ import annotations

ENCODED_SLASHES = False
"""Whether a slash in an argument of a path is sent as `%2F`, as OpenAPI says, and not refused."""
