# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class CreateVersionArtifactRequest(_m.Model):
    """
    A CreateVersionArtifactRequest.

    Attributes:
        artifact_type: Whether the artifact is a dependency package or a certificate.
        file: File to upload.
    """

    __slots__ = (
        "artifact_type",
        "file",
    )

    artifact_type: _models.ArtifactMutationResponseArtifactType | None
    file: File | None

    def __init__(
        self,
        artifact_type: _models.ArtifactMutationResponseArtifactType,
        file: File,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "artifact_type",
            "artifact_type",
            _c.Choice("artifact_mutation_response_artifact_type", "ArtifactMutationResponseArtifactType"),
            required=True,
        ),
        _m.Field("file", "file", _c.FILE, required=True),
    )
