"""Parses the service's error bodies, of seven shapes, into one kind of error."""

from __future__ import annotations

import codecs
import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from esper_client.request_ids import find_request_id
from esper_sdk._errors import StatusError, class_for, one_line
from esper_sdk._limits.headers import retry_after_of

from .options import attempt_of
from .request_info import path_of
from .response_body import MAX_CONTENT

if TYPE_CHECKING:
    from esper_sdk._base.http import Request, Response

_MESSAGES = ("message", "detail", "error_description", "title", "error", "reason")
_ENVELOPE = {*_MESSAGES, "errors", "code", "status", "content", "meta", "type", "timestamp", "path", "data"}
"""Keys of the envelope; any other key of an error body names an invalid field."""
_MAX_ERRORS = 100


def error_from_response(response: Response, request: Request) -> StatusError:
    """
    Make the error for an answer that does not mean success.

    It never raises, whatever the body is: JSON of any shape, HTML, empty, truncated or binary.

    Args:
        response: The answer, already read.
        request: The request.
    """
    # Imported here: compiling its patterns takes 1 ms, and most calls succeed.
    from .secrets import Secrets

    status = response.status_code
    secrets = Secrets(request)
    charset = response.charset_encoding
    content = secrets.content(response.content, MAX_CONTENT)
    try:
        parsed = _parse(response.content, charset)
    except (ValueError, RecursionError):
        parsed = _text(content, charset)
    # Secrets go before the cut, which could leave half a key.
    body = secrets.value(parsed)
    message, errors = _messages(body if isinstance(body, str) else parsed)
    # A JSON body that is too large is kept as cut text.
    if isinstance(body, str):
        body = body[:MAX_CONTENT]
    elif len(response.content) > MAX_CONTENT:
        body = secrets.value(_text(content, charset))
    code = _code(parsed)
    message = one_line(secrets.text(message), 2000) or _phrase(status)
    location = response.headers.get("location") if 300 <= status <= 399 else None
    if location:
        location = secrets.text(location)
        message = _redirected(message, location, request)
    request_id = find_request_id(response.headers)
    error = class_for(status)(
        message,
        status_code=status,
        errors=[one_line(secrets.text(error), 2000) for error in errors],
        code=secrets.text(code)[:100] if isinstance(code, str) else code,
        body=body,
        content=content,
        request_id=None if request_id is None else one_line(secrets.text(request_id), 200),
        retry_after=retry_after_of(response.headers) if status in {429, 503} else None,
        location=location,
        method=request.method,
        path=path_of(request),
    )
    error._earlier = attempt_of(request).uncertain  # noqa: SLF001
    return error


def _redirected(message: str, location: str, request: Request) -> str:
    """Add a redirect's target to a message, without its user name, query and fragment."""
    shown = re.sub(r"//[^/?#]*@", "//", re.sub(r"[?#].*", "?...", location, count=1, flags=re.DOTALL))
    text = f"{one_line(message, 100)}; it points to {one_line(shown, 200)}, and redirects are not followed"
    asked = str(request.url)
    try:
        here, there = urlsplit(asked), urlsplit(urljoin(asked, location))
    except ValueError:
        return text
    same = here[:2] == there[:2] and here.path.rstrip("/") == there.path.rstrip("/")
    if same and len(here.path) != len(there.path):
        how = "with" if len(here.path) < len(there.path) else "without"
        text += f". Only a slash differs: send it to the path {how} a slash at its end"
    return text


def _parse(content: bytes, charset: str | None) -> Any:
    """
    Parse JSON in any encoding, whatever the content type.

    The service sends JSON as text/html, and proxies send HTML pages as JSON.

    Raises:
        ValueError: It is not JSON, or too large.
    """
    start = content[:64].translate(None, b"\0\xef\xbb\xbf\xff\xfe \t\r\n")
    if start[:1] not in {b"{", b"[", b'"'} or len(content) > 16 * MAX_CONTENT:
        raise ValueError
    try:
        return json.loads(content)
    except UnicodeDecodeError:
        return json.loads(_text(content, charset))


def _text(content: bytes, charset: str | None) -> str:
    marked = "utf-16" if content[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig"
    try:
        text = content.decode(charset or marked, "replace")
    except (LookupError, ValueError):
        text = content.decode(marked, "replace")
    return text if text.strip() else ""


def _messages(body: Any) -> tuple[str, list[str]]:
    if isinstance(body, str):
        return _page_title(body), []
    if isinstance(body, list):
        errors = _flatten(body)
        return (errors[0] if errors else ""), errors
    if not isinstance(body, dict):
        return "", []
    errors = _flatten(body.get("errors"))
    error = body.get("error")
    if not isinstance(error, str):
        errors += _flatten(error)
    meta = body.get("meta")
    if isinstance(meta, dict):
        errors += _flatten(meta.get("non_field_errors"))
    errors += _flatten({key: value for key, value in body.items() if key not in _ENVELOPE and value}, depth=1)
    message = next((text for key in _MESSAGES if (text := _as_text(body.get(key)))), "")
    if message and isinstance(error, str) and (text := error.strip()) and text not in {message, *errors}:
        errors.append(text)
    if not message:
        nested = body.get("content")
        if isinstance(nested, dict):
            message = next((text for key in _MESSAGES if (text := _as_text(nested.get(key)))), "")
    return message or (errors[0] if errors else ""), errors[:_MAX_ERRORS]


def _as_text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _flatten(value: Any, *, depth: int = 0) -> list[str]:
    """Turn strings, lists and `{field: problems}` into a list of `field: problem`."""
    if isinstance(value, str):
        return [value.strip()] if value.strip() else []
    if depth > 5 or value is None or isinstance(value, bool):
        return []
    if isinstance(value, (int, float)):
        return [str(value)]
    if isinstance(value, list):
        return [text for item in value[:_MAX_ERRORS] for text in _flatten(item, depth=depth + 1)]
    found: list[str] = []
    if isinstance(value, dict):
        for key in list(value)[:_MAX_ERRORS]:
            texts = _flatten(value[key], depth=depth + 1)
            found += texts if key in _MESSAGES else [f"{key}: {text}" for text in texts]
    return found


def _page_title(text: str) -> str:
    if "<" not in text[:200]:
        return text
    import html

    # An error page of a proxy: its title is the message.
    title = re.search(r"<(?:title|h1)[^>]{0,200}>([^<]{1,500})", text[:20_000], re.IGNORECASE)
    if title is not None:
        return html.unescape(title[1])
    return html.unescape(re.sub(r"<[^>]{0,500}>", " ", text[:2000]))


def _code(body: Any) -> int | str | None:
    if not isinstance(body, dict):
        return None
    for key in ("code", "status"):
        value = body.get(key)
        if isinstance(value, (int, str)) and not isinstance(value, bool):
            return value
    return None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "No reason given"
