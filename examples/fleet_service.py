"""
A web service around a fleet, with FastAPI: `uvicorn fleet_service:app --workers 2`.

Needs fastapi, uvicorn and opentelemetry-api; ESPER_TENANT; and the API key in the file that ESPER_API_KEY_FILE
names (a secret of Docker or Kubernetes), or in ESPER_API_KEY. Any worker can answer any request: what became of a
command is asked of Esper, not kept in memory.
"""

from __future__ import annotations

import csv
import io
import json
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from esper_sdk import Esper, EsperError, NotFoundError, RateLimitError
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, StreamingResponse
from opentelemetry import trace

log = logging.getLogger("fleet")
tracer = trace.get_tracer("fleet")


class JsonLines(logging.Formatter):
    """One JSON object a line, with the fields that the SDK adds to its records."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        fields = {name: value for name, value in vars(record).items() if name.startswith("esper_")}
        line = {"level": record.levelname, "logger": record.name, "message": record.getMessage(), **fields}
        return json.dumps(line, default=str)


def read_key() -> str | None:
    """Return the API key: from a secret file if there is one, so that it is in no environment."""
    file = os.environ.get("ESPER_API_KEY_FILE")
    return Path(file).read_text("utf-8").strip() if file else os.environ.get("ESPER_API_KEY")


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open one client for the life of the worker: its connections and its limit serve every request."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("esper_sdk").setLevel(logging.DEBUG)
    # A person waits for these calls: they give up long before a gateway would.
    async with Esper.from_env(api_key=read_key(), max_wait=20, deadline=30) as app.state.esper:
        log.info("ready")
        yield


app = FastAPI(title="Fleet", lifespan=lifespan)


@app.exception_handler(EsperError)
async def answer_for(request: Request, error: EsperError) -> JSONResponse:
    """Tell the caller what is wrong, without details that are none of its business."""
    log.warning("%s %s: %s", request.method, request.url.path, error)
    if isinstance(error, NotFoundError):
        return JSONResponse({"error": "no such object"}, 404)
    if isinstance(error, RateLimitError):
        return JSONResponse({"error": "busy, try again"}, 503, {"Retry-After": "30"})
    return JSONResponse({"error": "Esper did not answer", "kind": type(error).__name__}, 502)


@app.get("/devices/{device_id}", response_model=None)
async def device(device_id: str) -> object:
    """Return a device: models are mappings, so that FastAPI writes them as JSON."""
    with tracer.start_as_current_span("fleet.device"):
        return await app.state.esper.device_v2.get_device(device_id)


@app.get("/devices.csv")
async def export(state: str = "ACTIVE") -> StreamingResponse:
    """Stream a table of the fleet. A caller that goes away ends the iteration, and with it the requests."""

    async def rows() -> AsyncIterator[str]:
        number = 0
        try:
            async for one in app.state.esper.device_v2.list_devices(state=state):
                number += 1
                line = io.StringIO()
                csv.writer(line).writerow([one.id, one.name])
                yield line.getvalue()
        finally:
            log.info("exported %d rows", number)

    return StreamingResponse(rows(), media_type="text/csv")


@app.post("/reboots", status_code=202)
async def reboot(devices: list[str]) -> dict[str, Any]:
    """Send the command and return at once. A caller that goes away does not stop it half-way."""
    with tracer.start_as_current_span("fleet.reboot"):
        run = app.state.esper.send_command("REBOOT", devices, follow=False)
        summary = await run
    return {"requests": [str(one) for one in run.request_ids], "states": dict(summary.states)}


@app.get("/reboots/{request_id}", response_model=None)
async def reboot_state(request_id: str) -> object:
    """Return how many devices are in which state."""
    return await app.state.esper.command_request.get_command_request_stats(request_id)
