"""
The normalizing rules in their order.

Each says in its docstring what the generator or a caller would suffer without it. What is particular to
one operation is no rule: it goes into the overlay.
"""

from __future__ import annotations

from scripts.codegen.description.document import Document
from scripts.codegen.facts import Facts

from .answers import answer_types, keep_success_answers
from .bodies import body_types
from .composed_schemas import (
    break_alias_circles,
    break_list_circles,
    flatten_alternatives,
    merge_all_of,
    name_composed_schemas,
)
from .discriminators import note_discriminated, spread_discriminators
from .enterprise import fill_in_enterprise
from .extensions import note_deprecations, note_encoded_slashes, note_envelopes, note_services
from .inline_schemas import name_inline_shapes
from .one_way_fields import free_one_way_fields
from .prose import describe_parameters, drop_titles, move_defaults_into_prose, say_method_and_path
from .reach import drop_unused_schemas
from .safe_names import safe_parameters, safe_properties, safe_schema_names
from .security import require_authentication
from .servers import own_servers
from .values import free_binaries, free_codes, free_uuids, take_uuids_in_paths

__all__ = ("normalize",)


def normalize(document: Document, facts: Facts) -> None:
    """
    Apply every rule, in this order, to a repaired description whose operations have been named.

    Args:
        document: The description; it is changed in place.
        facts: Takes what the generator's own data can't carry.

    Raises:
        DescriptionError: The overlay's extensions say what they can't.
    """
    drop_titles(document)
    keep_success_answers(document, facts)
    own_servers(document, facts)
    answer_types(document, facts)
    body_types(document, facts)
    spread_discriminators(document)
    safe_schema_names(document)
    free_binaries(document)
    break_alias_circles(document)
    name_composed_schemas(document)
    merge_all_of(document)
    flatten_alternatives(document)
    break_list_circles(document)
    note_discriminated(document, facts)
    free_one_way_fields(document, facts)
    free_codes(document)
    move_defaults_into_prose(document)
    free_uuids(document)
    take_uuids_in_paths(document)
    fill_in_enterprise(document, facts)
    describe_parameters(document, facts)
    require_authentication(document)
    note_deprecations(document, facts)
    note_envelopes(document, facts)
    note_encoded_slashes(document, facts)
    note_services(document, facts)
    say_method_and_path(document, facts)
    drop_unused_schemas(document)
    name_inline_shapes(document)
    safe_properties(document, facts)
    safe_parameters(document, facts)
