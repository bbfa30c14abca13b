"""
Getting one file over HTTP, whole or not at all.

Only https, apart from the own machine; no more bytes and no more time than the limits allow; nothing that
identifies the caller is sent.
"""

from __future__ import annotations

import concurrent.futures
import functools
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from scripts.codegen.errors import DescriptionError

__all__ = ("Answer", "Limits", "NotHereError", "Validators", "fetch")

_REDIRECTS = (301, 302, 303, 307, 308)
_LATER = (408, 425, 429)


class NotHereError(DescriptionError):
    """What was asked for is not at this URL; it may be at another."""


@dataclass(frozen=True, slots=True)
class Limits:
    """
    How much a download may take.

    Attributes:
        connect: Seconds until a connection stands, TLS included.
        read: Seconds without a single byte.
        total: Seconds for everything, name resolution, redirects and fallbacks included.
        size: Bytes of the file, as sent and as decompressed.
        redirects: How many redirects are followed.
    """

    connect: float = 10
    read: float = 30
    total: float = 120
    size: int = 32 * 1024 * 1024
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Validators:
    """
    What a server said about the file that it sent, to ask whether it still is the same.

    Attributes:
        url: The URL that answered, after redirects. The validators are sent to no other.
        etag: The header `ETag`, as it came.
        last_modified: The header `Last-Modified`, as it came.
    """

    url: str
    etag: str | None
    last_modified: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """
    A file that came whole.

    Attributes:
        content: Its bytes, decompressed.
        content_type: The header `Content-Type`; empty if there was none.
        validators: What to ask with the next time.
    """

    content: bytes
    content_type: str
    validators: Validators


def fetch(url: str, *, limits: Limits, deadline: float, known: Validators | None = None) -> Answer | None:
    """
    Get the file at a URL; return None if it still is the one that `known` tells of.

    Args:
        url: Where the file is.
        limits: What it may take. `limits.total` is not looked at: `deadline` follows from it.
        deadline: When `time.monotonic()` has to say stop.
        known: The validators of the file that is there already.

    Raises:
        NotHereError: The server has nothing at this URL.
        DescriptionError: The file did not come, or not whole, or not the way it must.
    """
    done: concurrent.futures.Future[Answer | None] = concurrent.futures.Future()

    def work() -> None:
        try:
            done.set_result(_fetch(url, limits, deadline, known))
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits
            done.set_exception(error)

    # A thread, because neither name resolution nor headers that drip have a timeout of their own. A daemon,
    # because the program does not wait for one that is stuck.
    threading.Thread(target=work, name="fetch", daemon=True).start()
    concurrent.futures.wait([done], max(0.0, deadline - time.monotonic()))
    if not done.done():
        raise _too_late(url, limits)
    return done.result()


def _fetch(url: str, limits: Limits, deadline: float, known: Validators | None) -> Answer | None:
    here = _parse(url)
    _require_safe(here, came_from=None)
    try:
        # A proxy that the environment names is not asked for what is on this machine.
        client = httpx.Client(
            headers={
                "Accept": "application/yaml, application/json, */*;q=0.5",
                "Accept-Encoding": "gzip",
                "User-Agent": "esper-sdk (make spec)",
            },
            timeout=httpx.Timeout(limits.read, connect=limits.connect),
            trust_env=not _is_loopback(here),
            verify=_certificates(),
        )
    except (OSError, ValueError, ImportError, httpx.InvalidURL) as error:
        raise DescriptionError(f"{url}: the proxy or certificate settings don't work: {error}") from None
    with client:
        for _ in range(limits.redirects + 1):
            try:
                with client.stream("GET", here, headers=_conditions(here, known)) as response:
                    if response.status_code not in _REDIRECTS:
                        return _read(response, limits, deadline, known)
                    there = _target(response)
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
                raise DescriptionError(_explain(here, error, limits)) from None
            _require_safe(there, came_from=here)
            here = there
    raise DescriptionError(f"{url}: more than {limits.redirects} redirects, the last one to {here}")


@functools.cache
def _certificates() -> ssl.SSLContext:
    # Reading them takes longer than many a request.
    return httpx.create_ssl_context()


def _parse(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except httpx.InvalidURL as error:
        raise DescriptionError(f"{url!r}: not a URL: {error}") from None


def _require_safe(url: httpx.URL, *, came_from: httpx.URL | None) -> None:
    place = f"{came_from}: redirects to {url.host or url}" if came_from else url.host or str(url)
    if url.userinfo:
        raise DescriptionError(f"{place}: a user name or password in a URL is not sent")
    if url.scheme == "https" and url.host:
        return
    # What came from elsewhere has no business on this machine.
    if url.scheme == "http" and _is_loopback(url) and (came_from is None or _is_loopback(came_from)):
        return
    raise DescriptionError(
        f"{place}: only https:// is used, and http:// on this machine, not {url.scheme or 'no'}://"
    )


def _is_loopback(url: httpx.URL) -> bool:
    try:
        return url.host == "localhost" or ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return False


def _conditions(url: httpx.URL, known: Validators | None) -> dict[str, str]:
    if known is None or known.url != str(url):
        return {}
    offered = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in offered.items() if value}


def _target(response: httpx.Response) -> httpx.URL:
    location = response.headers.get("location")
    if not location:
        raise DescriptionError(f"{response.url}: {_status(response)} without saying where to")
    return response.url.join(location)


def _status(response: httpx.Response) -> str:
    return f"{response.status_code} {httpx.codes.get_reason_phrase(response.status_code)}".rstrip()


def _read(
    response: httpx.Response, limits: Limits, deadline: float, known: Validators | None
) -> Answer | None:
    url, status, headers = str(response.url), response.status_code, response.headers
    if status == 304 and _conditions(response.url, known):
        return None
    if status in {404, 410}:
        raise NotHereError(f"{url}: {_status(response)}")
    if status in {401, 403}:
        raise DescriptionError(f"{url}: {_status(response)}: it asks for a login, and none is sent")
    if status >= 500 or status in _LATER:
        raise DescriptionError(f"{url}: {_status(response)}: the server has a problem; try again later")
    if status != 200:
        raise DescriptionError(f"{url}: {_status(response)}: not the answer that a file gives")
    content = b"".join(_pieces(response, limits, deadline))
    validators = Validators(url, headers.get("etag"), headers.get("last-modified"))
    return Answer(content, headers.get("content-type", ""), validators)


def _pieces(response: httpx.Response, limits: Limits, deadline: float) -> Iterator[bytes]:
    url, headers = response.url, response.headers
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding not in {"identity", "gzip", "x-gzip", ""}:
        raise DescriptionError(f"{url}: comes compressed as {coding!r}, which was not asked for")
    inflate = zlib.decompressobj(zlib.MAX_WBITS | 16) if "gzip" in coding else None
    length = headers.get("content-length", "")
    if not inflate and not length and "transfer-encoding" not in headers:
        raise DescriptionError(
            f"{url}: doesn't tell its length, so that nobody can know whether it came whole"
        )
    # httpx would decompress without a bound.
    left = sent_left = limits.size
    if length.isdecimal() and int(length) > limits.size:
        raise _too_large(url, limits)
    for piece in response.iter_raw():
        sent_left -= len(piece)
        try:
            # One byte more than there may be tells "full" from "too much", and 0 would mean "no bound".
            plain = inflate.decompress(piece, left + 1) if inflate else piece
        except zlib.error as error:
            raise DescriptionError(f"{url}: is damaged: {error}") from None
        left -= len(plain)
        if left < 0 or sent_left < 0:
            raise _too_large(url, limits)
        if time.monotonic() > deadline:
            raise _too_late(url, limits)
        yield plain
    if inflate and (not inflate.eof or inflate.unused_data):
        raise DescriptionError(f"{url}: did not come whole: the compressed data has no proper end")


def _too_large(url: httpx.URL, limits: Limits) -> DescriptionError:
    return DescriptionError(f"{url}: larger than {limits.size:,} bytes, the most that is taken")


def _too_late(url: httpx.URL | str, limits: Limits) -> DescriptionError:
    host = httpx.URL(url).host
    return DescriptionError(
        f"{url}: {host} took longer than {limits.total:g} s in all, the most that is waited"
    )


def _explain(url: httpx.URL, error: Exception, limits: Limits) -> str:
    """Say in the user's words why no answer came."""
    port = url.port or {"https": 443, "http": 80}[url.scheme]
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return f"{url}: the name {url.host} can't be resolved ({cause.strerror}); is there a network?"
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"{url}: the certificate of {url.host} is not trusted: {cause.verify_message}"
    match error:
        case httpx.ConnectTimeout():
            return f"{url}: no connection to {url.host}:{port} within {limits.connect:g} s"
        case httpx.TimeoutException():
            return f"{url}: {url.host} was silent for {limits.read:g} s"
        case httpx.ProxyError():
            return f"{url}: the proxy did not connect to {url.host}: {error}"
    # An SSLError is an OSError too.
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return f"{url}: no secure connection to {url.host}:{port}: {error}"
    if isinstance(error, httpx.ConnectError):
        if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
            return f"{url}: can't reach {url.host}:{port}: it refuses the connection"
        reasons = [cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror]
        return f"{url}: can't reach {url.host}:{port}: {(reasons or [str(error)])[0]}; is there a network?"
    if isinstance(error, (httpx.RemoteProtocolError, httpx.NetworkError)):
        return f"{url}: did not come whole: {url.host} broke off: {error}"
    return f"{url}: {error}"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
