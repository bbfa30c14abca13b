"""Pages: what a request asks for, and the envelopes in which lists come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from .errors import ApiError
from .messages import Answer, Request

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation

__all__ = ("Policy", "Window", "content_page", "django_page", "neighbours", "policy_of", "window")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Policy:
    """
    How a list pages.

    Attributes:
        default: The limit when none is given.
        maximum: The largest page.
        explicit: Whether requests without limit or offset are refused.
        count_if: The parameter without which no number of items comes.
    """

    default: int = 20
    maximum: int = 1000
    explicit: bool = False
    count_if: str | None = None


_USUAL = Policy()
_EVERYTHING = Policy(1_000_000_000, 1_000_000_000)
# By the end of the path template; the first one that fits counts.
_POLICIES: tuple[tuple[str, Policy], ...] = (
    ("/geofence/v1/geofences", Policy(10, 100, count_if="include_count")),
    ("/geofence/v1/geofences/{geofence_id}/devices", Policy(10, 100, explicit=True)),
    ("/geofence/v1/geofences/{geofence_id}/blueprints", Policy(10, 100, explicit=True)),
    ("/v2/custom-actions/", Policy(20, 100)),
    ("/v2/background-scripts/", Policy(20, 100)),
    ("/v2/foundationversions", Policy(10)),
    ("/eventfeed/", Policy(250)),
)
# These know nothing of pages.
_WHOLE = frozenset({"/authn2/v0/personal-access-token/", "/authn2/v0/tenant/{enterprise_id}/connection"})


def policy_of(operation: Operation) -> Policy:
    """Return how a list pages; some come as a whole."""
    if operation.path in _WHOLE:
        return _EVERYTHING
    return next((policy for ending, policy in _POLICIES if operation.path.endswith(ending)), _USUAL)


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a list that a request asks for."""

    limit: int
    offset: int


def window(request: Request, *, default: int, maximum: int | None = None, explicit: bool = False) -> Window:
    """
    Read `limit` and `offset`.

    A limit above the maximum is lowered to it. Where no 400 is published, what can't be right counts as not
    given.

    Args:
        request: The request.
        default: The limit when none is given.
        maximum: The largest page that the service gives.
        explicit: Whether both must be given.

    Raises:
        ApiError: 400 for anything but whole numbers of at least 0 (1 for the limit), and where one is missing
            that must be given.
    """
    if explicit and not (request.query.get("limit") and request.query.get("offset")):
        raise ApiError(400, "limit and offset are required.")
    if request.operation is not None and 400 not in request.operation.answers:
        limit = _lenient(request, "limit", default) or default
        return Window(limit if maximum is None else min(limit, maximum), _lenient(request, "offset", 0))
    limit = _number(request, "limit", default)
    if limit < 1:
        raise ApiError(400, "limit: Ensure this value is greater than or equal to 1.")
    if maximum is not None and limit > maximum:
        limit = maximum
    return Window(limit, _number(request, "offset", 0))


def _number(request: Request, name: str, default: int) -> int:
    text = request.query.get(name)
    if text is None or not text:
        return default
    # Some lists publish `limit` and `offset` as `number`, so that clients send `20.0`.
    text = text.removesuffix(".0")
    if not (text.isascii() and text.isdigit()):
        raise ApiError(400, f"{name}: A valid integer is required.")
    return int(text)


def _lenient(request: Request, name: str, default: int) -> int:
    try:
        return _number(request, name, default)
    except ApiError:
        return default


_GEOFENCE = "/geofence"


def _link(request: Request, **changes: object) -> str:
    """Make the link to another page of the list that `request` asks for."""
    query = dict(parse_qsl(request.query_string, keep_blank_values=True))
    query.update({name: str(value) for name, value in changes.items()})
    tail = f"{request.path}?{urlencode(query)}"
    if request.links == "absolute" and request.path.startswith(_GEOFENCE):
        # This service does not know under which path the gateway shows it.
        return tail.removeprefix(_GEOFENCE)
    if request.links == "relative":
        return tail
    if request.links == "http":
        return f"http://internal-gateway.invalid/api{tail}"
    if request.links == "wrong-host":
        return f"https://internal-gateway.invalid/api{tail}"
    return f"{request.base_url}{tail}"


def neighbours(request: Request, part: Window, total: int) -> tuple[str | None, str | None]:
    """Make the links to the page before and the page after, `None` where there is none."""
    before = after = None
    if part.offset > 0:
        before = _link(request, limit=part.limit, offset=max(part.offset - part.limit, 0))
    if part.offset + part.limit < total:
        after = _link(request, limit=part.limit, offset=part.offset + part.limit)
    return before, after


def django_page(
    request: Request,
    items: Sequence[T],
    render: Callable[[T], Any],
    *,
    default: int = 20,
    count: str = "count",
) -> Answer:
    """
    Answer with a page at the root of the body, as the older services do.

    Args:
        request: The request.
        items: The whole list.
        render: Makes the document of one item; called for the items of the page only.
        default: The limit when none is given.
        count: What the number of items is called.
    """
    part = window(request, default=default, maximum=1000)
    before, after = neighbours(request, part, len(items))
    results = [render(item) for item in items[part.offset : part.offset + part.limit]]
    return Answer.of({count: len(items), "next": after, "previous": before, "results": results})


def content_page(
    request: Request,
    items: Sequence[T],
    render: Callable[[T], Any],
    *,
    default: int = 20,
    previous: str = "prev",
    wrapped: bool = True,
) -> Answer:
    """
    Answer with a page inside `content`, as the newer services do.

    Args:
        request: The request.
        items: The whole list.
        render: Makes the document of one item; called for the items of the page only.
        default: The limit when none is given.
        previous: What the link to the page before is called: many newer services publish `previous` and
            answer with `prev`.
        wrapped: Whether `code` and `message` stand beside `content`.
    """
    part = window(request, default=default, maximum=1000)
    before, after = neighbours(request, part, len(items))
    results = [render(item) for item in items[part.offset : part.offset + part.limit]]
    content = {"count": len(items), previous: before, "next": after, "results": results}
    if wrapped:
        return Answer.of({"code": 200, "message": "Success", "content": content})
    return Answer.of({"content": content})
