"""Errors: classes, the service's body shapes, safe text, pickling."""

from __future__ import annotations

import copy
import html
import json
import pickle
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from esper_sdk import _errors
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
from esper_sdk._transport.error_bodies import MAX_CONTENT, error_from_response
from hypothesis import given
from hypothesis import strategies as st

from esper_client.errors import EsperError

HEADERS = [b"Content-Type", b"Location", b"X-Request-Id", b"Retry-After", b"Date"]
REQUEST = httpx.Request("GET", "https://acme-api.esper.cloud/api/v0/device/")
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


KEY = "Zk3/q+T9-ä~v'8\"2&<w=="


def echoed(content: bytes, **headers: str) -> StatusError:
    """Make the error for an answer that repeats the key of its request."""
    request = httpx.Request(
        "GET",
        "https://acme-api.esper.cloud/api/x",
        headers={"Authorization": f"Bearer {KEY}".encode(), "Cookie": "sid=Sess10n-Id; theme=dark"},
    )
    return error_from_response(httpx.Response(301, content=content, headers=headers), request)


WAYS = {
    "plain": str,
    "capitals": str.upper,
    "JSON": lambda key: json.dumps(key)[1:-1],
    "JSON in UTF-8": lambda key: json.dumps(key, ensure_ascii=False)[1:-1],
    "JSON with slashes": lambda key: json.dumps(key)[1:-1].replace("/", "\\/"),
    "percent": lambda key: quote(key, safe=""),
    "percent twice": lambda key: quote(quote(key, safe=""), safe=""),
    "percent in part": lambda key: quote(key).lower(),
    "form": quote_plus,
    "HTML": html.escape,
    "Base64": lambda key: b64encode(key.encode()).decode(),
    "Base64 of the header": lambda key: b64encode(f"Bearer {key}".encode()).decode(),
    "Base64 for URLs": lambda key: urlsafe_b64encode(f"x {key} y".encode()).decode(),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-be", "utf-32"])
def test_no_way_of_writing_a_key_stays(way: Callable[[str], str], charset: str) -> None:
    """However the service writes the key that it repeats, nothing that the error carries has it."""
    key = KEY if charset == "utf-8" else KEY.replace("ä", "a")
    said = way(key)
    request = httpx.Request("GET", "https://a/api/x", headers={"Authorization": f"Bearer {key}".encode()})
    for shape in ("%s", '{"%s": "%s"}', '{"x": [{"y": "%s"}]}', "<p>%s</p>", '"%s"'):
        content = shape.replace("%s", said).encode(charset)
        made = error_from_response(httpx.Response(400, content=content), request)
        for text in (*_texts(made), made.content.decode(charset, "replace"), made.content.decode("latin-1")):
            for form in (key, said, json.dumps(said)[1:-1], json.dumps(key)[1:-1]):
                assert form.lower() not in text.lower()
        assert key.encode() not in pickle.dumps(made)


def _texts(made: StatusError) -> list[str]:
    """Collect whatever an error can show, and what its attributes hold."""
    assert made.__cause__ is None
    assert made.__context__ is None
    again = copy.deepcopy(made)
    return [str(made), repr(made), *map(str, made.args), *map(str, again.__dict__.values())]


def test_every_attribute_is_scrubbed() -> None:
    """Neither the key nor a cookie is in the target of a redirect, the request's ID, the code or the text."""
    said = quote(KEY) + " Sess10n-Id"
    content = json.dumps({"code": said, "errors": [{said: said}], said: said, "message": said}).encode()
    made = echoed(content, location=f"/login?key={said}", **{"x-request-id": said})
    for text in (*_texts(made), made.content.decode()):
        assert quote(KEY) not in text
        assert "Sess10n-Id" not in text
    assert made.location == "/login?key=*** ***"


@given(st.integers(0, 60), st.integers(0, 3), st.sampled_from([quote(KEY), json.dumps(KEY)[1:-1], KEY]))
def test_a_key_at_the_cut_is_not_kept_in_part(before: int, copies: int, said: str) -> None:
    """Where a large body is cut, no piece of a key stays, however many came before."""
    content = (
        (said * copies).encode() + b"x" * (MAX_CONTENT - before - len(said) * copies) + said.encode() * 9
    )
    made = echoed(content)
    for text in (made.content.decode(), made.body):
        assert "Zk3" not in text
        assert MAX_CONTENT - 1000 < len(text) <= MAX_CONTENT


@given(st.text(min_size=4, max_size=30), st.text(max_size=20), st.booleans())
def test_any_secret_is_taken_out(secret: str, around: str, ascii: bool) -> None:
    """Whatever characters a password has, it does not come back."""
    request = httpx.Request("POST", "https://a/", json={"password": secret})
    content = json.dumps({"message": f"{around}{secret}{around}"}, ensure_ascii=ascii).encode(
        "utf-8", "replace"
    )
    made = error_from_response(httpx.Response(400, content=content), request)
    assert secret not in made.body["message"] or secret in "*" * 99
    assert secret not in made.message or secret in "*" * 99


def test_long_secrets_and_form_fields() -> None:
    """A certificate is taken out as a password is, and so is what was sent as a form."""
    certificate = "-----BEGIN-----\n" + "MIIC/+" * 1000
    request = httpx.Request("POST", "https://a/", json={"cert_data": certificate})
    made = error_from_response(httpx.Response(400, json={"message": certificate}), request)
    assert made.body == {"message": "***"}
    assert made.content == b'{"message":"***"}'
    form = httpx.Request("POST", "https://a/", data={"password": "a b&c", "name": "till"})
    assert (
        error_from_response(httpx.Response(400, text="a b&c, a+b%26c, till"), form).body == "***, ***, till"
    )


def test_deep_bodies_can_be_copied() -> None:
    """A body that is nested hundreds of levels deep does not keep an error from being pickled."""
    made = error(400, content=b"[" * 700 + b"1" + b"]" * 700)
    assert pickle.loads(pickle.dumps(made)).body == copy.deepcopy(made).body == made.body
    assert isinstance(made.body, list)


WITHOUT_A_SLASH = ". Only a slash differs: send it to the path without a slash at its end"


@pytest.mark.parametrize(
    ("location", "text"),
    [
        ("/login", "Moved Permanently; it points to /login, and redirects are not followed"),
        (
            "/api/v0/device",
            "Moved Permanently; it points to /api/v0/device, and redirects are not followed"
            + WITHOUT_A_SLASH,
        ),
        (
            "https://u:p@b.c/x?sig=1#y",
            "Moved Permanently; it points to https://b.c/x?..., and redirects are not followed",
        ),
        ("//[", "Moved Permanently; it points to //[, and redirects are not followed"),
        ("", "Moved Permanently"),
        (None, "Moved Permanently"),
    ],
)
def test_redirects_name_their_target(location: str | None, text: str) -> None:
    """An error for a redirect says where to, without what may sign that URL, and that nobody goes there."""
    made = error(301, headers={} if location is None else {"location": location})
    assert made.message == text
    assert str(made) == f"301: {text} (POST /api/v0/device/)"
    assert made.location == location


@pytest.mark.parametrize("location", ["/api/v1/x/", "https://a.b/api/v1/x/", "x/", "/api/v1/x/?page=2"])
def test_a_missing_slash_is_named(location: str) -> None:
    """Where only the slash at the end is missing, the error says so."""
    for code in (301, 302, 303, 307, 308):
        answer = httpx.Response(code, headers={"location": location}, html="<title>Moved</title>")
        made = error_from_response(answer, httpx.Request("GET", "https://a.b/api/v1/x?page=2"))
        assert made.message.startswith("Moved; it points to ")
        assert made.message.endswith("send it to the path with a slash at its end")
        assert "page" not in made.message


def test_long_redirects_still_say_what_they_are() -> None:
    """A long page or target leaves room for the rest of the text."""
    text = str(error(302, html=f"<title>{'x' * 999}</title>", headers={"location": "/" + "y" * 9999}))
    assert "redirects are not followed" in text
    assert len(text) < 500


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            {"errors": [{"name": "already exists"}], "message": "Invalid request"},
            "Invalid request: name: already exists",
        ),
        ({"errors": ["a", "b"], "message": "Invalid."}, "Invalid: a"),
        ({"errors": ["Invalid"], "message": "it is invalid."}, "it is invalid."),
        ({"errors": ["name:\n taken"]}, "name: taken"),
        ({"message": "no"}, "no"),
    ],
)
def test_the_first_error_is_part_of_the_text(body: Any, text: str) -> None:
    """Where the message says less than the first error, both are printed, in one line."""
    assert str(error(400, json=body)) == f"400: {text} (POST /api/v0/device/)"
    assert len(str(error(400, json={"message": "m" * 900, "errors": ["e" * 900]}))) < 500


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=latin-1"])
def test_json_in_any_encoding(charset: str, content_type: str) -> None:
    """JSON is read whatever its encoding, and whatever its header calls it."""
    content = '{"message": "gr\u00fc\u00df"}'.encode(charset)
    assert error(400, content=content, headers={"content-type": content_type}).message == "gr\u00fc\u00df"


def test_text_with_a_mark_and_json_of_old_servers() -> None:
    """A byte-order mark is no part of a text, and JSON in Latin-1 is read as what its header says."""
    assert error(400, content=b"\xef\xbb\xbfplain").message == "plain"
    assert error(400, content="plain".encode("utf-16")).body == "plain"
    latin = {"content-type": "application/json; charset=latin-1"}
    assert error(400, content=b'{"message": "gr\xfc"}', headers=latin).message == "gr\u00fc"
    assert error(400, content=b'{"message": "gr\xfc"}').message == "gr\ufffd"


@given(st.binary(max_size=40), st.lists(st.tuples(st.sampled_from(HEADERS), st.binary(max_size=30))))
def test_no_headers_can_break_it(content: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    """Any headers give an error whose text is one printable line."""
    for code in (302, 400, 429):
        answer = httpx.Response(code, content=content, headers=[(b"x", b""), *headers])
        assert str(error_from_response(answer, REQUEST)).isprintable()


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


@pytest.mark.parametrize(("asked", "text"), [(1800.0, "1800 s"), (float("inf"), "for ever")])
def test_a_refusal_says_how_long_it_was_to_be_waited(asked: float, text: str) -> None:
    """A 429 that is not waited for names the pause and the option that bounds it."""
    error = RateLimitError("Busy", status_code=429, retry_after=asked, method="GET", path="/v2/devices/")
    assert f"asks to wait {text}, and max_wait says" in str(error)


def test_attempts_are_part_of_the_text() -> None:
    """Who reads a log sees how often it was tried."""
    assert str(EVERY[1]) == "slow (GET /x, 3 attempts)"
