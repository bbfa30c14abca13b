"""The kinds of jobs that run in the background of the service: where each is asked for, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .poll import Ends

__all__ = ("KINDS", "Kind", "KindName")

KindName = Literal[
    "converge",
    "pipeline_run",
    "stage_run",
    "target_run",
    "dep_sync",
    "query",
    "report",
    "app_version",
    "app_deletion",
    "provisioning",
]
"""What `Esper.wait` can wait for."""


@dataclass(frozen=True, slots=True)
class Kind:
    """
    A kind of job.

    Attributes:
        path: Where it is asked for, with `{id}`, and perhaps `{parent}` and `{enterprise_id}`.
        ends: Its last statuses.
        parent: The field of the job that names what it belongs to; empty if it belongs to nothing.
        model: The class of what is returned; empty if it is something else.
        reasons: The fields that may say why it failed.
    """

    path: str
    ends: Ends
    parent: str = ""
    model: str = ""
    reasons: tuple[str, ...] = ("reason",)


def _ends(well: str, badly: str, going: str = "") -> Ends:
    return Ends(frozenset(well.split()), frozenset(badly.split()), frozenset(going.split()))


_RUN = _ends(
    "success complete",
    "failure cancelled canceled invalid timeout",
    "pending queued processing running waiting dispatched",
)
_TABLE = _ends("succeeded", "failed canceled cancelled closed", "pending running")

KINDS: dict[str, Kind] = {
    "converge": Kind(
        "v2/converge/{id}", _ends("success", "failure", "queued processing in_progress"), model="Converge"
    ),
    "pipeline_run": Kind(
        "pipelines/v0/pipelines/{parent}/runs/{id}/", _RUN, parent="pipeline_id", model="PipelineRun"
    ),
    "stage_run": Kind(
        "pipelines/v0/runs/{parent}/stageruns/{id}/", _RUN, parent="pipeline_run_id", model="StageRun"
    ),
    "target_run": Kind(
        "pipelines/v0/stageruns/{parent}/targetruns/{id}/", _RUN, parent="stage_run_id", model="TargetRun"
    ),
    "dep_sync": Kind(
        "onboarding/v0/depsyncs/{id}/",
        _ends("complete success", "failure", "queued inprogress"),
        model="DEPSyncRequestRead",
        reasons=("failure_reason",),
    ),
    "query": Kind("data-tap/v0/queries/{id}", _TABLE, reasons=("error_message",)),
    "report": Kind("report/v0/reports/{id}", _TABLE, reasons=("error_message", "message")),
    "app_version": Kind(
        "v1/enterprise/{enterprise_id}/application/{parent}/version/{id}/",
        _ends("listed", ""),
        parent="application",
        model="AppVersionV1",
    ),
    "app_deletion": Kind(
        "enterprise/{enterprise_id}/application/{parent}/version/{id}/",
        _ends("deleted", ""),
        parent="application",
    ),
    "provisioning": Kind("v2/devices/", _ends("listed", "")),
}
"""The kinds, by the names that `Esper.wait` takes."""
