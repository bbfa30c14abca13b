"""Single values that are made up: by format, and by what a field is called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zlib import crc32

from esper_sdk.testing._base.noise import mix, uuid_of

__all__ = ("number_for", "part_of", "text_for")

_BEGIN = datetime(2025, 1, 6, tzinfo=UTC)


def _moment(key: int) -> str:
    moment = _BEGIN + timedelta(seconds=key % 30_000_000)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _address(name: str, key: int) -> str:
    return f"https://files.example.com/{name or 'file'}/{mix(key):016x}"


def _word(name: str) -> str:
    stem = name.lower().removesuffix("name").strip("_ ")
    return stem.replace("_", " ").capitalize() or "Item"


_FORMATS: dict[str, Callable[[str, int], str]] = {
    "uuid": lambda _, key: uuid_of(key),
    "date-time": lambda _, key: _moment(key),
    "datetime": lambda _, key: _moment(key),
    "date": lambda _, key: _moment(key)[:10],
    "email": lambda _, key: f"person{key % 900 + 100}@example.com",
    "decimal": lambda _, key: f"{key % 500 / 100:.2f}",
    "integer": lambda _, key: str(key % 9000 + 1000),
    "url": _address,
    "uri": _address,
}

# The first word that the name of a field ends with, or contains, decides.
_ENDINGS: tuple[tuple[str, Callable[[str, int], str]], ...] = (
    ("email", _FORMATS["email"]),
    ("_at", lambda _, key: _moment(key)),
    ("_on", lambda _, key: _moment(key)),
    ("_url", _address),
    ("_link", _address),
    ("package_name", lambda _, key: f"com.example.app{key % 900 + 100}"),
    ("bundle_id", lambda _, key: f"com.example.app{key % 900 + 100}"),
    ("version_name", lambda _, key: f"{key % 9 + 1}.{key % 13}.{key % 7}"),
    ("version", lambda _, key: f"{key % 9 + 1}.{key % 13}.{key % 7}"),
    ("version_code", lambda _, key: str(key % 900 + 100)),
    ("build_number", lambda _, key: str(key % 900 + 100)),
    ("hash", lambda _, key: f"{mix(key):016x}{mix(key, 1):016x}"),
    ("serial", lambda _, key: f"SN{key % 10**8:08d}"),
    ("latitude", lambda _, key: f"{key % 120_000 / 1000 - 60:.4f}"),
    ("longitude", lambda _, key: f"{key % 340_000 / 1000 - 170:.4f}"),
    ("ip", lambda _, key: f"192.0.2.{key % 254 + 1}"),
    ("mac_address", lambda _, key: f"02:00:00:{key % 256:02x}:{key // 7 % 256:02x}:{key // 11 % 256:02x}"),
    ("size", lambda _, key: str(key % 10**7)),
    ("description", lambda _, __: "Made up by the fake."),
    ("reason", lambda _, __: ""),
    ("message", lambda _, __: "Success"),
    ("username", lambda _, key: f"person{key % 900 + 100}"),
    ("_id", lambda _, key: uuid_of(key)),
    ("id", lambda _, key: uuid_of(key)),
    ("name", lambda name, key: f"{_word(name)} {key % 9000 + 1000}"),
)


def part_of(key: int, name: str) -> int:
    """Return the key of a field of the object with a key: the same field is alike wherever it is shown."""
    return mix(key, crc32(name.encode()))


def text_for(name: str, key: int, text_format: str, shortest: int, longest: int | None) -> str:
    """
    Make up a text.

    Args:
        name: What the field is called.
        key: Decides which text it is.
        text_format: The published format, empty if there is none.
        shortest: The published smallest length.
        longest: The published greatest length.
    """
    maker = _FORMATS.get(text_format)
    if maker is None:
        lower = name.lower()
        maker = next((made for ending, made in _ENDINGS if lower.endswith(ending)), None)
    text = maker(name, key) if maker is not None else f"{name or 'text'}-{key % 900 + 100}"
    return text.ljust(shortest, "x")[:longest]


def number_for(name: str, key: int, schema: dict[str, Any], *, whole: bool) -> float:
    """Make up a number within the published bounds."""
    lower = name.lower()
    if lower in {"latitude", "longitude", "lat", "lon", "lng"}:
        return key % 100_000 / 2000
    low = schema.get("minimum", 1 if lower.endswith("id") else 0)
    high = schema.get("maximum", low + (10_000 if lower.endswith("id") else 100))
    if whole:
        return int(low) + key % (int(high) - int(low) + 1)
    return float(low) + key % 1000 / 1000 * float(high - low)
