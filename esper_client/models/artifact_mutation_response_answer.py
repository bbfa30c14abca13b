# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.artifact_mutation_response import ArtifactMutationResponse


@_define(repr=False)
class ArtifactMutationResponseAnswer(_m.Model):
    """
    A ArtifactMutationResponseAnswer

    Attributes:
        content: Artifact attached to a Windows app version, as returned when it is added or removed.
    """

    content: ArtifactMutationResponse | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("artifact_mutation_response", "ArtifactMutationResponse")),
    )
