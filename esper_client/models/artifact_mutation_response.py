# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.artifact_mutation_response_artifact_type import ArtifactMutationResponseArtifactType
    from ..models.artifact_mutation_response_metadata import ArtifactMutationResponseMetadata


@_define(repr=False)
class ArtifactMutationResponse(_m.Model):
    """
    Artifact attached to a Windows app version, as returned when it is added or removed.

    Attributes:
        id: Identifier of the object, assigned by the service.
        version_id: Id of the version.
        tenant_id: Id of the tenant that the object belongs to.
        artifact_type: Whether the artifact is a dependency package or a certificate.
        file_name: Name of the file.
        metadata: Further details of the object.
    """

    id: str = _m.ARRIVES
    version_id: str | Unset = UNSET
    tenant_id: str | Unset = UNSET
    artifact_type: ArtifactMutationResponseArtifactType | Unset = UNSET
    file_name: str | None | Unset = UNSET
    metadata: ArtifactMutationResponseMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("version_id", "version_id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("artifact_type", "artifact_type", _c.STR),
        _m.Field("file_name", "file_name", _c.STR, nullable=True),
        _m.Field(
            "metadata",
            "metadata",
            _c.Ref("artifact_mutation_response_metadata", "ArtifactMutationResponseMetadata"),
        ),
    )
