"""Every model of the description takes what the service may send, and gives it back as it came."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import json
import pickle
import types
import typing
from functools import cache
from typing import Any, Literal
from uuid import UUID

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from esper_client import _codec as c
from esper_client import models
from esper_client.errors import DecodingError
from esper_client.model import Model
from esper_client.types import UNSET

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
    """A field that is missing is None, required or not: one lost field must not lose a whole list."""
    for model in MODELS:
        instance = model.from_dict({})
        assert all(getattr(instance, field.attribute) is None for field in model.fields_), model
        assert not any(field.name in instance for field in model.fields_), model
        assert instance.to_dict() == {}


def test_every_model_keeps_what_is_not_declared() -> None:
    """Fields of a later version go through every model unchanged."""
    for model in MODELS:
        if type(model.additional_) is c.Codec:
            document = {"from the future": {"a": [1, None]}}
            assert model.from_dict(document).to_dict() == document, model


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.slow
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


@cache
def hints(model: type[Model]) -> dict[str, Any]:
    """Return the types of a model's attributes."""
    return typing.get_type_hints(model)


def is_of(value: Any, hint: Any) -> bool:
    """Say whether a value is of a type; null in a list is the service's own."""
    kind, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if kind in {typing.Union, types.UnionType}:
        return any(is_of(value, part) for part in parts)
    if kind is Literal:
        return value in parts
    if kind is list:
        return isinstance(value, list) and all(item is None or is_of(item, parts[0]) for item in value)
    if isinstance(value, bool):
        return hint is bool
    return isinstance(value, int | float if hint is float else kind or hint)


def is_certain(field: Any, hint: Any) -> bool:
    """Say whether what comes always has the field: it is required, or an ID."""
    return field.required or (field.name == "id" and hint in {str, int, str | UUID})


def test_types_say_what_may_be_missing_or_null() -> None:
    """The types of every attribute can be resolved; null is in all but those that are certain to come."""
    certain = 0
    for model in MODELS:
        taken = typing.get_type_hints(model.__init__)
        for field in model.fields_:
            hint = hints(model)[field.attribute]
            assert not is_of(UNSET, hint) or hint is Any, (model, field.attribute)
            assert is_of(UNSET, taken[field.attribute]) != field.required or hint is Any, (model, field)
            if is_certain(field, hint):
                certain += not field.required
            else:
                assert is_of(None, hint), (model, field.attribute)
    assert certain > 100


SCALARS: dict[c.Codec, st.SearchStrategy[Any]] = {
    c.INT: st.integers(),
    c.FLOAT: st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
    c.BOOL: st.booleans(),
    c.DATE: st.dates().map(dt.date.isoformat),
    c.DATETIME: st.datetimes(timezones=st.just(dt.UTC)).map(dt.datetime.isoformat),
    c.OBJECT: st.dictionaries(st.text(max_size=4), JSON, max_size=2),
    c.ANY: JSON,
}


def as_declared(codec: c.Codec, depth: int) -> st.SearchStrategy[Any]:
    """Draw what arrives for a codec when the service keeps to what is published."""
    if isinstance(codec, c.Ref):
        return objects(codec.model, depth + 1)
    if isinstance(codec, c.ListOf):
        inner = as_declared(codec.inner, depth + 1)
        return st.lists(st.none() | inner, max_size=0 if depth > 2 else 2)
    if isinstance(codec, c.OneOf):
        return st.one_of(*(as_declared(part, depth + 1) for part in codec.alternatives))
    return SCALARS.get(codec, st.text(max_size=8))


@st.composite
def declared_objects(draw: st.DrawFn, model: type[Model]) -> dict[str, Any]:
    """Draw an object of any of a model's fields with values of their types or null, and others."""
    extra = draw(st.dictionaries(st.text(max_size=5), JSON, max_size=2))
    document = extra if type(model.additional_) is c.Codec else {}
    for field in model.fields_:
        document.pop(field.name, None)
        how = draw(st.sampled_from(["value", "value", "null", "missing"]))
        if how != "missing" and field.codec is not c.FILE:
            document[field.name] = None if how == "null" else draw(as_declared(field.codec, 0))
    return document


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.slow
def test_a_model_is_of_its_types_whatever_arrives(data: st.DataObject) -> None:
    """Any subset of the fields, null anywhere, others beside them: attributes and items agree with what came."""
    model = data.draw(st.sampled_from(MODELS))
    document = data.draw(declared_objects(model))
    came = model.from_dict(document)
    for field in model.fields_:
        value, hint = getattr(came, field.attribute), hints(model)[field.attribute]
        assert (field.name in came) == (field.name in document)
        if value is not None or not is_certain(field, hint):
            assert is_of(value, hint), (model, field.attribute, value)
        if field.name in document:
            assert came[field.name] is value
        else:
            assert value is None
            with pytest.raises(KeyError):
                came[field.name]
    assert set(came) == set(document)
    assert len(list(came)) == len(document)
    assert dict(came).keys() == document.keys()
    assert json.loads(json.dumps(came.to_dict())) == document


def copies(model: Any) -> list[Any]:
    """Copy a model in every way there is."""
    return [
        copy.copy(model),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),
        attrs.evolve(model),
        model.__replace__(),
        type(model).from_dict(model.to_dict()),
    ]


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.slow
def test_what_is_changed_is_all_that_changes(data: st.DataObject) -> None:
    """Read, copy in any way, change one field by attribute or item, send: the rest is as it came."""
    model = data.draw(st.sampled_from([model for model in MODELS if model.fields_]))
    document = data.draw(objects(model))
    came = model.from_dict(document)
    by_name = model.from_dict({})
    if type(model.additional_) is c.Codec:
        for name, value in document.items():
            by_name[name] = value
        assert by_name == came
        assert by_name.to_dict() == document
    field = data.draw(st.sampled_from(model.fields_))
    rest = {name: value for name, value in document.items() if name != field.name}
    for each in copies(came):
        assert each == came
        assert each.to_dict() == document
        setattr(each, field.attribute, None)
        assert each.to_dict() == {**rest, field.name: None}
        assert (each == came) == (document.get(field.name, 0) is None)
        delattr(each, field.attribute)
        assert each.to_dict() == rest
        assert field.name not in each
        assert (each == came) == (field.name not in document)
        each["from the future"] = 1
        assert each.to_dict() == {**rest, "from the future": 1}
        each[field.name] = None
        assert (each[field.name], getattr(each, field.attribute)) == (None, None)
        del each["from the future"], each[field.name]
        assert each.to_dict() == rest
        if field.name in document:
            each[field.name] = document[field.name]
            assert each == came
        assert attrs.evolve(came, **{field.attribute: None}).to_dict() == {**rest, field.name: None}
    assert came.to_dict() == document
