# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.artifact_mutation_response_artifact_type import ArtifactMutationResponseArtifactType
    from ..types import File


@_define(repr=False)
class CreateVersionArtifactRequest(_m.Model):
    """
    A CreateVersionArtifactRequest

    Attributes:
        artifact_type: Whether the artifact is a dependency package or a certificate.
        file: File to upload.
    """

    artifact_type: ArtifactMutationResponseArtifactType
    file: File
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("artifact_type", "artifact_type", _c.STR, required=True),
        _m.Field("file", "file", _c.FILE, required=True),
    )
