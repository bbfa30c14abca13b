"""
Asynchronous SDK for the Esper device-management API.

```python
from esper_sdk import Esper

async with Esper(tenant="acme", api_key=key) as esper:
    async for device in esper.device_v2.list_devices(state="ACTIVE"):
        ...
```
"""

from __future__ import annotations

from esper_client.errors import DecodingError, EsperError, RequestError, UnexpectedStatus
from esper_client.types import UNSET, File, Page, Unset

from ._bulk import Bulk, BulkIterator
from ._call_options import RetryEvent
from ._client import Esper
from ._envelope import PagesError, PagesWarning, Position
from ._errors import (
    AuthenticationError,
    BadRequestError,
    CallError,
    ConfigurationError,
    ConflictError,
    ConnectionFailedError,
    ConnectTimeoutError,
    DeadlineExceededError,
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
from ._limiter import Limiter
from ._outcome import Outcome, Summary
from ._pages import ItemIterator, PageIterator, Pages
from ._progress import Progress
from ._tasks import ClosedError
from ._version import __version__

__all__ = (
    "UNSET",
    "AuthenticationError",
    "BadRequestError",
    "Bulk",
    "BulkIterator",
    "CallError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "DecodingError",
    "Esper",
    "EsperError",
    "File",
    "ItemIterator",
    "Limiter",
    "NotFoundError",
    "NotSentError",
    "Outcome",
    "OutcomeUnknownError",
    "Page",
    "PageIterator",
    "Pages",
    "PagesError",
    "PagesWarning",
    "PermissionDeniedError",
    "Position",
    "Progress",
    "RateLimitError",
    "RequestError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "RetryEvent",
    "ServerError",
    "StatusError",
    "Summary",
    "UnexpectedStatus",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
)

for _name in __all__:
    _object = globals()[_name]
    # Tracebacks and documentation name things as they are imported, not the module they live in.
    if getattr(_object, "__module__", "").startswith("esper_sdk."):
        _object.__module__ = "esper_sdk"
del _name, _object
