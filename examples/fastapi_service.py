"""
A service with FastAPI whose workers share one limit.

    pip install fastapi uvicorn esper-sdk
    ESPER_LIMITER=host uvicorn --app-dir examples --workers 4 fastapi_service:app

Needs ESPER_TENANT and ESPER_API_KEY. With ESPER_LIMITER=redis://... the workers of all hosts share it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from esper_sdk import Esper, SharedLimiter
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Have one client for the whole life of a worker."""
    async with Esper.from_env() as esper:
        app.state.esper = esper
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/devices/{device_id}")
async def device(device_id: str) -> Any:
    """Return a device; somebody waits for it, so that it goes before bulk runs."""
    esper: Esper = app.state.esper
    found = await esper.with_options(priority="high").device_v2.get_device(device_id)
    return found.to_dict()


@app.get("/limit")
async def limit() -> dict[str, Any]:
    """Say how this worker stands."""
    found = app.state.esper.limiter
    shared = isinstance(found, SharedLimiter)
    return {"limit": found.limit, "processes": found.processes if shared else 1, "in_flight": found.in_flight}
