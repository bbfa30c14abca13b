"""
Extensions in a description, `x-...`: what the overlay says of operations, and marks of ours on parts of it.

A mark stands at the part itself, because parts are copied, merged and renamed on their way. What is noted of a whole
operation or class goes beside the description, into `Facts`.
"""

from __future__ import annotations

__all__ = ("COPY_OF", "INNER_STYLES", "RATE_LIMIT_SERVICE", "READ_ONLY", "SAYS", "WRITE_ONLY")

RATE_LIMIT_SERVICE = "x-rate-limit-service"
"""Of an operation, or of a path for all of its operations: the service whose rate limit it meets."""

COPY_OF = "x-copy-of"
"""Of a part of `allOf` that was a reference, and has been copied to be changed: what it was."""

INNER_STYLES = "x-inner"
"""Of a parameter or a field of a form: how the lists in its list are written, which Swagger 2.0 alone can say."""

READ_ONLY = "x-read-only"
"""Of a field that only answers have. As a keyword, it would tell two shapes apart."""

WRITE_ONLY = "x-write-only"
"""Of a field that only requests have."""

SAYS = "x-says"
"""Of a schema: the texts that name it among others, by field, until its class has its name."""
