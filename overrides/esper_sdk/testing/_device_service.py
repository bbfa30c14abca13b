"""Answers the operations on devices."""

from __future__ import annotations

import base64
import binascii

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from ._errors import ApiError
from ._fleet import Fleet
from ._http import Answer, Handler, Request, dumps
from ._pages import Links, django_page, neighbours, window

__all__ = ("DeviceService",)

_CURSOR_PREFIX = b"after:"


class DeviceService:
    """
    Devices in the shape of the v2 service, and the older lists made from the same devices.

    Args:
        fleet: The devices.
        enterprise_id: The enterprise whose paths are answered.
        links: How links to other pages look.
    """

    def __init__(self, fleet: Fleet, enterprise_id: str, *, links: Links = "absolute") -> None:
        self._fleet = fleet
        self._enterprise_id = enterprise_id
        self._links = links

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "GET", "/v2/devices/", self.list
        yield "GET", "/v2/devices/{id}", self.get
        yield "GET", "/enterprise/{enterprise_id}/device/", self.list_old
        yield "GET", "/enterprise/{enterprise_id}/device/{device_id}/", self.get_old

    def list(self, request: Request) -> Answer:
        """Answer with an offset page, or with a cursor page if a cursor is given."""
        found = self._fleet.select(request.query)
        part = window(request, default=10, maximum=1000)
        cursor = request.query.get("cursor")
        encoded = self._fleet.encoded
        if cursor:
            start = self._after(found, cursor, ordered="ordering" in request.query)
            indices = found[start : start + part.limit]
            more = start + len(indices) < len(found)
            frame = {
                "next_cursor": _cursor(indices[-1]) if more else None,
                "prev_cursor": _cursor(found[start - part.limit - 1]) if start > part.limit else None,
                "has_more": more,
                "has_prev": start > 0,
            }
        else:
            indices = found[part.offset : part.offset + part.limit]
            before, after = neighbours(request, part, len(found), self._links)
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

    def list_old(self, request: Request) -> Answer:
        """Answer with a page in the shape of the first version of the API."""
        found = self._fleet.select({("group_multi" if k == "group" else k): v for k, v in request.query.items()})
        ids = self._fleet.ids if len(found) == len(self._fleet) else None
        devices = _Lazy(self._fleet, found)
        answer = django_page(request, devices, style=self._links)
        del ids
        return answer

    def get_old(self, request: Request) -> Answer:
        """Answer with one device in the shape of the first version of the API."""
        try:
            return Answer.of(_old(self._fleet.document(request.params["device_id"].lower())))
        except KeyError:
            raise ApiError(404, "Not found.") from None

    def _after(self, found: list[int], cursor: str, *, ordered: bool) -> int:
        """Return where the page behind a cursor starts: devices that come or go before it do not matter."""
        if cursor == "start":
            return 0
        try:
            plain = base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4))
            if not plain.startswith(_CURSOR_PREFIX):
                raise ValueError
            index = int(plain.removeprefix(_CURSOR_PREFIX))
        except (ValueError, binascii.Error):
            raise ApiError(400, "Invalid cursor.") from None
        if not ordered:
            return bisect_right(found, index)
        return found.index(index) + 1 if index in found else len(found)
