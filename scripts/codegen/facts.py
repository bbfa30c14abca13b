"""Facts about a description that the templates need, and that the generator's own data can't carry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

__all__ = ("Facts",)


@dataclass
class Facts:
    """
    Facts by `group.method` or by class.

    Attributes:
        properties: Class -> name that the generator sees -> name in JSON, where they differ.
        parameters: Operation -> name that the generator sees -> name in the request, where they differ.
        styles: Operation -> name that the generator sees -> how a list or an object is written.
        reserved: Operation -> names that the generator sees, of parameters whose reserved characters are sent as they are.
        paths: Operation -> the path as published.
        body_types: Operation -> content type that the generator sees -> content type that is sent.
        form_styles: Operation -> content type that the generator sees -> field of the form -> how a list in it is written, if it is one text.
        accepts: Operation -> what its `Accept` header asks for.
        otherwise: Operation -> what its answer may be beside JSON: `text`, `bytes`.
        answers: Operation -> for each published answer: the status that the generator sees, status, content type, and what it is if no JSON.
        lines: Operations whose answer may be JSON values, a line each.
        servers: Operation -> its own servers, where they are not those of the description.
        discriminated: Class -> field -> the texts of that field that name the class.
        only_sent: Class -> fields, by their names in JSON, that requests must have and answers do not.
        left_out: Part of the description that the client does not carry -> why.
        enterprise: Operation -> the field of its body that has to carry the caller's enterprise, and its format.
        limits: Operation -> the largest `limit` that is published.
        deprecated: Operation -> what a call of it warns of, if it is deprecated.
        groups: Group -> what the description says of it.
        envelopes: Operation -> where the overlay says that its answer has its content; `False` for nowhere.
        errors: Operation -> the statuses of its documented errors.
        services: Method, path and service of operations whose rate limit is not that of their path.
        encoded_slashes: Whether a slash in an argument of a path is sent as `%2F`.
    """

    properties: dict[str, dict[str, str]] = field(default_factory=dict)
    parameters: dict[str, dict[str, str]] = field(default_factory=dict)
    styles: dict[str, dict[str, str]] = field(default_factory=dict)
    reserved: dict[str, set[str]] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    body_types: dict[str, dict[str, str]] = field(default_factory=dict)
    form_styles: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    accepts: dict[str, str] = field(default_factory=dict)
    otherwise: dict[str, set[str]] = field(default_factory=dict)
    answers: dict[str, list[tuple[str, str, str, str]]] = field(default_factory=dict)
    lines: set[str] = field(default_factory=set)
    servers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    discriminated: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    only_sent: dict[str, set[str]] = field(default_factory=dict)
    left_out: dict[tuple[str, ...], str] = field(default_factory=dict)
    enterprise: dict[str, tuple[str, str]] = field(default_factory=dict)
    limits: dict[str, int] = field(default_factory=dict)
    deprecated: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    envelopes: dict[str, str | Literal[False]] = field(default_factory=dict)
    errors: dict[str, list[str]] = field(default_factory=dict)
    services: list[tuple[str, str, str]] = field(default_factory=list)
    encoded_slashes: bool = True
