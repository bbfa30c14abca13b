"""The `httpx.AsyncClient` that requests are made with, without the parts that this SDK has no use for."""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from typing import Any

from ._error_bodies import path_of
from ._errors import ConfigurationError
from ._http import URL, AsyncByteStream, AsyncClient, Request, Response, UseClientDefault

__all__ = ("EsperAsyncClient",)

logger = logging.getLogger("esper_sdk")

_DEFAULT = UseClientDefault()


class EsperAsyncClient(AsyncClient):
    """
    Hands requests to its transport directly.

    What httpx does around it costs as much CPU as all the rest of a call. Left out are authentication
    flows (the API key is a header), redirects (the transport refuses them), and a cookie jar (the service
    needs none). Event hooks, client-wide headers, parameters, cookies and timeouts work as usual.

    httpx also logs each request with its query, and one operation carries a token there. Here a request is
    logged as the SDK's, at DEBUG, and without a query.

    Args:
        options: Arguments of `httpx.AsyncClient`; among them has to be a `transport`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._door = options["transport"]

    def build_request(
        self,
        method: str,
        url: URL | str,
        *,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        timeout: Any = _DEFAULT,
        extensions: Any = None,
        **body: Any,
    ) -> Request:
        """
        Build a request, like `httpx.AsyncClient.build_request`.

        Args:
            method: The HTTP method.
            url: A URL, or a path below the base URL.
            params: The query.
            headers: Further headers.
            cookies: Further cookies.
            timeout: Other limits than the client's.
            extensions: What else the transport is to know.
            body: `content`, `data`, `files` or `json`.
        """
        if isinstance(url, str) and url.startswith("/") and not url.startswith("//"):
            # httpx would parse the path, join it with the base URL and parse the result.
            url = f"{self.base_url}{url[1:]}"
        if headers is None and cookies is None and not self.cookies and not self.params:
            if isinstance(timeout, UseClientDefault):
                timeout = self.timeout
            ...
        return super().build_request(
            method,
            url,
            params=params,
            headers=headers,
            cookies=cookies,
            timeout=timeout,
            extensions=extensions,
            **body,
        )
