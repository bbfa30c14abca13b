# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import Response

if TYPE_CHECKING:
    from ..models.create_seamless_upload_request import CreateSeamlessUploadRequest
    from ..models.seamless_request_body import SeamlessRequestBody
    from ..models.seamless_success_response import SeamlessSuccessResponse

__all__ = ("RawAbmProvisioningGroup",)


class RawAbmProvisioningGroup(Group):
    """The operations of the group `abm_provisioning`, with their answers as they came."""

    __slots__ = ()

    async def create_seamless(
        self,
        body: SeamlessRequestBody,
    ) -> Response[SeamlessSuccessResponse]:
        """Do what `AbmProvisioningGroup.create_seamless` documents; return the answer with status and headers."""
        from ..api.abm_provisioning.create_seamless import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def create_seamless_upload(
        self,
        body: CreateSeamlessUploadRequest,
    ) -> Response[SeamlessSuccessResponse]:
        """Do what `AbmProvisioningGroup.create_seamless_upload` documents; return the answer with status and headers."""
        from ..api.abm_provisioning.create_seamless_upload import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
