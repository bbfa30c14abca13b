"""Arguments for every operation of the description, with IDs that a fake has."""

from __future__ import annotations

import json

from esper_sdk.testing._description.addresses import snake
from esper_sdk.testing._description.table import table
from esper_sdk.testing._description.writer import Writer

ROWS = ("results", "roles", "userinvites", "connections", "personal_access_tokens")

# Where an ID belongs, when the list is at another address than the path says.
LISTS = {
    "/authn2/v0/tenant/{enterprise_id}/user": "/user/",
    "/authn2/v0/user": "/user/",
    "/authz2/v1/users": "/user/",
    "/enterprise/{enterprise_id}/group": "/enterprise/{enterprise_id}/devicegroup/",
    "/v0/enterprise/{enterprise_id}/device": "/enterprise/{enterprise_id}/device/",
    "/v1/enterprise/{enterprise_id}/device": "/enterprise/{enterprise_id}/device/",
    "/v0/devices": "/v2/devices/",
    "/device/v0/heartbeat": "/v2/devices/",
    "/v0/enterprise/{enterprise_id}/create-apply-geofence": "/v0/enterprise/{enterprise_id}/geofence/",
    "/pipelines/v0/stages": "/pipelines/v0/pipelines/{pipeline_id}/stages/",
    "/pipelines/v0/stageruns": "/pipelines/v0/runs/{pipeline_run_id}/stageruns/",
    "/pipelines/v0/operationlists": "/pipelines/v0/stages/{stage_id}/operationlists/",
}


def operations():
    """Return the operations of the table, those that delete last."""
    return sorted(table().operations.values(), key=lambda operation: operation.method == "DELETE")


class Caller:
    """Calls operations of a fake through an `httpx.AsyncClient`."""

    def __init__(self, fake, api, command=""):
        self.fake = fake
        self.command = command
        self.api = api
        self.writer = Writer(table(), self.known())

    def known(self):
        """Return what fields of certain names hold: a device of the fake, its enterprise."""
        devices = dict.fromkeys(("device_id", "device", "device_ids"), lambda *_: self.fake.device_ids[0])
        return {
            **devices,
            **dict.fromkeys(("enterprise", "enterprise_id", "tenant_id"), lambda *_: self.fake.enterprise_id),
            **dict.fromkeys(("group", "groups", "group_id", "device_group_id"), lambda *_: self.group()),
            "parent": lambda *_: self.group(),
        }

    def group(self):
        """Return the root of the device groups."""
        return self.fake.group_ids[0]

    async def path(self, operation):
        """Fill the path of an operation with IDs that are there."""
        segments = operation.path.split("/")[1:]
        whole = await self.filled(operation, segments, "", "")
        if whole is None:
            # No such list has anything in it: any ID will do.
            whole = await self.filled(operation, segments, "", "", made_up=True)
        return whole

    async def filled(self, operation, segments, path, template, *, made_up=False):
        """Fill the rest of a path; what was just made has no parts, so the one before it may have to do."""
        if not segments:
            return path
        first, *rest = segments
        if not first.startswith("{"):
            return await self.filled(
                operation, rest, f"{path}/{first}", f"{template}/{first}", made_up=made_up
            )
        ids = await self.ids(template, path, operation, first[1:-1])
        for found in ids or [self.writer.document(operation.path_schema(first[1:-1]), 7)] * made_up:
            whole = await self.filled(
                operation, rest, f"{path}/{found}", f"{template}/{first}", made_up=made_up
            )
            if whole is not None:
                return whole
        return None

    async def ids(self, template, path, operation, name):
        """Find IDs of the objects that are listed at a path, the latest first."""
        if name == "enterprise_id":
            return [self.fake.enterprise_id]
        if template.endswith(("/{device_id}/command", "/{group_id}/command")):
            return [(await self.api.post(f"{path}/", json={"command": "LOCK"})).json()["id"]]
        if operation.method == "DELETE" and template == "/device/v0/devices":
            ids = self.fake.device_ids
            return [device for device in ids if self.fake.device(device)["platform"] != "ANDROID"]
        if template == "/v2/itunesapps":
            # Only who knows an app is told of it.
            items = self.fake._state.objects.all(template, {})
            return [str(item.number) if name == "appleAppId" else item.id for item in reversed(items)]
        if template in {"/data-tap/v0/queries", "/report/v0/reports"}:
            made = await self.api.post(template, **self.body(table().operations["POST", template]))
            return [made.json()["content"]["id"]]
        if template in LISTS:
            method, listed = "GET", LISTS[template]
            path = await self.path(table().operations[method, listed])
        params = {"limit": 1000} | ({"request": self.command} if "status" in path else {})
        for candidate in (f"{path.rstrip('/')}/", path.rstrip("/")):
            answer = await self.api.get(candidate, params=params)
            if answer.is_success and answer.content and is_list(answer.json()):
                found = ids_of(answer.json(), name)
                making = table().operations.get(("POST", f"{template.rstrip('/')}/"))
                if not found and making is not None:
                    made = await self.api.post(candidate, **self.body(making))
                    found = ids_of([made.json().get("content", made.json())], name) if made.is_success else []
                return found
        return [self.writer.document(operation.path_schema(name), 7)]

    def query(self, operation):
        """Give each required parameter of the query a value."""
        if operation.path == "/commands/v0/status/":
            return {"request": self.command}
        if operation.path.startswith("/geofence/v1/geofences/{") and "limit" in operation.query:
            # Published as optional, and refused without.
            return {"limit": 10, "offset": 0}
        if operation.path == "/v2/itunesapps":
            return {"app_id": "0b0f6b1c-0000-4000-8000-000000000000"}
        return {
            name: self.writer._value(parameter.schema, 11, name, ())
            if parameter.schema.get("format") != "uuid"
            else "0b0f6b1c-0000-4000-8000-000000000000"
            for name, parameter in operation.query.items()
            if parameter.required
        }

    def body(self, operation):
        """Make up a body that fits, as keyword arguments of a request."""
        media = operation.body
        if media is None:
            return {}
        made = writable(media.schema, self.writer.document(media.schema, 5))
        if media.type != "multipart/form-data":
            return {"json": made}
        properties = table().properties(media.schema)
        files = {
            name: (f"{name}.bin", b"content")
            for name, schema in properties.items()
            if schema.get("format") == "binary"
        }
        data = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in made.items()
            if name not in files
        }
        return {"files": files, "data": data}


def writable(schema, document):
    """Take out of a document what only the service writes."""
    if not isinstance(document, dict):
        return document
    properties = table().properties(schema)
    return {
        name: writable(properties.get(name, {}), value)
        for name, value in document.items()
        if not properties.get(name, {}).get("readOnly")
    }


def rows_of(document):
    """Return the entries of a list, whatever it is wrapped in."""
    if isinstance(document, dict) and "content" in document:
        document = document["content"]
    if isinstance(document, dict):
        document = next((document[name] for name in ROWS if name in document), [])
    return document if isinstance(document, list) else []


def is_list(document):
    """Say whether an answer is a list."""
    if isinstance(document, dict) and "content" in document:
        document = document["content"]
    return isinstance(document, list) or (
        isinstance(document, dict) and any(name in document for name in ROWS)
    )


def ids_of(document, name):
    """Return the IDs in a list, the last one first: the first ones are special at times."""
    rows = [row for row in rows_of(document) if isinstance(row, dict)]
    found = []
    for row in reversed(rows):
        ids = [row[field] for field in (name, snake(name), "id", "uuid") if row.get(field) is not None]
        found += ids[:1]
    return found
