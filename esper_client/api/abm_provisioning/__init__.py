# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from ...models.create_seamless_upload_request import CreateSeamlessUploadRequest
    from ...models.seamless_request_body import SeamlessRequestBody
    from ...models.seamless_success_response_content import SeamlessSuccessResponseContent
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("AbmProvisioningGroup",)


class AbmProvisioningGroup(Group):
    """
    Seamless provisioning of devices by serial number, singly or from a CSV file.
    """

    __slots__ = ()

    async def create_seamless(
        self,
        body: SeamlessRequestBody,
    ) -> SeamlessSuccessResponseContent:
        """
        Create seamless provisioning requests.

        Registers devices for seamless provisioning by unique ids such as serial numbers, assigning a
        blueprint and optionally a group, alias and tags. unique_id_type is written as an integer and read
        back as a name. The answer is a page of the requests created.

        `POST /v2/seamless`; documented errors: 400, 401, 403, 500.

        Args:
            body: Devices to provision seamlessly and the blueprint, group, alias and tags they get.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_seamless import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: SeamlessSuccessResponseContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def create_seamless_upload(
        self,
        body: CreateSeamlessUploadRequest,
    ) -> SeamlessSuccessResponseContent:
        """
        Upload a seamless provisioning CSV file.

        Registers devices for seamless provisioning from a CSV file sent in the form field csv_file. The
        platform is APPLE unless stated. The answer is a page of requests with their status.

        `POST /v2/seamless/upload`; documented errors: 400, 401, 403, 500.

        Args:
            body: Fields: `csv_file`; optional: `platform`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_seamless_upload import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: SeamlessSuccessResponseContent = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer
