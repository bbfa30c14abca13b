# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "version_id",
        "tenant_id",
        "artifact_type",
        "file_name",
        "metadata",
    )

    id: str
    version_id: str | None
    tenant_id: str | None
    artifact_type: _models.ArtifactMutationResponseArtifactType | None
    file_name: str | None
    metadata: _models.ArtifactMutationResponseMetadata | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        version_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        artifact_type: _models.ArtifactMutationResponseArtifactType | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        metadata: _models.ArtifactMutationResponseMetadata | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("version_id", "version_id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field(
            "artifact_type",
            "artifact_type",
            _c.Choice("artifact_mutation_response_artifact_type", "ArtifactMutationResponseArtifactType"),
        ),
        _m.Field("file_name", "file_name", _c.STR, nullable=True),
        _m.Field(
            "metadata",
            "metadata",
            _c.Ref("artifact_mutation_response_metadata", "ArtifactMutationResponseMetadata"),
        ),
    )
