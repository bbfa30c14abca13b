"""
The types of the description: how their values are read from JSON, and what a request may carry.

Reading is tolerant, because the service differs from its description: null anywhere, unknown enum
values, undeclared fields, numbers where strings are published. Whatever came in goes out again through
`to_dict()`. Only a value that no rule can make sense of, such as a list where an object belongs, is an
error. Writing is strict: `Codec.check` names the first field of a request that can't be right.
"""

from __future__ import annotations

import importlib
import math
import sys
import warnings
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._dates import parse_date, parse_datetime
from .errors import DecodingError, MisspeltWarning, RequestError
from .types import File, Sparse

if TYPE_CHECKING:
    from typing import ClassVar, Protocol

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
    "Choice",
    "Codec",
    "Decoder",
    "ListOf",
    "Number",
    "OneOf",
    "Ref",
    "Value",
    "at",
    "check_came",
    "kind_of",
)

Decoder = Callable[[Any], Any]

_OURS = (f"{__package__}.", "esper_sdk.")

_MAX_CHOICES = 1000


def kind_of(value: object) -> str:
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
        return 1 if self.accepts(value) else 0

    def check(self, value: object, where: str) -> None:
        """
        Refuse a request's value that can't be of this type.

        Raises:
            RequestError: It can't be; the message names the place and what was expected.
        """
        if not self.accepts(value):
            odd = isinstance(value, float) and not math.isfinite(value)
            got = str(value) if odd else type(value).__name__
            raise RequestError(where, f"expected {self.expected}, got {got}")

    def accepts(self, value: object) -> bool:
        """Say whether a value, not what is in it, is of a type that a request may carry here."""
        if not self.types:
            return True
        # True and False are ints to isinstance, but never a count or an ID.
        if isinstance(value, bool) and bool not in self.types:
            return False
        # Neither infinity nor "not a number" is a number to JSON.
        return isinstance(value, self.types) and not (isinstance(value, float) and not math.isfinite(value))


class AsReceived(str):
    """A text that came where a date or a time is published, and is none."""

    __slots__ = ()


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
                    return AsReceived(value)
            return value

        return decode

    def fits(self, value: object) -> int:
        return 2 if isinstance(value, str) and self._reads(value) else 0

    def check(self, value: object, where: str) -> None:
        super().check(value, where)
        # What came goes back, whatever it was: an update of one field should not fail for another.
        if isinstance(value, str) and not isinstance(value, AsReceived) and not self._reads(value):
            raise RequestError(where, f"expected {self.expected}, got a string that is none in ISO 8601")

    def accepts(self, value: object) -> bool:
        # Every datetime is a date to isinstance, but it has a time that does not belong there.
        return super().accepts(value) and not (isinstance(value, datetime) and datetime not in self.types)

    def _reads(self, text: str) -> bool:
        try:
            self._parse(text)
        except ValueError:
            return False
        return True


class _File(Codec):
    """A file to upload."""

    __slots__ = ()

    def check(self, value: object, where: str) -> None:
        if not self.accepts(value):
            problem = "write File(...) around the path, the bytes or the open file"
            raise RequestError(where, f"expected {self.expected}, got {type(value).__name__}; {problem}")


STR = Codec("a string", (str, UUID))
INT = Codec("an integer", (int,))
FLOAT = Codec("a finite number", (int, float))
BOOL = Codec("true or false", (bool,))
NONE = Codec("null", (type(None),))
ANY = Codec("anything")
FILE = _File("a File", (File,))
OBJECT = Codec("a dictionary", (dict,))
DATE = _Text("a date", (date, str), parse_date)
DATETIME = _Text("a datetime", (datetime, str), parse_datetime)


class Value(Codec):
    """
    An enum of one text. Like every enum it is open, but where models differ by it, it tells them apart.

    Args:
        text: The text.
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        super().__init__(STR.expected, STR.types)
        self.text = text


class Number(Codec):
    """
    An enum of one integer. It is open as well, and tells models apart.

    Args:
        number: The integer.
    """

    __slots__ = ("text",)

    def __init__(self, number: int) -> None:
        super().__init__(INT.expected, INT.types)
        self.text = str(number)


class Choice(Codec):
    """
    An enum of several texts. It is open: values that nobody published pass, unless one looks misspelt.

    Args:
        module: The module of its type in the models.
        name: The name of its type.
    """

    __slots__ = ("_published", "module", "name")

    def __init__(self, module: str, name: str) -> None:
        super().__init__(STR.expected, STR.types)
        self.module = module
        self.name = name
        self._published: frozenset[str] | None = None

    def misspelt(self, value: object) -> str | None:
        """
        Say what is wrong with a value that is nearly a published one.

        Args:
            value: Any value; a member of an enum is somebody's own list of values, and right.
        """
        if type(value) is not str:
            return None
        from .spelling import nearest, published_values

        if self._published is None:
            module = importlib.import_module(f"{__package__}.models.{self.module}")
            self._published = published_values(getattr(module, self.name))
        near = nearest(value, self._published)
        return None if near is None else f"there is no {value[:100]!r}; did you mean {near!r}?"

    def check(self, value: object, where: str) -> None:
        super().check(value, where)
        if (problem := self.misspelt(value)) is not None:
            # No error: what came, however it is spelt, has to go back.
            _warn(f"{where}: {problem}")


def _warn(message: str) -> None:
    """Warn in the line of the program that led here, and not in one of ours."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_OURS):
        frame = frame.f_back
    where = frame.f_globals.setdefault("__warningregistry__", {})
    warnings.warn_explicit(message, MisspeltWarning, frame.f_code.co_filename, frame.f_lineno, registry=where)


if TYPE_CHECKING:

    class _Field(Protocol):
        name: str
        codec: Codec
        required: bool

    class _Model(Protocol):
        """The class of a model; itself it is in a module that needs this one."""

        fields_: ClassVar[tuple[_Field, ...]]
        says_: ClassVar[dict[str, tuple[str, ...]]]

        @classmethod
        def reader_(cls) -> Decoder: ...

        def check_(self, where: str) -> None: ...


class Ref(Codec):
    """A model, named rather than imported: models refer to each other, and most are never needed."""

    __slots__ = ("_model", "module", "name")

    def __init__(self, module: str, name: str) -> None:
        super().__init__(f"an {name}" if name[0] in "AEIOU" else f"a {name}")
        self.module = module
        self.name = name
        self._model: type[_Model] | None = None

    @property
    def model(self) -> type[_Model]:
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

    def accepts(self, value: object) -> bool:
        return isinstance(value, self.model)

    def check(self, value: object, where: str) -> None:
        if not isinstance(value, self.model):
            raise RequestError(where, f"expected {self.expected}, got {type(value).__name__}")
        value.check_(where)


def check_came(codec: Codec, value: object, where: str) -> None:
    """
    Check a value that came, and goes back whatever JSON it is.

    Args:
        codec: Its published type.
        value: The value.
        where: Its place, for errors.

    Raises:
        RequestError: It is of no type that JSON has, and of no published one; so it did not come.
    """
    if isinstance(value, str | int | float | dict | None) and not isinstance(value, Enum):
        return
    if isinstance(value, list | tuple):
        inner = codec.inner if isinstance(codec, ListOf) else ANY
        for index, item in enumerate(value):
            check_came(inner, item, f"{where}[{index}]")
    elif hasattr(type(value), "fields_"):
        value.check_(where)  # type: ignore[attr-defined]
    else:
        codec.check(value, where)


class ListOf(Codec):
    """
    An array.

    Args:
        inner: The type of its items.
        nulls: Whether null is published as one of them. Elsewhere it stands for nothing, and is not among the items.
    """

    __slots__ = ("inner", "nulls")

    def __init__(self, inner: Codec, *, nulls: bool = False) -> None:
        super().__init__("a list", (list, tuple))
        self.inner = inner
        self.nulls = nulls

    def decoder(self) -> Decoder:
        decode_item = self.inner.decoder()
        nulls = self.nulls

        def decode(value: Any) -> Any:
            if not isinstance(value, list):
                raise DecodingError(f"expected a list, found {kind_of(value)}")
            if decode_item is None:
                return Sparse(value) if not nulls and None in value else value
            index = 0
            sparse = False
            try:
                items: list[Any] = []
                for item in value:
                    if item is None:
                        sparse = True
                        items.append(None)
                    else:
                        items.append(decode_item(item))
                    index += 1
            except DecodingError as error:
                raise at(f"[{index}]", error) from None
            return Sparse(items) if sparse and not nulls else items

        return decode

    def fits(self, value: object) -> int:
        if not isinstance(value, list):
            return 0
        return min((1 + self.inner.fits(item) for item in value if item is not None), default=1)

    def check(self, value: object, where: str) -> None:
        super().check(value, where)
        assert isinstance(value, list | tuple)
        for index, item in enumerate(value):
            if item is not None or not self.nulls:
                self.inner.check(item, f"{where}[{index}]")


class _Named:
    """
    Finds the alternative that an object says it is, by the text of a field that differs between models.

    Args:
        decoders: The alternatives.
    """

    def __init__(self, decoders: list[tuple[Codec, Decoder | None]]) -> None:
        self._decoders = decoders
        self._fields: list[tuple[str, dict[str, tuple[int, Decoder | None]]]] | None = None

    def __call__(self, value: dict[str, Any]) -> tuple[int, Decoder | None] | None:
        """Return the alternative; `None` if the object does not say."""
        if self._fields is None:
            self._fields = self._find()
        for name, found in self._fields:
            text = value.get(name)
            if isinstance(text, int):
                # A mapping has texts for keys, whatever the values are.
                text = str(text).lower() if isinstance(text, bool) else str(text)
            if isinstance(text, str) and (alternative := found.get(text)) is not None:
                return alternative
        return None

    def _find(self) -> list[tuple[str, dict[str, tuple[int, Decoder | None]]]]:
        """Return the fields by which the models differ, those that most of them have first."""
        texts: dict[str, list[tuple[str, Decoder | None]]] = {}
        published: dict[str, None] = {}
        for part, decode in self._decoders:
            if not isinstance(part, Ref):
                continue
            for name, said in part.model.says_.items():
                published[name] = None
                texts.setdefault(name, []).extend((text, decode) for text in said)
            for field in part.model.fields_:
                if isinstance(field.codec, Value | Number) and field.name not in part.model.says_:
                    texts.setdefault(field.name, []).append((field.codec.text, decode))
        return [
            (name, {text: (2, decode) for text, decode in found})
            for name, found in sorted(
                texts.items(), key=lambda entry: (entry[0] not in published, -len(entry[1]))
            )
            if 1 < len(found) == len({text for text, _ in found})
        ]


class OneOf(Codec):
    """
    One of several types.

    Models that differ by a text of their own (the platform of a device) are told apart by that. Otherwise the
    alternative that fits best is taken, and the earlier one on a tie.
    """

    __slots__ = ("alternatives",)

    def __init__(self, *alternatives: Codec) -> None:
        super().__init__(" or ".join(alternative.expected for alternative in alternatives))
        self.alternatives = alternatives

    def decoder(self) -> Decoder:
        decoders = [(alternative, alternative.decoder()) for alternative in self.alternatives]
        takes_scalars = any(not isinstance(alternative, Ref | ListOf) for alternative in self.alternatives)
        # How well an object fits depends on its keys alone, and the objects of a list mostly have the same.
        chosen: dict[tuple[str, ...], tuple[int, Decoder | None]] = {}
        named = _Named(decoders)

        def choose(value: Any) -> tuple[int, Decoder | None]:
            # The first of those that fit equally well: `max` keeps it.
            return max(((part.fits(value), decode) for part, decode in decoders), key=lambda pair: pair[0])

        def decode(value: Any) -> Any:
            if isinstance(value, dict):
                found = named(value)
                if found is None and (found := chosen.get(keys := tuple(value))) is None:
                    found = choose(value)
                    if len(chosen) < _MAX_CHOICES:
                        chosen[keys] = found
            else:
                found = choose(value)
            fit, decode_best = found
            if fit == 0:
                if takes_scalars:
                    return value
                raise DecodingError(f"expected {self.expected}, found {kind_of(value)}")
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

    def accepts(self, value: object) -> bool:
        return any(alternative.accepts(value) for alternative in self.alternatives)

    def check(self, value: object, where: str) -> None:
        problems = []
        for alternative in self.alternatives:
            try:
                return alternative.check(value, where)
            except RequestError as error:
                problems.append(error)
        # The problem that lies deepest is about the alternative that was meant.
        raise max(problems, key=lambda error: len(error.where))


def at(step: str, error: DecodingError) -> DecodingError:
    """Put one step in front of the path of an error."""
    path = step + (error.path if error.path.startswith(("[", ".")) or not error.path else f".{error.path}")
    return type(error)(error.problem, path=path, operation=error.operation, status_code=error.status_code)
