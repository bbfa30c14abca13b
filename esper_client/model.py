# Edited in scripts/runtime/model.py; `make generate` copies it here.
"""The base of all models, and the tables of fields that they consist of."""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from contextlib import suppress
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ._codec import ANY, Codec, Decoder, Ref, at, check_came, kind_of
from .encoding import PLAIN, encode, key_of
from .errors import DecodingError, RequestError
from .types import UNSET, Unset

if TYPE_CHECKING:
    # To type checkers models are attrs classes, which `attrs.evolve` takes.
    from attrs import define
else:

    def define(**_: Any) -> Any:
        """Return a class as it is: `Model` has all that attrs would write."""
        return lambda cls: cls


__all__ = ("Field", "Model", "define")


class Field:
    """
    One field of a model.

    Args:
        name: The name in JSON.
        attribute: The name in Python.
        codec: The type.
        required: Whether a request must carry it.
        nullable: Whether a request may carry null.
    """

    __slots__ = ("attribute", "codec", "name", "nullable", "required")

    def __init__(
        self, name: str, attribute: str, codec: Codec, *, required: bool = False, nullable: bool = False
    ) -> None:
        self.name = name
        self.attribute = attribute
        self.codec = codec
        self.required = required
        self.nullable = nullable

    def take(self, value: Any) -> Any:
        """Return a value that was set by name, read as the field's type; `UNSET` if it can't be of that type."""
        if value is None:
            return UNSET if self.required and not self.nullable else None
        decode = self.codec.decoder()
        # A list of models, say, can't be read and is right.
        with suppress(DecodingError):
            value = value if decode is None else decode(value)
        return value if self.codec.accepts(value) else UNSET


class _Layout:
    """
    Where a model keeps its fields; made on first use, because most models are never used.

    Attributes:
        parts: The name, what reads the slot, and the field, of each.
        fields: The fields by their names in JSON.
        slots: What reads the slot of each, by its name in JSON.
        names: The names in JSON by those in Python.
        others: The slots of a user's own subclass.
    """

    __slots__ = ("fields", "names", "others", "parts", "slots")

    def __init__(self, cls: type[Model]) -> None:
        # A user's subclass has no slots of these names itself.
        owner = next(each for each in cls.__mro__ if "fields_" in each.__dict__)
        own: Any = owner.__dict__
        self.parts: tuple[tuple[str, Callable[[Any], Any], Field], ...] = tuple(
            (field.name, own[field.attribute].__get__, field) for field in cls.fields_
        )
        self.slots = {name: slot for name, slot, _ in self.parts}
        self.fields = {field.name: field for field in cls.fields_}
        self.names = {field.attribute: field.name for field in cls.fields_}
        self.others = [
            name
            for each in cls.__mro__[: cls.__mro__.index(owner)]
            for name, member in each.__dict__.items()
            if isinstance(member, MemberDescriptorType)
        ]


class _Evolved(dict[str, Any]):
    """The undeclared fields of a model that came, on their way to its changed copy."""


class _AttrsFields:
    """What `attrs` looks for in a class, made when it does: nothing else needs attrs."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        from ._evolving import attrs_fields

        made = attrs_fields(owner)
        type.__setattr__(owner, "__attrs_attrs__", made)
        return made


class Model:  # noqa: PLW1641 (it can be changed)
    """
    Base of every model: attributes for people, items by the names in JSON, and one state behind both.

    A slot that is empty is a field that did not come. Its attribute reads as `None`, as null does; `in` tells
    the two apart. Undeclared fields are items.
    """

    __slots__ = ("_extra", "_strict")

    fields_: ClassVar[tuple[Field, ...]] = ()
    additional_: ClassVar[Codec] = ANY
    # The texts that name the class among others, by the field of a discriminator.
    says_: ClassVar[dict[str, tuple[str, ...]]] = {}
    _read: ClassVar[Decoder | None] = None
    _known: ClassVar[_Layout | None] = None

    # `UNSET` for none: an empty dictionary takes 64 bytes.
    _extra: dict[str, Any] | Unset
    # Names that are sent unchecked; empty where the model came, and all of it goes back as it is.
    _strict: set[str]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._read = cls._known = None

    def _fill(self, given: dict[str, Any]) -> None:
        """Take what a constructor was given: its `locals()`."""
        del given["self"]
        more = given.pop("additional_properties")
        if isinstance(more, _Evolved):
            # By attrs, from one that came.
            more = dict(more) or UNSET
        else:
            self._strict = set()
        for name, value in given.items():
            if value is not UNSET:
                setattr(self, name, value)
        self._extra = dict(more) if isinstance(more, dict) else more

    if not TYPE_CHECKING:
        # Checkers must not see it: they would take every misspelt name.

        __attrs_attrs__ = _AttrsFields()

        def __getattr__(self, name: str) -> Any:
            # Asked only for empty slots and for what is no field.
            layout = self._known or self._layout()
            wire = layout.names.get(name)
            if wire is not None:
                return None if self._extra is UNSET else self._undeclared().get(wire)
            if name == "_extra":
                return UNSET
            if name == "_strict":
                return None
            if name == "_additional_properties":
                return (dict if self._strict is not None else _Evolved)(self._undeclared())
            if name[:1] == "_" and name[1:] in layout.names:
                # The names of `__attrs_attrs__`.
                return self._slot(name[1:])
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self
            )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """
        Read the model from a JSON object. Fields that are missing from it are `None`, and not `in` the model.

        Raises:
            DecodingError: A value can't be understood; the error carries the path to it.
        """
        read: Callable[[Any], Self] = cls._read or cls.reader_()
        try:
            return read(src)
        except DecodingError as error:
            # Only whoever asked first knows that the path begins here.
            error.path = error.path.removeprefix(".")
            raise error from None

    @classmethod
    def reader_(cls) -> Decoder:
        """Return the function behind `from_dict`, compiled on first use: most models are never read."""
        if cls._read is None:
            cls._read = staticmethod(_compile_reader(cls))
        return cls._read

    @classmethod
    def _layout(cls) -> _Layout:
        if cls._known is None:
            cls._known = _Layout(cls)
        return cls._known

    def __repr__(self) -> str:
        # Here, because few programs print models, and its patterns take a millisecond.
        from ._showing import show

        return show(self)

    def to_dict(self) -> dict[str, Any]:
        """
        Write the model as a JSON object: what came, or was given, and nothing else.

        Raises:
            TypeError: A dictionary in it has a key that is no string, or `additional_properties` is none.
        """
        result: dict[str, Any] = {}
        for name, slot, _ in self._layout().parts:
            try:
                value = slot(self)
            except AttributeError:
                continue
            if type(value) in PLAIN:
                result[name] = value
            elif value is not UNSET:
                result[name] = encode(value)
        extra: object = self._extra
        if extra is not UNSET:
            if not isinstance(extra, dict):
                raise TypeError("additional_properties must be a dictionary")
            for key, value in extra.items():
                name = key_of(key)
                if value is not UNSET and name not in result:
                    result[name] = encode(value)
        return result

    def present_(self) -> list[tuple[Field, Any]]:
        """Return the declared fields that came or were given, with their values."""
        found = []
        for _, slot, field in self._layout().parts:
            try:
                value = slot(self)
            except AttributeError:
                continue
            if value is not UNSET:
                found.append((field, value))
        return found

    def read_(self, attribute: str) -> Any:
        """Return the value of an attribute; `UNSET` where it did not come, or there is no such field."""
        value = self._slot(attribute)
        if value is UNSET and attribute in self._layout().names:
            return self._undeclared().get(self._layout().names[attribute], UNSET)
        return value

    def check_(self, where: str) -> None:
        """
        Refuse a request that lacks a required field or carries a wrong type.

        Raises:
            RequestError: The first such field, by its place.
        """
        extra: object = self._extra
        if extra is not UNSET and not isinstance(extra, dict):
            raise RequestError(f"{where}.additional_properties", "must be a dictionary")
        more = self._undeclared()
        for name, slot, field in self._layout().parts:
            try:
                value = slot(self)
            except AttributeError:
                value = UNSET
            self._check_field(field, value, f"{where}.{name}")
            if value is not UNSET and name in more:
                problem = f"is set twice: as the attribute {field.attribute} and in additional_properties"
                raise RequestError(f"{where}.{name}", problem)
        for name, value in more.items():
            if isinstance(value, Model):
                value.check_(f"{where}.{name}")

    def as_written_(self) -> Self:
        """Take the model, and what it contains, for written here and not for what came: wrong types are refused."""
        self._strict = set()
        for _, value in self.present_():
            for part in value if isinstance(value, list | tuple) else (value,):
                if isinstance(part, Model):
                    part.as_written_()
        return self

    def _check_field(self, field: Field, value: object, where: str) -> None:
        strict: set[str] | None = self._strict
        loose = strict is None or field.name in strict
        if value is UNSET:
            # What is set by its name goes as it is: a wrong description should not make a call impossible.
            if field.required and strict is not None and field.name not in self._undeclared():
                raise RequestError(where, "is required")
        elif value is None:
            if field.required and not (field.nullable or loose):
                raise RequestError(where, "is required and can't be null")
        elif loose:
            check_came(field.codec, value, where)
        else:
            field.codec.check(value, where)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that are not declared, and what was set by name and is not of its declared type."""
        if isinstance(self._extra, Unset):
            self._extra = {}
        return self._extra

    @additional_properties.setter
    def additional_properties(self, value: dict[str, Any]) -> None:
        self._extra = value

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields that arrived without being declared."""
        return list(self._undeclared())

    def keys(self) -> KeysView[str]:
        """Return the names, in JSON, of all fields that came or were given."""
        return self._whole().keys()

    def items(self) -> ItemsView[str, Any]:
        """Return the names and values of these fields."""
        return self._whole().items()

    def values(self) -> ValuesView[Any]:
        """Return the values of these fields."""
        return self._whole().values()

    def get(self, key: str, default: Any = None) -> Any:
        """
        Return a field by its name in JSON, declared or not.

        Args:
            key: The name.
            default: Returned where the field did not come.
        """
        value = self._find(key)
        return default if value is UNSET else value

    def __len__(self) -> int:
        return len(self._whole())

    def __bool__(self) -> bool:
        # An object of which nothing came is still an object.
        return True

    def __getitem__(self, key: str) -> Any:
        value = self._find(key)
        if value is UNSET:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        field = self._layout().fields.get(key)
        if value is UNSET:
            self._forget(key)
        elif field is None:
            self.additional_properties[key] = value
        elif (taken := field.take(value)) is UNSET:
            # The description may be wrong: it goes out as it is.
            setattr(self, field.attribute, value)
            if self._strict is not None:
                self._strict.add(key)
            self._undeclared().pop(key, None)
        else:
            setattr(self, field.attribute, taken)
            self._undeclared().pop(key, None)

    def __delitem__(self, key: str) -> None:
        if self._find(key) is UNSET:
            raise KeyError(key)
        self._forget(key)

    def __contains__(self, key: object) -> bool:
        return self._find(key) is not UNSET

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self._whole() == other._whole()

    # Python's own reads slots by `getattr`: what is missing would be null.
    def __getstate__(self) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        slots = {field.attribute: value for field, value in self.present_()}
        for name in self._layout().others:
            try:
                slots[name] = object.__getattribute__(self, name)
            except AttributeError:
                continue
        if self._extra is not UNSET:
            slots["_extra"] = self._extra
        if self._strict is not None:
            slots["_strict"] = set(self._strict)
        return getattr(self, "__dict__", None) or None, slots

    def __copy__(self) -> Self:
        new = type(self).__new__(type(self))
        own, slots = self.__getstate__()
        for name, value in slots.items():
            setattr(new, name, dict(value) if name == "_extra" and isinstance(value, dict) else value)
        if own is not None:
            new.__dict__.update(own)
        return new

    def __replace__(self, /, **changes: Any) -> Self:
        # For `copy.replace` of Python 3.13.
        given = {name: self._slot(name) for name in self._layout().names}
        more = (dict if self._strict is not None else _Evolved)(self._undeclared())
        return type(self)(**{**given, "additional_properties": more, **changes})

    def _slot(self, attribute: str) -> Any:
        """Return what is in a slot; `UNSET` if nothing is."""
        layout = self._layout()
        try:
            return layout.slots[layout.names[attribute]](self) if attribute in layout.names else UNSET
        except AttributeError:
            return UNSET

    def _undeclared(self) -> dict[str, Any]:
        """Return the undeclared fields without making a dictionary on the model."""
        extra: object = self._extra
        return extra if isinstance(extra, dict) else {}

    def _find(self, key: Any) -> Any:
        """Return a field by its name in JSON; `UNSET` if it is not there."""
        slot = (self._known or self._layout()).slots.get(key)
        if slot is not None:
            try:
                if (value := slot(self)) is not UNSET:
                    return value
            except AttributeError:
                pass
        return UNSET if self._extra is UNSET else self._undeclared().get(key, UNSET)

    def _forget(self, key: str) -> None:
        field = self._layout().fields.get(key)
        if field is not None and self._slot(field.attribute) is not UNSET:
            delattr(self, field.attribute)
        self._undeclared().pop(key, None)

    def _whole(self) -> dict[str, Any]:
        """Return all fields that are there, declared or not, by their names in JSON."""
        whole = {field.name: value for field, value in self.present_()}
        for name, value in self._undeclared().items():
            if value is not UNSET:
                whole.setdefault(name, value)
        return whole


# What reads mappings, such as pandas, reads models.
Mapping.register(Model)


def _compile_reader(cls: type[Model]) -> Callable[[Any], Any]:
    """
    Write the function that reads a model, as attrs writes `__init__`: a loop over the fields takes twice as long.

    Everything that comes from the description enters the source as a literal or as an identifier.
    """
    scope: dict[str, Any] = {
        "cls": cls,
        "new": cls.__new__,
        "UNSET": UNSET,
        "Error": DecodingError,
        "Mapping": Mapping,
        "Model": Model,
        "kind": kind_of,
        "at": at,
        "known": frozenset(field.name for field in cls.fields_),
        "decode_extra": cls.additional_.decoder() or (lambda value: value),
    }
    lines = []
    for index, field in enumerate(cls.fields_):
        name, attribute = repr(field.name), field.attribute
        assert attribute.isidentifier()
        lines += [f"if {name} in src:", "    found += 1"]
        decode = field.codec.decoder()
        if decode is None:
            lines.append(f"    self.{attribute} = src[{name}]")
        else:
            local = f"decode_{index}"
            # A model's reader is called without anything in between: a page has thousands of models.
            scope[local] = field.codec.decoder_in(scope, local) if isinstance(field.codec, Ref) else decode
            lines += [
                f"    value = src[{name}]",
                "    if value is not None:",
                f"        name = {name}",
                f"        value = {local}(value)",
                f"    self.{attribute} = value",
            ]
    body = "\n        ".join(lines)
    source = f"""
def read(src):
    if type(src) is not dict and (isinstance(src, Model) or not isinstance(src, Mapping)):
        if isinstance(src, cls):
            return src
        raise Error("expected an object, found " + kind(src))
    self = new(cls)
    found = 0
    name = ""
    try:
        {body}
        if found == len(src):
            self._extra = UNSET
        else:
            extra = self._extra = {{}}
            for name, value in src.items():
                if name not in known:
                    extra[name] = value if value is None else decode_extra(value)
    except Error as error:
        raise at("." + name, error) from None
    return self
"""
    exec(compile(source, f"<reader of {cls.__name__}>", "exec"), scope)  # noqa: S102
    reader: Callable[[Any], Any] = scope["read"]
    return reader
