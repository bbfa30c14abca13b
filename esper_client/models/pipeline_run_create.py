# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PipelineRunCreate(_m.Model):
    """
    A PipelineRunCreate.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = ()
