"""Errors: classes, the service's body shapes, safe text, pickling."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import httpx
import pytest
from esper_sdk import _errors
from esper_sdk._error_bodies import MAX_CONTENT, error_from_response
from esper_sdk._errors import (
    AuthenticationError,
    BadRequestError,
    CallError,
    ConfigurationError,
    ConflictError,
    ConnectTimeoutError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from hypothesis import given
from hypothesis import strategies as st

from esper_client.errors import EsperError

TOKEN = "very-secret-token-0123456789"


def error(status: int = 400, **response: Any) -> StatusError:
    """Make the error for an answer."""
    request = httpx.Request(
        "POST",
        "https://acme-api.esper.cloud/api/v0/device/?search=private",
        headers={"Authorization": f"Bearer {TOKEN}"},
    )
    return error_from_response(httpx.Response(status, **response), request)


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (300, StatusError),
        (301, StatusError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, StatusError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, StatusError),
        (409, ConflictError),
        (413, StatusError),
        (415, StatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (460, StatusError),
        (463, StatusError),
        (499, StatusError),
        (500, ServerError),
        (520, ServerError),
        (561, ServerError),
        (599, ServerError),
        (600, StatusError),
        (999, StatusError),
    ],
)
def test_class_by_status(status: int, cls: type[StatusError]) -> None:
    """Every status has its class, and unregistered ones have one too."""
    made = error(status)
    assert type(made) is cls
    assert made.status_code == status
    assert isinstance(made, EsperError)


SHAPES: list[tuple[str, Any, str, list[str], int | str | None]] = [
    (
        "Django",
        {"errors": ["detail: Not found."], "message": "detail: Not found. ", "status": 404},
        "detail: Not found.",
        ["detail: Not found."],
        404,
    ),
    ("Go services", {"code": 3456, "message": "no such app", "content": {}}, "no such app", [], 3456),
    ("Go, code as text", {"code": "3456", "message": "no", "content": {"a": 1}}, "no", [], "3456"),
    (
        "reports and query",
        {
            "status": 429,
            "error": "rate_limited",
            "message": "Tenant rate limit exceeded: 25 requests per hour",
        },
        "Tenant rate limit exceeded: 25 requests per hour",
        ["rate_limited"],
        429,
    ),
    ("geofence v1", {"message": "bad radius", "content": None}, "bad radius", [], None),
    (
        "custom actions",
        {"errors": {"name": ["too long", "taken"]}, "message": "invalid", "code": 400},
        "invalid",
        ["name: too long", "name: taken"],
        400,
    ),
    (
        "authz2",
        {"code": 403, "errors": [{"field": "role", "message": "unknown"}], "message": "no"},
        "no",
        ["field: role", "unknown"],
        403,
    ),
    ("remote file", {"error": "file too large"}, "file too large", [], None),
    (
        "meta",
        {"meta": {"non_field_errors": ["dates overlap"]}},
        "dates overlap",
        ["dates overlap"],
        None,
    ),
    (
        "fields",
        {"name": ["This field is required."]},
        "name: This field is required.",
        ["name: This field is required."],
        None,
    ),
    ("nested", {"content": {"message": "inside"}}, "inside", [], None),
    ("list", ["first", {"x": "second"}], "first", ["first", "x: second"], None),
    ("text", "just text", "just text", [], None),
]


@pytest.mark.parametrize("shape", SHAPES, ids=[shape[0] for shape in SHAPES])
def test_body_shapes(shape: tuple[str, Any, str, list[str], int | str | None]) -> None:
    """The service's shapes come down to message, errors and code, and the body stays."""
    _, body, message, errors, code = shape
    made = error(json=body)
    assert (made.message, made.errors, made.code) == (message, errors, code)
    assert made.body == body


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (b"", "", "Bad Gateway"),
        (b"", "application/json", "Bad Gateway"),
        (b"  \r\n ", "text/html", "Bad Gateway"),
        (
            b"<html><head><title>502 Bad\n Gateway</title></head></html>",
            "application/json",
            "502 Bad Gateway",
        ),
        (b"<p>Sorry &amp; <b>goodbye</b></p>", "text/html", "Sorry & goodbye"),
        (b'{"message": "cut o', "application/json", '{"message": "cut o'),
        (b'\xef\xbb\xbf{"message": "with a mark"}', "application/json", "with a mark"),
        ('{"message": "gr\u00fc\u00df"}'.encode("utf-16"), "application/json; charset=utf-16", None),
        (b"\xff\xfe\xfa\x00\x01", "text/plain", None),
        (b"gr\xfc\xdf", "text/plain; charset=latin-1", "gr\u00fc\u00df"),
        (b"text", "text/plain; charset=no-such", "text"),
        (b'{"message": "html"}', "text/html", "html"),
        (b"[" * 100_000, "application/json", None),
        (b"null", "application/json", "null"),
        (b'{"message": {"deep": 1}, "code": true}', "application/json", "Bad Gateway"),
    ],
)
def test_bodies_that_are_no_json(content: bytes, content_type: str, message: str | None) -> None:
    """Pages, nothing, wrong types and broken text all become an error with a short message."""
    made = error(502, content=content, headers={"content-type": content_type})
    if message is not None:
        assert made.message == message
    assert "\n" not in str(made)
    assert len(str(made)) < 1000
    assert made.content == content[:MAX_CONTENT]


@given(st.binary(max_size=300), st.sampled_from(["", "application/json", "text/html; charset=utf-16"]))
def test_no_body_can_break_it(content: bytes, content_type: str) -> None:
    """Any bytes give an error whose text is one printable line."""
    made = error(500, content=content, headers={"content-type": content_type})
    assert str(made).isprintable()


@given(
    st.recursive(
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(),
            st.floats(allow_nan=False, allow_infinity=False),
            st.text(),
        ),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(st.sampled_from(["errors", "error", "message", "code", "meta", "x"]), inner),
        ),
        max_leaves=20,
    )
)
def test_no_json_can_break_it(body: Any) -> None:
    """Any JSON gives a message, and errors that are text."""
    made = error(400, json=body)
    assert made.message
    assert all(isinstance(text, str) for text in made.errors)


def test_large_bodies_are_cut() -> None:
    """An error keeps 64 KiB of a body, and its text one line."""
    made = error(500, json={"message": "x" * 1_000_000})
    assert len(made.content) == len(made.body) == 64 * 1024
    assert len(str(made)) < 600
    assert len(error(500, json={"errors": ["e"] * 5000}).errors) == 100


def test_no_secrets() -> None:
    """Neither the token nor the query is in the text, even when the service repeats the token."""
    made = error(
        401,
        json={"message": f"invalid token {TOKEN}", "errors": [f"Authorization: Bearer {TOKEN} is expired"]},
    )
    for text in (str(made), repr(made), made.message, *made.errors):
        assert TOKEN not in text
        assert "private" not in text
    assert made.path == "/api/v0/device/"


def test_what_a_request_has_under_a_secret_name_is_not_repeated() -> None:
    """A token to renew and a password to set are taken out of the service's complaint, however it writes them."""
    request = httpx.Request(
        "POST",
        "https://acme-api.esper.cloud/api/renew/?access_token=Old-T0ken&page=7",
        headers={"Authorization": f"Bearer {TOKEN}"},
        json={
            "user": {"name": "till", "wifiPassword": "hunter2"},
            "credentials": ["first", {"key": "second"}],
            "pin": 7,
        },
    )
    said = f"old-t0ken, HUNTER2, first, second, {TOKEN.upper()}: page 7 of till"
    answer = httpx.Response(
        302,
        json={"message": said, "errors": [said], said: 1, "code": said},
        headers={"x-request-id": said, "location": said},
    )
    made = error_from_response(answer, request)
    clean = "***, ***, ***, ***, ***: page 7 of till"
    for text in (*made.errors[:1], made.request_id, made.location, made.code, made.message.partition(";")[0]):
        assert text == clean
    assert made.body == {"message": clean, "errors": [clean], clean: 1, "code": clean}
    assert json.loads(made.content) == made.body


@pytest.mark.parametrize(
    "body", [b"{", b"[" * 100_000, b"\xff", b'{"password": {"a": [1, null, true]}}', b"7"]
)
def test_a_request_of_any_body_can_fail(body: bytes) -> None:
    """Looking for secrets never gets in the way of the error."""
    request = httpx.Request(
        "POST", "https://acme-api.esper.cloud/", content=body, headers={"Content-Type": "application/json"}
    )
    assert error_from_response(httpx.Response(400, text="no"), request).message == "no"


def test_line_breaks_do_not_reach_a_log() -> None:
    """What the service writes can't begin a new line in a log."""
    made = error(
        400, json={"message": "one\r\n2026-01-01 ERROR forged\x1b[31m"}, headers={"x-request-id": "a\tb"}
    )
    assert str(made) == ("400: one 2026-01-01 ERROR forged [31m (POST /api/v0/device/, request a b)")
    assert made.request_id == "a b"


def test_what_is_beside_the_body() -> None:
    """Request ID, Retry-After and the target of a redirect are attributes."""
    made = error(429, headers={"x-amzn-requestid": "r-1", "retry-after": "12"})
    assert (made.request_id, made.retry_after) == ("r-1", 12)
    assert error(302, headers={"location": "https://elsewhere/"}).location == "https://elsewhere/"
    assert error(400, headers={"retry-after": "12"}).retry_after is None


EVERY: list[CallError] = [
    error(404, json={"message": "no", "errors": ["a"]}, headers={"x-request-id": "7"}),
    ConnectTimeoutError("slow", method="GET", path="/x", attempts=3, waited=1.5),
    RequestTimeoutError("slow", method="GET", path="/x"),
    ResponseTooLargeError("big", limit=5, status_code=200, method="GET", path="/x"),
]


@pytest.mark.parametrize("made", EVERY, ids=lambda made: type(made).__name__)
@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_copies_and_pickles(made: CallError, how: Any) -> None:
    """An error survives copying and a process boundary with everything it carries."""
    made.add_note("a note")
    again = how(made)
    assert type(again) is type(made)
    assert str(again) == str(made)
    assert again.__dict__ == made.__dict__
    assert again.args == made.args


def test_never_sent_and_unknown_are_apart() -> None:
    """No error is both never sent and perhaps processed."""
    classes = [value for value in vars(_errors).values() if isinstance(value, type)]
    for cls in classes:
        assert not (issubclass(cls, NotSentError) and issubclass(cls, (OutcomeUnknownError, StatusError)))
    assert not issubclass(ConfigurationError, CallError)


def test_attempts_are_part_of_the_text() -> None:
    """Who reads a log sees how often it was tried."""
    assert str(EVERY[1]) == "slow (GET /x, 3 attempts)"
