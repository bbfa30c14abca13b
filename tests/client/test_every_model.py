"""Every model of the description takes what the service may send, and gives it back as it came."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from esper_client import _codec as c
from esper_client import models
from esper_client.errors import DecodingError
from esper_client.model import Model
from esper_client.types import UNSET, Unset

MODELS: list[type[Model]] = sorted(
    (value for name in models.__all__ if inspect.isclass(value := getattr(models, name))),
    key=lambda model: model.__name__,
)

# What the service was seen to send where something else is published.
ODD_SCALARS = st.one_of(
    st.text(max_size=8),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.sampled_from(["", "true", "12", "1.5", "UNHEARD_OF", "1970-01-01", "\u0000", "ä"]),
)
JSON = st.recursive(
    st.none() | ODD_SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


def times() -> st.SearchStrategy[str]:
    zones = st.sampled_from([None, dt.UTC, dt.timezone(dt.timedelta(hours=5, minutes=30))])
    moments = st.datetimes(timezones=zones).map(lambda value: value.isoformat().replace("+00:00", "Z"))
    return moments | st.just("") | st.just("never")


def documents(codec: c.Codec, depth: int = 0) -> st.SearchStrategy[Any]:
    """Draw what may arrive for a codec: what is published, and the known deviations from it."""
    if isinstance(codec, c.Ref):
        return objects(codec.model, depth + 1)
    if isinstance(codec, c.ListOf):
        return st.lists(st.none() | documents(codec.inner, depth + 1), max_size=0 if depth > 2 else 2)
    if isinstance(codec, c.OneOf):
        return st.one_of(*(documents(part, depth + 1) for part in codec.alternatives))
    if codec is c.DATETIME:
        return times()
    if codec is c.DATE:
        return st.dates().map(dt.date.isoformat) | st.just("")
    if codec in {c.ANY, c.OBJECT}:
        return JSON
    return ODD_SCALARS


@st.composite
def objects(draw: st.DrawFn, model: type[Model], depth: int = 0) -> dict[str, Any]:
    """Draw an object for a model: any of its fields may be missing or null, others may be there."""
    document: dict[str, Any] = {}
    for field in model.fields_:
        how = draw(st.sampled_from(["value", "value", "null", "missing"])) if depth < 4 else "missing"
        if how == "null":
            document[field.name] = None
        elif how == "value":
            document[field.name] = draw(documents(field.codec, depth))
    declared = {field.name for field in model.fields_}
    if type(model.additional_) is c.Codec and draw(st.booleans()):
        extra = draw(st.dictionaries(st.text(max_size=5), JSON, max_size=2))
        document |= {name: value for name, value in extra.items() if name not in declared}
    return document


def test_there_are_models() -> None:
    """The tests below walk over something."""
    assert len(MODELS) > 400


@pytest.mark.parametrize("value", [None, "", "text", 7, 1.5, True], ids=repr)
def test_every_field_of_every_model_takes_any_scalar_or_null(value: Any) -> None:
    """A number for a string, a string for a number, an unknown word for an enum, null for anything."""
    for model in MODELS:
        document = {
            field.name: value
            for field in model.fields_
            if value is None or not isinstance(field.codec, c.Ref | c.ListOf | c.OneOf)
        }
        instance = model.from_dict(document)
        assert instance.to_dict() == document, model
        assert model.from_dict(instance.to_dict()) == instance


def test_every_model_takes_nothing_at_all() -> None:
    """A field that is missing is UNSET, required or not: one lost field must not lose a whole list."""
    for model in MODELS:
        instance = model.from_dict({})
        assert all(getattr(instance, field.attribute) is UNSET for field in model.fields_), model
        assert instance.to_dict() == {}


def test_every_model_keeps_what_is_not_declared() -> None:
    """Fields of a later version go through every model unchanged."""
    for model in MODELS:
        if type(model.additional_) is c.Codec:
            document = {"from the future": {"a": [1, None]}}
            assert model.from_dict(document).to_dict() == document, model


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_came_in_goes_out_again(data: st.DataObject) -> None:
    """Reading and writing any model loses nothing, whatever deviations the document has."""
    model = data.draw(st.sampled_from(MODELS))
    document = data.draw(objects(model))
    instance = model.from_dict(document)
    assert instance.to_dict() == document
    assert model.from_dict(instance.to_dict()) == instance


@pytest.mark.parametrize("wrong", [["a"], "text", 3, True], ids=repr)
def test_what_makes_no_sense_is_an_error_with_its_path(wrong: Any) -> None:
    """A list or a scalar where an object belongs is a decoding error that leads to the field, never a KeyError."""
    met = 0
    for model in MODELS:
        for field in model.fields_:
            if isinstance(field.codec, c.Ref):
                with pytest.raises(DecodingError) as caught:
                    model.from_dict({field.name: wrong})
                assert caught.value.path == field.name, model
                met += 1
    assert met > 200


def test_unset_is_typed_at_every_optional_field() -> None:
    """What may be missing says so in its type; the ID of an object is never missing where it can be read."""
    identities = 0
    for model in MODELS:
        annotations = model.__init__.__annotations__
        for field in model.fields_:
            annotation = str(annotations[field.attribute])
            if field.name == "id" and annotation in {"str", "int", "str | UUID"}:
                identities += not field.required
                continue
            assert field.required != annotation.endswith("Unset") or annotation == "Any", (
                model,
                field.attribute,
            )
    assert identities > 100
    assert isinstance(UNSET, Unset)
