"""
How models are read from JSON and written to it: one table of fields per model, one place that reads it.

Reading is tolerant, because the service differs from its description: null anywhere, unknown enum
values, undeclared fields, numbers where strings are published. Whatever came in goes out again through
`to_dict()`. Only a value that no rule can make sense of, such as a list where an object belongs, is an
error. Writing is strict: `check_request` names the first field of a request that can't be right.
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self
from uuid import UUID

from ._dates import parse_date, parse_datetime
from ._encoding import PLAIN, encode
from ._showing import show
from .errors import DecodingError, RequestError
from .types import UNSET, File

__all__ = (
    "ANY",
    "BOOL",
    "DATE",
    "DATETIME",
    "FILE",
    "FLOAT",
    "INT",
    "NONE",
    "OBJECT",
    "STR",
    "Codec",
    "Field",
    "ListOf",
    "Model",
    "OneOf",
    "Ref",
    "check_request",
)

Decoder = Callable[[Any], Any]

_MAX_CHOICES = 1000


def _kind(value: object) -> str:
    """Name a JSON value by its type only: values may be private."""
    names = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", int: "a number"}
    return "null" if value is None else names.get(type(value), f"a {type(value).__name__}")


class Codec:
    """
    One type of the description.

    Args:
        expected: What a request may carry here, in words.
        types: The Python types that a request may carry here; empty for any.
    """

    __slots__ = ("expected", "types")

    def __init__(self, expected: str, types: tuple[type, ...] = ()) -> None:
        self.expected = expected
        self.types = types

    def decoder(self) -> Decoder | None:
        """Return what turns a JSON value into ours; `None` where it stays as it is."""
        return None

    def fits(self, value: object) -> int:
        """Say how well a JSON value fits, to choose between alternatives; 0 is not at all."""
        return 1 if self._accepts(value) else 0

    def check(self, value: object, where: str) -> None:
        """
        Refuse a request's value that can't be of this type.

        Raises:
            RequestError: It can't be; the message names the place and what was expected.
        """
        if not self._accepts(value):
            raise RequestError(where, f"expected {self.expected}, got {type(value).__name__}")

    def _accepts(self, value: object) -> bool:
        if not self.types:
            return True
        # True and False are ints to isinstance, but never a count or an ID.
        if isinstance(value, bool) and bool not in self.types:
            return False
        # Neither infinity nor "not a number" is a number to JSON.
        return isinstance(value, self.types) and not (isinstance(value, float) and not math.isfinite(value))


class _Text(Codec):
    """A date or a time, published as text in ISO 8601."""

    __slots__ = ("_parse",)

    def __init__(self, expected: str, types: tuple[type, ...], parse: Callable[[str], object]) -> None:
        super().__init__(expected, types)
        self._parse = parse

    def decoder(self) -> Decoder:
        parse = self._parse

        def decode(value: Any) -> Any:
            if isinstance(value, str):
                try:
                    return parse(value)
                except ValueError:
                    # The service sends empty strings and other forms: the text says more than nothing.
                    return value
            return value

        return decode

    def fits(self, value: object) -> int:
        return 2 if isinstance(value, str) and self._reads(value) else 0

    def check(self, value: object, where: str) -> None:
        super().check(value, where)
        if isinstance(value, str) and not self._reads(value):
            raise RequestError(where, f"expected {self.expected}, got a string that is none in ISO 8601")

    def _accepts(self, value: object) -> bool:
        # Every datetime is a date to isinstance, but it has a time that does not belong there.
        return super()._accepts(value) and not (isinstance(value, datetime) and datetime not in self.types)

    def _reads(self, text: str) -> bool:
        try:
            self._parse(text)
        except ValueError:
            return False
        return True


STR = Codec("a string", (str, UUID))
INT = Codec("an integer", (int,))
FLOAT = Codec("a finite number", (int, float))
BOOL = Codec("true or false", (bool,))
NONE = Codec("null", (type(None),))
ANY = Codec("anything")
FILE = Codec("a File", (File,))
OBJECT = Codec("a dictionary", (dict,))
DATE = _Text("a date", (date, str), parse_date)
DATETIME = _Text("a datetime", (datetime, str), parse_datetime)


class Ref(Codec):
    """A model, named rather than imported: models refer to each other, and most are never needed."""

    __slots__ = ("_model", "module", "name")

    def __init__(self, module: str, name: str) -> None:
        super().__init__(f"an {name}" if name[0] in "AEIOU" else f"a {name}")
        self.module = module
        self.name = name
        self._model: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        """The model class, imported on first use."""
        if self._model is None:
            package = __package__ or ""
            module = importlib.import_module(f"{package}.models.{self.module}")
            self._model = getattr(module, self.name)
        return self._model

    def decoder(self) -> Decoder:
        resolved: Decoder | None = None

        def decode(value: Any) -> Any:
            nonlocal resolved
            if resolved is None:
                resolved = self.model.reader_()
            return resolved(value)

        return decode

    def decoder_in(self, scope: dict[str, Any], name: str) -> Decoder:
        """Return a decoder for a name of a compiled reader; it puts the model's own in its place when called."""

        def decode(value: Any) -> Any:
            read = scope[name] = self.model.reader_()
            return read(value)

        return decode

    def fits(self, value: object) -> int:
        if not isinstance(value, dict):
            return 0
        fields = self.model.fields_
        if any(field.required and field.name not in value for field in fields):
            return 1
        # An object of other fields altogether is a poor match, but it is an object.
        return 2 + sum(field.name in value for field in fields)

    def check(self, value: object, where: str) -> None:
        if not isinstance(value, self.model):
            raise RequestError(where, f"expected {self.expected}, got {type(value).__name__}")
        value.check_(where)


class ListOf(Codec):
    """An array."""

    __slots__ = ("inner",)

    def __init__(self, inner: Codec) -> None:
        super().__init__("a list", (list, tuple))
        self.inner = inner

    def decoder(self) -> Decoder:
        decode_item = self.inner.decoder()

        def decode(value: Any) -> Any:
            if not isinstance(value, list):
                raise DecodingError(f"expected a list, found {_kind(value)}")
            if decode_item is None:
                return value
            index = 0
            try:
                items = []
                for item in value:
                    items.append(None if item is None else decode_item(item))
                    index += 1
            except DecodingError as error:
                raise _at(f"[{index}]", error) from None
            return items

        return decode

    def fits(self, value: object) -> int:
        if not isinstance(value, list):
            return 0
        return min((1 + self.inner.fits(item) for item in value if item is not None), default=1)

    def check(self, value: object, where: str) -> None:
        super().check(value, where)
        assert isinstance(value, list | tuple)
        for index, item in enumerate(value):
            self.inner.check(item, f"{where}[{index}]")


class OneOf(Codec):
    """One of several types; the alternative that fits best is taken, and the earlier one on a tie."""

    __slots__ = ("alternatives",)

    def __init__(self, *alternatives: Codec) -> None:
        super().__init__(" or ".join(alternative.expected for alternative in alternatives))
        self.alternatives = alternatives

    def decoder(self) -> Decoder:
        decoders = [(alternative, alternative.decoder()) for alternative in self.alternatives]
        takes_scalars = any(not isinstance(alternative, Ref | ListOf) for alternative in self.alternatives)
        # How well an object fits depends on its keys alone, and the objects of a list mostly have the same.
        chosen: dict[tuple[str, ...], tuple[int, Decoder | None]] = {}

        def choose(value: Any) -> tuple[int, Decoder | None]:
            # The first of those that fit equally well: `max` keeps it.
            return max(((part.fits(value), decode) for part, decode in decoders), key=lambda pair: pair[0])

        def decode(value: Any) -> Any:
            if isinstance(value, dict):
                keys = tuple(value)
                found = chosen.get(keys)
                if found is None:
                    found = choose(value)
                    if len(chosen) < _MAX_CHOICES:
                        chosen[keys] = found
            else:
                found = choose(value)
            fit, decode_best = found
            if fit == 0:
                if takes_scalars:
                    return value
                raise DecodingError(f"expected {self.expected}, found {_kind(value)}")
            if decode_best is None:
                return value
            try:
                return decode_best(value)
            except DecodingError as error:
                return self._decode_otherwise(value, decoders, error)

        return decode

    @staticmethod
    def _decode_otherwise(
        value: Any, decoders: list[tuple[Codec, Decoder | None]], error: DecodingError
    ) -> Any:
        """Try every alternative that fits at all: the names of the fields may have misled."""
        for part, decode in decoders:
            if part.fits(value):
                try:
                    return value if decode is None else decode(value)
                except DecodingError:
                    continue
        raise error

    def fits(self, value: object) -> int:
        return max(alternative.fits(value) for alternative in self.alternatives)

    def check(self, value: object, where: str) -> None:
        problems = []
        for alternative in self.alternatives:
            try:
                return alternative.check(value, where)
            except RequestError as error:
                problems.append(error)
        # The problem that lies deepest is about the alternative that was meant.
        raise max(problems, key=lambda error: len(error.where))


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


class Model:
    """Base of every model. Undeclared fields are kept in `additional_properties`."""

    __slots__ = ()

    fields_: ClassVar[tuple[Field, ...]] = ()
    additional_: ClassVar[Codec] = ANY
    _read: ClassVar[Decoder | None] = None

    additional_properties: dict[str, Any]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._read = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """
        Read the model from a JSON object. Fields that did not arrive are `UNSET`.

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

    def __repr__(self) -> str:
        return show(self)

    def to_dict(self) -> dict[str, Any]:
        """
        Write the model as a JSON object; `UNSET` fields are left out.

        Raises:
            TypeError: A dictionary in it has a key that is no string.
        """
        result: dict[str, Any] = {}
        for field in self.fields_:
            value = getattr(self, field.attribute)
            if value is not UNSET:
                result[field.name] = value if type(value) in PLAIN else encode(value)
        for name, value in self.additional_properties.items():
            result[name] = encode(value)
        return result

    def check_(self, where: str) -> None:
        """
        Refuse a request that lacks a required field or carries a wrong type.

        Raises:
            RequestError: The first such field, by its place.
        """
        for field in self.fields_:
            value = getattr(self, field.attribute)
            if value is UNSET:
                if field.required:
                    raise RequestError(f"{where}.{field.name}", "is required")
            elif value is not None:
                field.codec.check(value, f"{where}.{field.name}")
            elif field.required and not field.nullable:
                raise RequestError(f"{where}.{field.name}", "is required and can't be null")
            if field.name in self.additional_properties:
                problem = f"is in additional_properties; set it as the attribute {field.attribute}"
                raise RequestError(f"{where}.{field.name}", problem)

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields that arrived without being declared."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    def __iter__(self) -> Iterator[str]:
        # Without this, `__getitem__` would make models look like sequences.
        raise TypeError(f"{type(self).__name__} is not iterable")


def _compile_reader(cls: type[Model]) -> Callable[[Any], Any]:
    """
    Write the function that reads a model, as attrs writes `__init__`: a loop over the fields takes twice as long.

    Everything that comes from the description enters the source as a literal or as an identifier.
    """
    scope: dict[str, Any] = {"cls": cls, "new": cls.__new__, "UNSET": UNSET, "Error": DecodingError}
    lines = []
    for index, field in enumerate(cls.fields_):
        attribute = field.attribute
        assert attribute.isidentifier()
        lines.append(f"value = get({field.name!r}, UNSET)")
        decode = field.codec.decoder()
        if decode is None:
            lines.append("if value is not UNSET: found += 1")
        else:
            local = f"decode_{index}"
            # A model's reader is called without anything in between: a page has thousands of models.
            scope[local] = field.codec.decoder_in(scope, local) if isinstance(field.codec, Ref) else decode
            lines += [
                "if value is not UNSET:",
                "    found += 1",
                "    if value is not None:",
                f"        name = {field.name!r}",
                f"        value = {local}(value)",
            ]
        lines.append(f"self.{attribute} = value")
    scope["known"] = frozenset(field.name for field in cls.fields_)
    scope["decode_extra"] = cls.additional_.decoder() or (lambda value: value)
    scope["kind"], scope["at"] = _kind, _at
    body = "\n        ".join(lines)
    source = f"""
def read(src):
    try:
        get = src.get
    except AttributeError:
        raise Error("expected an object, found " + kind(src)) from None
    self = new(cls)
    found = 0
    name = ""
    extra = {{}}
    try:
        {body}
        if found != len(src):
            for name, value in src.items():
                if name not in known:
                    extra[name] = value if value is None else decode_extra(value)
    except Error as error:
        raise at("." + name, error) from None
    self.additional_properties = extra
    return self
"""
    exec(compile(source, f"<reader of {cls.__name__}>", "exec"), scope)  # noqa: S102
    reader: Callable[[Any], Any] = scope["read"]
    return reader


def _at(step: str, error: DecodingError) -> DecodingError:
    """Put one step in front of the path of an error."""
    path = step + (error.path if error.path.startswith(("[", ".")) or not error.path else f".{error.path}")
    return type(error)(error.problem, path=path, operation=error.operation, status_code=error.status_code)


def check_request(value: object, codec: Codec, where: str) -> None:
    """
    Check the body of a request before anything is sent.

    Raises:
        RequestError: It lacks something or carries a wrong type.
    """
    codec.check(value, where)
