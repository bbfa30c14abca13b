"""Models in the hands of libraries that people use beside them."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Mapping

import httpx

from esper_client import models

CAME = [
    {"id": "1", "name": "till-1", "created_at": "2026-01-02T03:04:05Z", "new_field": {"x": 1}},
    {"id": "2", "name": None},
]


def devices() -> list[models.AndroidDeviceV2]:
    """Return models of what came."""
    return [models.AndroidDeviceV2.from_dict(document) for document in CAME]


def test_a_table_of_models() -> None:
    """Pandas makes a row of each model and a column of each field, declared or not, under the names in JSON."""
    import pandas as pd

    table = pd.DataFrame(devices())
    assert set(table.columns) == {"id", "name", "created_at", "new_field"}
    assert list(table["id"]) == ["1", "2"]
    assert table["created_at"][0] == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert table["new_field"][0] == {"x": 1}


async def test_an_answer_of_a_web_service() -> None:
    """FastAPI answers with a model, all its fields under the names in JSON, and with a list of them."""
    from fastapi import FastAPI

    app = FastAPI()

    @app.get("/one")
    def one():
        return devices()[0]

    @app.get("/all")
    def every():
        return devices()

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        one, every_one = [(await client.get(path)).json() for path in ("/one", "/all")]
    # FastAPI writes UTC in its own way.
    assert one == CAME[0] | {"created_at": "2026-01-02T03:04:05+00:00"}
    assert every_one == [one, CAME[1]]


def test_a_mapping() -> None:
    """A model is a mapping by the names in JSON, and counts as true even where nothing came."""
    device = devices()[0]
    assert isinstance(device, Mapping)
    assert dict(device) == dict(device.items()) == {name: device[name] for name in device}
    assert (len(device), list(device.keys()), next(iter(device.values()))) == (4, list(CAME[0]), "1")
    assert (device.get("new_field"), device.get("alias"), device.get("alias", "none")) == (
        {"x": 1},
        None,
        "none",
    )
    nothing = models.AndroidDeviceV2.from_dict({})
    assert nothing
    assert (len(nothing), dict(nothing)) == (0, {})
    assert json.loads(json.dumps(device.to_dict())) == CAME[0]
    assert pickle.loads(pickle.dumps(device)) == copy.copy(device) == device
