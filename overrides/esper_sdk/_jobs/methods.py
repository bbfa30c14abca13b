"""The methods of `Esper` for files, queries, reports, waiting and finding devices."""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack, overload
from uuid import UUID

# By its name annotations resolve without loading what they name.
import esper_sdk
from esper_client.api import Groups
from esper_client.model import Model
from esper_sdk._base.http import URL
from esper_sdk._errors import ClosedError

if TYPE_CHECKING:
    from esper_client import models

    from .calls import JobCaller

__all__ = ("JobMethods", "WaitOptions")

Value = TypeVar("Value")


class WaitOptions(TypedDict, total=False):
    """The options of `Esper.wait`."""

    parent: object
    deadline: float | None
    progress: bool | Callable[[esper_sdk.JobProgress], object]


class JobMethods(Groups):
    """The part of `Esper` that loads what it needs on first use."""

    @property
    @abstractmethod
    def _job_caller(self) -> JobCaller:
        """What the calls of jobs go through."""

    @abstractmethod
    def bulk(self, *args: Any, **options: Any) -> esper_sdk.Bulk[Any, Any]:
        """Make a bulk run."""

    async def download(
        self,
        source: str | URL,
        path: str | os.PathLike[str],
        *,
        checksum: str | None = None,
        progress: bool | Callable[[esper_sdk.DownloadProgress], object] = False,
        deadline: float | None = None,
    ) -> esper_sdk.Downloaded:
        """
        Download a file of any size to the disk: whole, or not at all.

        ```python
        await esper.download(report.link, "report.csv", progress=True)
        ```

        It is written beside `path` and renamed when complete. Its length and its checksum are checked where
        the server tells them. A broken download is resumed if the server can prove that the file is the same.
        Otherwise it begins again. Other hosts, of links and of redirects, get neither the API key nor any
        other header of this client.

        Args:
            source: A link, or a path below the base URL.
            path: Where to put the file; one that is there is replaced.
            checksum: The checksum of the whole file, such as `sha256:9f86d081...`.
            progress: `True` for a bar or plain lines on standard error. Or a function that is called with a
                `DownloadProgress`.
            deadline: Longest time, in seconds, for all of it.

        Raises:
            RequestError: An argument is invalid; nothing was sent.
            DownloadError: The file could not be fetched whole.
            CallError: The server refused it, or can't be reached.
            OSError: The file can't be written.
        """
        from esper_sdk._transfer.download import download
        from esper_sdk._transfer.sender import make_sender

        calls = self._job_caller

        async def run() -> esper_sdk.Downloaded:
            return await download(
                make_sender(calls, source),
                path,
                stall=calls.timeout.read,
                checksum=checksum,
                progress=progress,
                deadline=deadline,
            )

        return await calls.lifetime.run(run, ClosedError)

    def stream(self, source: str | URL) -> esper_sdk.FileStream:
        """
        Read a file of any size piece by piece, in constant memory.

        ```python
        async with esper.stream(link) as pieces:
            async for piece in pieces:
                ...
        ```

        A broken stream is resumed like a `download`. If the server can't resume it, it fails.

        Args:
            source: A link, or a path below the base URL.

        Raises:
            RequestError: The source is neither.
        """
        from esper_sdk._transfer.sender import make_sender
        from esper_sdk._transfer.stream import FileStream

        calls = self._job_caller
        return FileStream(make_sender(calls, source), stall=calls.timeout.read, lifetime=calls.lifetime)

    async def query(
        self,
        sql: str,
        *,
        row_limit: int | None = None,
        latest: bool | None = None,
        path: str | os.PathLike[str] | None = None,
        deadline: float | None = 900,
        progress: bool | Callable[[esper_sdk.JobProgress], object] = False,
        alone: bool = True,
    ) -> esper_sdk.QueryResult:
        """
        Run a SQL query over the tables `devices`, `users`, `device_stats`, `groups` and `device_apps`.

        ```python
        result = await esper.query("SELECT device_id, battery_level FROM device_stats WHERE battery_level < 20")
        for row in result:
            print(row.device_id, row.battery_level)
        ```

        It is submitted once. A lost answer never makes the SDK submit it again. The SDK polls after 10 s, 20
        s, and then every 30 s. Tenants have some 25 queries an hour.

        Args:
            sql: The statement.
            row_limit: The most rows.
            latest: Whether to look only at the latest data. Each table holds one snapshot a day.
            path: A CSV file for any number of rows. Without it they are in memory, or in a temporary file if
                the service sends one.
            deadline: Longest time to wait, in seconds.
            progress: `True` for a line for each status on standard error. Or a function that is called with a
                `JobProgress`.
            alone: Whether to wait for other queries of this client first, as the service demands.

        Raises:
            RequestError: An argument is invalid.
            JobFailedError: The service could not run it; `reason` says why.
            JobNotDoneError: The deadline passed; `wait("query", error.id)` waits again.
            CallError: It could not be submitted or asked for.
        """
        from .tables import query

        return await _run_job(
            self._job_caller,
            lambda calls: query(
                calls,
                sql,
                row_limit=row_limit,
                latest=latest,
                path=path,
                deadline=deadline,
                progress=progress,
                alone=alone,
            ),
        )

    async def report(
        self,
        report_type: str,
        *,
        start: datetime | str | None = None,
        end: datetime | str | None = None,
        filters: Mapping[str, Any] | Model | None = None,
        path: str | os.PathLike[str] | None = None,
        deadline: float | None = 900,
        progress: bool | Callable[[esper_sdk.JobProgress], object] = False,
    ) -> esper_sdk.QueryResult:
        """
        Run a report, such as `device` or `device_apps`.

        ```python
        await esper.report("device_apps", path="apps.csv")
        ```

        Args:
            report_type: Its name, as `reports_api.get_report_types` lists them.
            start: The beginning of its period.
            end: The end of its period.
            filters: What to choose: a dictionary, a `DeviceFilter` or a `DeviceAppsFilter`.
            path: A file to put it into, of any size; without it the service sends a preview.
            deadline: Longest time to wait, in seconds.
            progress: As for `query`.

        Raises:
            RequestError: An argument is invalid.
            JobFailedError: The service could not make it.
            JobNotDoneError: The deadline passed; `wait("report", error.id)` waits again.
            CallError: It could not be asked for.
        """
        from .tables import report

        return await _run_job(
            self._job_caller,
            lambda calls: report(
                calls,
                report_type,
                start=start,
                end=end,
                filters=filters,
                path=path,
                deadline=deadline,
                progress=progress,
            ),
        )

    @overload
    async def wait(
        self, kind: Literal["converge"], job: object, **options: Unpack[WaitOptions]
    ) -> models.Converge: ...
    @overload
    async def wait(
        self, kind: Literal["pipeline_run"], job: object, **options: Unpack[WaitOptions]
    ) -> models.PipelineRun: ...
    @overload
    async def wait(
        self, kind: Literal["stage_run"], job: object, **options: Unpack[WaitOptions]
    ) -> models.StageRun: ...
    @overload
    async def wait(
        self, kind: Literal["target_run"], job: object, **options: Unpack[WaitOptions]
    ) -> models.TargetRun: ...
    @overload
    async def wait(
        self, kind: Literal["dep_sync"], job: object, **options: Unpack[WaitOptions]
    ) -> models.DEPSyncRequestRead: ...
    @overload
    async def wait(
        self, kind: Literal["app_version"], job: object, **options: Unpack[WaitOptions]
    ) -> models.AppVersionV1: ...
    @overload
    async def wait(
        self, kind: Literal["app_deletion"], job: object, **options: Unpack[WaitOptions]
    ) -> None: ...
    @overload
    async def wait(
        self, kind: Literal["provisioning"], job: object, **options: Unpack[WaitOptions]
    ) -> esper_sdk.FoundDevices: ...
    @overload
    async def wait(
        self, kind: Literal["query", "report"], job: object, **options: Unpack[WaitOptions]
    ) -> esper_sdk.QueryResult: ...
    async def wait(
        self,
        kind: str,
        job: object,
        *,
        parent: object = None,
        deadline: float | None = None,
        progress: bool | Callable[[esper_sdk.JobProgress], object] = False,
    ) -> Any:
        """
        Wait for a job that the service runs in the background.

        ```python
        started = await esper.converge.create_converge(body)
        done = await esper.wait("converge", started, deadline=600)
        ```

        It polls at once, and then at growing intervals of 2 to 30 s. A poll that fails for a moment is
        repeated. Commands are followed by `send_command` and `follow_commands`.

        Args:
            kind: `converge`, `pipeline_run`, `stage_run`, `target_run`, `dep_sync`, `query`, `report`,
                `app_version`, `app_deletion` or `provisioning`. `app_version` waits until an uploaded version
                can be read. `app_deletion` deletes a version, twice where the service wants that.
                `provisioning` waits until devices of these serial numbers are listed.
            job: The answer of the call that started it, its ID, or serial numbers.
            parent: What the job belongs to, needed if only its ID is given. That is the pipeline of a
                pipeline run, or the pipeline run of a stage run. Or the stage run of a target run, or the
                application of a version.
            deadline: Longest time to wait, in seconds; without end unless given.
            progress: `True` for a line for each status on standard error. Or a function that is called with a
                `JobProgress`.

        Returns:
            The job as it ended; the rows of a query or report; the devices that were provisioned.

        Raises:
            RequestError: An argument is invalid.
            JobFailedError: It ended badly; `status` and `reason` say how.
            JobNotDoneError: The deadline passed.
            CallError: The service could not be asked.
        """
        from .wait import wait

        async def find(serials: list[str]) -> esper_sdk.FoundDevices:
            return await self.find_devices(serials=serials)

        return await _run_job(
            self._job_caller,
            lambda calls: wait(
                calls, kind, job, parent=parent, deadline=deadline, progress=progress, find=find
            ),
        )

    async def find_devices(
        self,
        *,
        serials: Iterable[str] | None = None,
        imeis: Iterable[str | int] | None = None,
        names: Iterable[str] | None = None,
        aliases: Iterable[str] | None = None,
        ids: Iterable[str | UUID] | None = None,
    ) -> esper_sdk.FoundDevices:
        """
        Find devices by serial number, IMEI, name, alias or ID, in as few requests as possible.

        ```python
        found = await esper.find_devices(serials=serials)
        print(found.devices["R58M41"].id, found.missing, found.ambiguous)
        ```

        A list of all devices takes one request per thousand, a search one per device. Whatever takes fewer is
        done. Case does not matter, unless several devices differ by it.

        Args:
            serials: Serial numbers.
            imeis: IMEIs, of either slot.
            names: Names.
            aliases: Aliases.
            ids: IDs.

        Raises:
            RequestError: Not exactly one of these was given, or one of its members is empty.
            CallError: A request failed.
        """
        from .find import check_keys, find_devices

        given = {"serials": serials, "imeis": imeis, "names": names, "aliases": aliases, "ids": ids}
        name, keys = check_keys(given)
        self._job_caller.lifetime.check()
        return await find_devices(self, self.bulk, name, keys)


async def _run_job(calls: JobCaller, work: Callable[[JobCaller], Awaitable[Value]]) -> Value:
    calls.check_loop()
    ended: Any = None

    async def run() -> Value:
        nonlocal ended
        try:
            return await work(calls)
        except BaseException as error:
            ended = error
            raise

    def closed() -> ClosedError:
        error = ClosedError()
        # The cancellation knows which job goes on.
        for name in ("__notes__", "kind", "id", "parent"):
            if hasattr(ended, name):
                setattr(error, name, getattr(ended, name))
        return error

    return await calls.lifetime.run(run, closed)
