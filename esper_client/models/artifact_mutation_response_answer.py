# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ArtifactMutationResponseAnswer(_m.Model):
    """
    An ArtifactMutationResponseAnswer.

    Attributes:
        content: Artifact attached to a Windows app version, as returned when it is added or removed.
    """

    __slots__ = ("content",)

    content: _models.ArtifactMutationResponse | None

    def __init__(
        self,
        *,
        content: _models.ArtifactMutationResponse | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("artifact_mutation_response", "ArtifactMutationResponse")),
    )
