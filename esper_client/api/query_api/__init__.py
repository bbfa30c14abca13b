# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.create_query_request import CreateQueryRequest
    from ...models.query_status import QueryStatus
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("QueryApiGroup",)


class QueryApiGroup(Group):
    """
    Run SQL queries over daily snapshots of device data. A query is submitted, then asked for until it
    has finished.
    """

    __slots__ = ()

    async def create_query(
        self,
        body: CreateQueryRequest,
    ) -> QueryStatus:
        """
        Create a query.

        Submits a SQL query over the tables devices, users, device_stats, groups and device_apps, which hold
        one snapshot per report_date day. It runs in the background, so take the id from the 201 answer and
        poll the query. row_limit must not be negative.

        `POST /data-tap/v0/queries`; documented errors: 400, 401, 404, 500.

        Args:
            body: Fields: `query`; optional: `is_download`, `row_limit`, `latest_data`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_query import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: QueryStatus = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_query_status(
        self,
        id: str | int | UUID,
    ) -> QueryStatus:
        """
        Get a query.

        Returns the status of a query and its result. All cells of data_array are strings; a query without
        rows has null as its result.

        `GET /data-tap/v0/queries/{id}`; documented errors: 401, 404, 500.

        Args:
            id: UUID of the query, as returned when it was submitted.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_query_status import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        answer: QueryStatus = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
