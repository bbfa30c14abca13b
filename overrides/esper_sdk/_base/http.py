"""
The HTTP library, named once.

The rest of the package takes its HTTP types from here, so that a move to another library with the same
shape is a change of this module.
"""

from __future__ import annotations

from httpx import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    AsyncHTTPTransport,
    ByteStream,
    Headers,
    InvalidURL,
    Limits,
    Proxy,
    Request,
    RequestNotRead,
    Response,
    StreamError,
    Timeout,
    TransportError,
)
from httpx import ConnectError as HTTPConnectError
from httpx import ConnectTimeout as HTTPConnectTimeout
from httpx import LocalProtocolError as HTTPLocalProtocolError
from httpx import PoolTimeout as HTTPPoolTimeout
from httpx import ProxyError as HTTPProxyError
from httpx import RemoteProtocolError as HTTPRemoteProtocolError
from httpx import TimeoutException as HTTPTimeout
from httpx import UnsupportedProtocol as HTTPUnsupportedProtocol

__all__ = (
    "URL",
    "USE_CLIENT_DEFAULT",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncClient",
    "AsyncHTTPTransport",
    "ByteStream",
    "HTTPConnectError",
    "HTTPConnectTimeout",
    "HTTPLocalProtocolError",
    "HTTPPoolTimeout",
    "HTTPProxyError",
    "HTTPRemoteProtocolError",
    "HTTPTimeout",
    "HTTPUnsupportedProtocol",
    "Headers",
    "InvalidURL",
    "Limits",
    "Proxy",
    "Request",
    "RequestNotRead",
    "Response",
    "StreamError",
    "Timeout",
    "TransportError",
)
