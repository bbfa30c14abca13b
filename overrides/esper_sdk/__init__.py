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

import logging
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING

from esper_client.errors import DecodingError, EsperError, MisspeltWarning, RequestError, UnexpectedStatus
from esper_client.types import UNSET, File, Unset

from ._client import Esper
from ._errors import (
    AuthenticationError,
    BadRequestError,
    CallError,
    CertificateError,
    ClosedError,
    ClosedUnknownError,
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
from ._limits.limiter import Limiter, ServiceState
from ._transport.logs import set_up_from_environment
from ._version import __version__

if TYPE_CHECKING:
    from esper_client.paging import Page
    from esper_client.raw import RawGroups

    from ._bulk.bulk import Bulk, BulkIterator
    from ._bulk.journal import Journal, JournalError
    from ._bulk.outcome import Failed, Outcome, Succeeded, Summary
    from ._bulk.progress import Progress
    from ._commands.outcome import CommandSummary, DeviceDone, DeviceNotDone, DeviceOutcome
    from ._commands.run import CommandIterator, CommandRun
    from ._pages.changes import Changes
    from ._pages.iterators import ItemIterator, PageIterator, Snapshot
    from ._pages.pages import Pages
    from ._pages.position import NotOneError, PagesError, PagesWarning, Position
    from ._transport.retry_event import RetryEvent

__all__ = (
    "UNSET",
    "AuthenticationError",
    "BadRequestError",
    "Bulk",
    "BulkIterator",
    "CallError",
    "CertificateError",
    "Changes",
    "ClosedError",
    "ClosedUnknownError",
    "CommandIterator",
    "CommandRun",
    "CommandSummary",
    "ConfigurationError",
    "ConflictError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "DecodingError",
    "DeviceDone",
    "DeviceNotDone",
    "DeviceOutcome",
    "Esper",
    "EsperError",
    "Failed",
    "File",
    "ItemIterator",
    "Journal",
    "JournalError",
    "Limiter",
    "MisspeltWarning",
    "NotFoundError",
    "NotOneError",
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
    "RawGroups",
    "RequestError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "RetryEvent",
    "ServerError",
    "ServiceState",
    "Snapshot",
    "StatusError",
    "Succeeded",
    "Summary",
    "UnexpectedStatus",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
)

# Silent unless the program configures logging, or ESPER_LOG asks for it.
logging.getLogger("esper_sdk").addHandler(logging.NullHandler())
set_up_from_environment()

# Loaded on first use: only lists, bulk runs and commands need them.
_LATER = {
    "Bulk": "_bulk.bulk",
    "BulkIterator": "_bulk.bulk",
    "Changes": "_pages.changes",
    "CommandIterator": "_commands.run",
    "CommandRun": "_commands.run",
    "CommandSummary": "_commands.outcome",
    "DeviceDone": "_commands.outcome",
    "DeviceNotDone": "_commands.outcome",
    "DeviceOutcome": "_commands.outcome",
    "Failed": "_bulk.outcome",
    "ItemIterator": "_pages.iterators",
    "Journal": "_bulk.journal",
    "JournalError": "_errors",
    "NotOneError": "_pages.position",
    "Outcome": "_bulk.outcome",
    "Page": "_pages.pages",
    "PageIterator": "_pages.iterators",
    "Pages": "_pages.pages",
    "PagesError": "_pages.position",
    "PagesWarning": "_pages.position",
    "Position": "_pages.position",
    "Progress": "_bulk.progress",
    "RawGroups": "esper_client.raw",
    "RetryEvent": "_transport.retry_event",
    "Snapshot": "_pages.iterators",
    "Succeeded": "_bulk.outcome",
    "Summary": "_bulk.outcome",
}


if not TYPE_CHECKING:
    # Hidden from type checkers, which would accept any name.
    def __getattr__(name: str) -> object:
        module = _LATER.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(
            import_module(f".{module}" if module.startswith("_") else module, __name__), name
        )
        globals()[name] = value
        _rename([name])
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _rename(names: Iterable[str]) -> None:
    # Tracebacks then show the name to import, not the private module.
    for name in names:
        value = globals()[name]
        if getattr(value, "__module__", "").startswith("esper_sdk."):
            value.__module__ = "esper_sdk"


_rename(set(__all__) - _LATER.keys())
