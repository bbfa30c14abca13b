"""Extensions that the overlay sets, noted for the client."""

from __future__ import annotations

from scripts.codegen.description.document import Document, operations
from scripts.codegen.description.extensions import RATE_LIMIT_SERVICE
from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts

__all__ = ("note_deprecations", "note_encoded_slashes", "note_envelopes", "note_services")


def note_deprecations(document: Document, facts: Facts) -> None:
    """Note what a call of a deprecated operation warns of; the overlay's `x-use-instead` names the modern one."""
    for at in operations(document):
        if at.operation.get("deprecated"):
            instead = at.operation.get("x-use-instead")
            advice = f"use `{instead}` instead" if instead else "it may be dropped"
            facts.deprecated[at.name] = f"Deprecated by the vendor: {advice}"


def note_envelopes(document: Document, facts: Facts) -> None:
    """
    Note where the overlay's `x-envelope` says that answers have their content.

    Raises:
        DescriptionError: It is neither a place nor `false`.
    """
    for at in operations(document):
        where = at.operation.get("x-envelope")
        if where is False or (isinstance(where, str) and all(where.split("."))):
            facts.envelopes[at.name] = where
        elif where is not None:
            raise DescriptionError(
                f"{at}: x-envelope must be the names that lead to the content, such as content.item, or false, "
                f"and is {where!r}"
            )


def note_encoded_slashes(document: Document, facts: Facts) -> None:
    """
    Note whether slashes in arguments of paths are sent as `%2F`; the overlay's `x-encoded-slashes` says if not.

    Raises:
        DescriptionError: It is neither true nor false.
    """
    found = document.get("x-encoded-slashes", True)
    if not isinstance(found, bool):
        raise DescriptionError(f"#/x-encoded-slashes: must be true or false, and is {found!r}")
    facts.encoded_slashes = found


def note_services(document: Document, facts: Facts) -> None:
    """
    Note which operations meet another rate limit than their path tells, as `x-rate-limit-service` says.

    Raises:
        DescriptionError: A name is no text.
    """
    for at in operations(document):
        name = at.operation.get(RATE_LIMIT_SERVICE, at.item.get(RATE_LIMIT_SERVICE))
        if name is None:
            continue
        if not isinstance(name, str) or not name.strip():
            raise DescriptionError(
                f"{at}: {RATE_LIMIT_SERVICE} must be the name of a service, and is {name!r}"
            )
        facts.services.append((at.method.upper(), at.path, name.strip()))
