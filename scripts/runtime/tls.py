"""TLS settings: the certificate authorities, as `SSL_CERT_FILE` and `SSL_CERT_DIR` name them."""

from __future__ import annotations

import os
import re
import ssl
import sys
from pathlib import Path
from stat import S_ISDIR

import httpx

from .errors import RequestError

__all__ = ("check_tls_environment", "check_verify", "make_ssl_context")

# What OpenSSL looks for: the hash of a name, and a number.
_HASHED = r"[0-9a-f]{8}\.\d+"


def check_verify(verify: object) -> None:
    """
    Check the argument `verify`.

    Raises:
        RequestError: It is neither a boolean nor an `ssl.SSLContext`.
    """
    if not isinstance(verify, bool | ssl.SSLContext):
        raise RequestError(
            "verify",
            "must be True, False or an ssl.SSLContext; for a file of authorities, write "
            "verify=ssl.create_default_context(cafile='ca.pem')",
        )


def check_tls_environment() -> None:
    """
    Check what the environment names, as far as that takes no time: that it is there and can be read.

    Raises:
        RequestError: `SSL_CERT_FILE`, `SSL_CERT_DIR` or `SSLKEYLOGFILE` can't be used.
    """
    path = os.environ.get("SSLKEYLOGFILE")
    if path and not sys.flags.ignore_environment:
        try:
            Path(path).open("ab").close()
        except (OSError, ValueError) as error:
            raise _problem("SSLKEYLOGFILE", path, f"can't be written ({_reason(error)})") from None
    path = os.environ.get("SSL_CERT_FILE")
    if path:
        _check_file(path)
    elif path := os.environ.get("SSL_CERT_DIR"):
        _check_folders(path)


def make_ssl_context(verify: ssl.SSLContext | bool, *, trust_env: bool = True) -> ssl.SSLContext:
    """
    Make a context that checks servers; loading the authorities takes 20 ms.

    Args:
        verify: `True` for the usual authorities; a context is returned as it is.
        trust_env: Whether `SSL_CERT_FILE` and `SSL_CERT_DIR` count. The first comes before the second.

    Raises:
        RequestError: What the environment names can't be used.
    """
    if isinstance(verify, ssl.SSLContext):
        # Not by httpx, which would load the authorities' package for it.
        return verify
    if not verify:
        return httpx.create_ssl_context(verify=False, trust_env=False)
    if trust_env:
        check_tls_environment()
    try:
        if trust_env and (path := os.environ.get("SSL_CERT_FILE")):
            return ssl.create_default_context(cafile=path)
        if trust_env and (path := os.environ.get("SSL_CERT_DIR")):
            return ssl.create_default_context(capath=path)
        return httpx.create_ssl_context(trust_env=False)
    except OSError as error:
        name = "SSL_CERT_FILE" if path else "verify"
        raise _problem(name, path, f"holds no certificates in PEM form ({_reason(error)})") from None


def _check_file(path: str) -> None:
    try:
        # Not opened: a pipe can be read only once.
        mode = Path(path).stat().st_mode
    except (OSError, ValueError) as error:
        raise _problem("SSL_CERT_FILE", path, f"can't be read ({_reason(error)})") from None
    if S_ISDIR(mode):
        raise _problem("SSL_CERT_FILE", path, "is a folder; SSL_CERT_DIR takes folders")
    if not os.access(path, os.R_OK):
        raise _problem("SSL_CERT_FILE", path, "can't be read (permission denied)")


def _check_folders(paths: str) -> None:
    problem: object = "no such folder"
    for path in filter(None, paths.split(os.pathsep)):
        try:
            with os.scandir(path) as entries:
                if any(re.fullmatch(_HASHED, entry.name) for entry in entries):
                    return
            problem = "no certificate under a name that OpenSSL looks for; `openssl rehash` makes them"
        except (OSError, ValueError) as error:
            problem = _reason(error)
    raise _problem("SSL_CERT_DIR", paths, f"can't be used ({problem})")


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLError) and error.reason:
        return error.reason.replace("_", " ").lower()
    return getattr(error, "strerror", None) or str(error)


def _problem(name: str, path: str | None, what: str) -> RequestError:
    return RequestError(name, f"{path!r} {what}" if path else what)
