"""Security: rules of the form that OpenAPI asks for, and the keys that the client does not send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.codegen.description.yaml_json import pointer

from .types import is_texts

__all__ = ("SecurityRepairer",)


class SecurityRepairer:
    """
    Repairs the security of a description and of its operations.

    Args:
        follow: Returns what a reference leads to; takes its place, too.
        note: Called with the place and what is to be known of it.
        problems: Takes what can't be repaired, a line each.
    """

    def __init__(
        self, follow: Callable[[Any, str], Any], note: Callable[[str, str], None], problems: list[str]
    ) -> None:
        self._follow = follow
        self._note = note
        self._problems = problems
        self._used: set[str] = set()

    def repair(self, holder: dict[str, Any], place: str) -> None:
        """Keep the rules of a description or an operation, and remember which keys they ask for."""
        rules = holder.get("security")
        if rules is None:
            holder.pop("security", None)
        elif not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
            self._problems.append(f"{place}/security: is not a list of objects")
        else:
            self._used |= {str(name) for rule in rules for name in rule}
            holder["security"] = [
                {str(name): scopes if is_texts(scopes) else [] for name, scopes in rule.items()}
                for rule in rules
            ]

    def name_other_keys(self, components: dict[str, Any]) -> None:
        """Say which keys the client does not send: it sends a bearer token, and nothing else by itself."""
        schemes = components.get("securitySchemes")
        for name, published in schemes.items() if isinstance(schemes, dict) else ():
            scheme = self._follow(published, pointer("components", "securitySchemes", name))
            if name not in self._used or not isinstance(scheme, dict):
                continue
            kind, where = scheme.get("type"), scheme.get("in")
            bearer = kind == "http" and str(scheme.get("scheme")).lower() == "bearer"
            header = (
                kind == "apiKey" and where == "header" and str(scheme.get("name")).lower() == "authorization"
            )
            if not (bearer or header or kind in ("oauth2", "openIdConnect")):
                what = (
                    f"{kind} in {where} {scheme.get('name')}"
                    if kind == "apiKey"
                    else f"{kind} {scheme.get('scheme')}"
                )
                self._note(
                    pointer("components", "securitySchemes", name),
                    f"the client sends a bearer token, and not this ({what}); "
                    "give it in the `headers` of the client",
                )
