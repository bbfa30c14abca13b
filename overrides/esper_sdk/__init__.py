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
    DownloadError,
    DryRunError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
    TakenError,
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
    from ._bulk.partition import partition
    from ._bulk.progress import Progress
    from ._bulk.recorded_error import RecordedError
    from ._commands.outcome import CommandSummary, DeviceDone, DeviceNotDone, DeviceOutcome
    from ._commands.run import CommandIterator, CommandRun
    from ._config import ApiKey
    from ._jobs.columns import Column, Row
    from ._jobs.errors import JobError, JobFailedError, JobNotDoneError
    from ._jobs.find import FoundDevices
    from ._jobs.poll import JobProgress
    from ._jobs.result import QueryResult
    from ._limits.shared.limiter import SharedLimiter
    from ._pages.changes import Changes
    from ._pages.iterators import ItemIterator, PageIterator, Snapshot
    from ._pages.pages import Pages
    from ._pages.position import NotOneError, PagesError, PagesWarning, Position
    from ._transfer.download import Downloaded
    from ._transfer.progress import DownloadProgress
    from ._transfer.stream import FileStream
    from ._transport.retry_event import RetryEvent

__all__ = (
    "UNSET",
    "ApiKey",
    "AuthenticationError",
    "BadRequestError",
    "Bulk",
    "BulkIterator",
    "CallError",
    "CertificateError",
    "Changes",
    "ClosedError",
    "ClosedUnknownError",
    "Column",
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
    "DownloadError",
    "DownloadProgress",
    "Downloaded",
    "DryRunError",
    "Esper",
    "EsperError",
    "Failed",
    "File",
    "FileStream",
    "FoundDevices",
    "ItemIterator",
    "JobError",
    "JobFailedError",
    "JobNotDoneError",
    "JobProgress",
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
    "QueryResult",
    "RateLimitError",
    "RawGroups",
    "RecordedError",
    "RequestError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "RetryEvent",
    "Row",
    "ServerError",
    "ServiceState",
    "SharedLimiter",
    "Snapshot",
    "StatusError",
    "Succeeded",
    "Summary",
    "TakenError",
    "UnexpectedStatus",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "partition",
)

# Silent unless the program configures logging, or ESPER_LOG asks for it.
logging.getLogger("esper_sdk").addHandler(logging.NullHandler())
set_up_from_environment()

# Loaded on first use: only lists, bulk runs and commands need them.
_LATER = {
    "ApiKey": "_config",
    "Bulk": "_bulk.bulk",
    "BulkIterator": "_bulk.bulk",
    "Changes": "_pages.changes",
    "Column": "_jobs.columns",
    "CommandIterator": "_commands.run",
    "CommandRun": "_commands.run",
    "CommandSummary": "_commands.outcome",
    "DeviceDone": "_commands.outcome",
    "DeviceNotDone": "_commands.outcome",
    "DeviceOutcome": "_commands.outcome",
    "DownloadProgress": "_transfer.progress",
    "Downloaded": "_transfer.download",
    "Failed": "_bulk.outcome",
    "FileStream": "_transfer.stream",
    "FoundDevices": "_jobs.find",
    "ItemIterator": "_pages.iterators",
    "JobError": "_jobs.errors",
    "JobFailedError": "_jobs.errors",
    "JobNotDoneError": "_jobs.errors",
    "JobProgress": "_jobs.poll",
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
    "QueryResult": "_jobs.result",
    "RawGroups": "esper_client.raw",
    "RetryEvent": "_transport.retry_event",
    "Row": "_jobs.columns",
    "RecordedError": "_bulk.recorded_error",
    "SharedLimiter": "_limits.shared.limiter",
    "Snapshot": "_pages.iterators",
    "Succeeded": "_bulk.outcome",
    "Summary": "_bulk.outcome",
    "partition": "_bulk.partition",
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
