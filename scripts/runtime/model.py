"""The base of all models, and the tables of fields that they consist of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Self

from ._codec import ANY, Codec, Decoder, Ref, at, kind_of
from .encoding import PLAIN, encode, key_of
from .errors import DecodingError, RequestError
from .types import UNSET

__all__ = ("ARRIVES", "Field", "Model")

ARRIVES: Any = UNSET
"""The default of a field that requests may leave out and that comes with every answer: the ID of an object."""


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
        # Here, because few programs print models, and its patterns take a millisecond.
        from ._showing import show

        return show(self)

    def to_dict(self) -> dict[str, Any]:
        """
        Write the model as a JSON object; `UNSET` fields are left out.

        Raises:
            TypeError: A dictionary in it has a key that is no string, or `additional_properties` is none.
        """
        result: dict[str, Any] = {}
        for field in self.fields_:
            value = getattr(self, field.attribute)
            if value is not UNSET:
                result[field.name] = value if type(value) in PLAIN else encode(value)
        extra: object = self.additional_properties
        if not isinstance(extra, dict):
            raise TypeError("additional_properties must be a dictionary")
        for name, value in extra.items():
            result[key_of(name)] = encode(value)
        return result

    def check_(self, where: str) -> None:
        """
        Refuse a request that lacks a required field or carries a wrong type.

        Raises:
            RequestError: The first such field, by its place.
        """
        if not isinstance(self.additional_properties, dict):
            raise RequestError(f"{where}.additional_properties", "must be a dictionary")
        for field in self.fields_:
            value = getattr(self, field.attribute)
            if value is UNSET:
                # What is set by its name goes as it is: a wrong description should not make a call impossible.
                if field.required and field.name not in self.additional_properties:
                    raise RequestError(f"{where}.{field.name}", "is required")
            elif value is not None:
                field.codec.check(value, f"{where}.{field.name}")
            elif field.required and not field.nullable:
                raise RequestError(f"{where}.{field.name}", "is required and can't be null")
            if value is not UNSET and field.name in self.additional_properties:
                problem = f"is set twice: as the attribute {field.attribute} and in additional_properties"
                raise RequestError(f"{where}.{field.name}", problem)
        for name, value in self.additional_properties.items():
            if isinstance(value, Model):
                value.check_(f"{where}.{name}")

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
    scope["kind"], scope["at"] = kind_of, at
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
