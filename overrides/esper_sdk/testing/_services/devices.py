"""Answers the operations on devices."""

from __future__ import annotations

import base64
import binascii
import json
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request, dumps
from esper_sdk.testing._http.pages import django_page, neighbours, window
from esper_sdk.testing._tenant.device_documents import ACTIVE

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.fleet import Fleet

__all__ = ("DeviceService",)

_CURSOR_PREFIX = b"after:"

# The older list names one filter differently.
_OLD_FILTERS = {"group": "group_multi"}


def _cursor(index: int) -> str:
    """Make the cursor of the page behind a device."""
    return base64.urlsafe_b64encode(_CURSOR_PREFIX + str(index).encode()).rstrip(b"=").decode()


def _index_of(cursor: str) -> int | None:
    """Read a cursor back; `None` if it is none of ours."""
    try:
        plain = base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4))
    except (ValueError, binascii.Error):
        return None
    number = plain.removeprefix(_CURSOR_PREFIX)
    return int(number) if plain != number and number.isdigit() else None


class DeviceService:
    """
    Devices in the shape of the v2 service, and the older lists made from the same devices.

    Args:
        fleet: The devices.
        enterprise_id: The enterprise whose paths are answered.
    """

    def __init__(self, fleet: Fleet, enterprise_id: str) -> None:
        self._fleet = fleet
        self._enterprise_id = enterprise_id

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "GET", "/v2/devices/", self.page
        yield "GET", "/v2/devices/{id}", self.get
        yield "GET", "/enterprise/{enterprise_id}/device/", self.page_old
        yield "GET", "/enterprise/{enterprise_id}/device/{device_id}/", self.get_old
        yield "PATCH", "/enterprise/{enterprise_id}/device/{device_id}/", self.change_old

    def page(self, request: Request) -> Answer:
        """Answer with an offset page, or with a cursor page if a cursor is given."""
        found = self._fleet.select(request.query)
        part = window(request, default=10, maximum=1000)
        cursor = request.query.get("cursor")
        encoded = self._fleet.encoded
        if cursor:
            start = self._after(found, cursor, request)
            previous = max(start - part.limit, 0)
            indices = found[start : start + part.limit]
            more = start + len(indices) < len(found)
            frame: dict[str, Any] = {
                "next_cursor": _cursor(indices[-1]) if more else None,
                "prev_cursor": None if start == 0 else _cursor(found[previous - 1]) if previous else "start",
                "has_more": more,
                "has_prev": start > 0,
            }
        else:
            indices = found[part.offset : part.offset + part.limit]
            before, after = neighbours(request, part, len(found))
            frame = {"count": len(found), "prev": before, "next": after}
        # The documents are JSON already; only the frame around them has to be made.
        head = dumps({"content": {**frame, "results": []}})
        return Answer(200, head[:-3] + b",".join(map(encoded, indices)) + head[-3:])

    def get(self, request: Request) -> Answer:
        """Answer with one device."""
        found = self._fleet.encoded_by_id(request.params["id"].lower())
        if found is None:
            raise ApiError(404, "Device not found.")
        return Answer(200, b'{"code":200,"message":"Success","content":' + found + b"}")

    def page_old(self, request: Request) -> Answer:
        """Answer with a page in the shape of the first version of the API."""
        query = {_OLD_FILTERS.get(name, name): value for name, value in request.query.items()}
        found = self._fleet.select(query)

        def render(index: int) -> dict[str, Any]:
            return self._old(json.loads(self._fleet.encoded(index)), request)

        return django_page(request, found, render)

    def get_old(self, request: Request) -> Answer:
        """Answer with one device in the shape of the first version of the API."""
        try:
            document = self._fleet.document(request.params["device_id"].lower())
        except KeyError:
            raise ApiError(404, "Not found.") from None
        return Answer.of(self._old(document, request))

    def change_old(self, request: Request) -> Answer:
        """Set the tags of a device: not published, but what the vendor's own tool does."""
        device_id = request.params["device_id"].lower()
        if request.params["enterprise_id"].lower() != self._enterprise_id or device_id not in self._fleet:
            raise ApiError(404, "Not found.")
        try:
            tags = request.json.get("tags")
        except (ValueError, AttributeError):
            tags = None
        if not isinstance(tags, list) or not all(isinstance(tag, str) and tag for tag in tags):
            raise ApiError(400, "tags: Expected a list of texts.")
        self._fleet.update(device_id, {"tags": tags})
        return self.get_old(request)

    def _old(self, device: dict[str, Any], request: Request) -> dict[str, Any]:
        enterprise = f"{request.base_url}/enterprise/{self._enterprise_id}"
        state = device["state"]
        policy = device.get("policy")
        return {
            "id": device["id"],
            "url": f"{enterprise}/device/{device['id']}/",
            "device_name": device["name"],
            "alias_name": device["alias"],
            "policy_name": policy["policy_name"] if policy else "",
            "status": state,
            "state": state,
            "suid": device["global_device_id"],
            "enterprise": f"{enterprise}/",
            "groups": [f"{enterprise}/devicegroup/{device['group_id']}/"],
            "tags": device["tags"] or None,
            "template_name": device.get("template_name") or "",
            "softwareInfo": device.get("software_info") or {},
            "hardwareInfo": device.get("hardware_info") or {},
            "networkInfo": device.get("network_info") or {},
            "memoryInfo": device.get("memory_info") or {},
            "provisioned_on": device["provisioned_on"],
            "created_on": device["created_at"],
            "updated_on": device["updated_at"],
            "is_gms": device.get("is_gms") is not False,
            "is_active": state == ACTIVE,
        }

    def _after(self, found: list[int], cursor: str, request: Request) -> int:
        """Return where the page behind a cursor starts: devices that come or go before it do not matter."""
        if cursor == "start":
            return 0
        index = _index_of(cursor)
        if index is None:
            raise ApiError(400, "Invalid cursor.")
        if "ordering" not in request.query:
            return bisect_right(found, index)
        return self._fleet.place_behind(found, index, request.query["ordering"])
