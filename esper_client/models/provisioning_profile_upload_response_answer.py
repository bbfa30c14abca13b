# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ProvisioningProfileUploadResponseAnswer(_m.Model):
    """
    A ProvisioningProfileUploadResponseAnswer.

    Attributes:
        content: Provisioning profile as returned after its upload.
    """

    __slots__ = ("content",)

    content: _models.ProvisioningProfileUploadResponse | None

    def __init__(
        self,
        *,
        content: _models.ProvisioningProfileUploadResponse | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.Ref("provisioning_profile_upload_response", "ProvisioningProfileUploadResponse"),
        ),
    )
