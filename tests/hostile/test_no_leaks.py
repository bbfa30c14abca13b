"""Nothing that fails shows the API key or a proxy's password: not in logs, not in the variables of tracebacks."""

from __future__ import annotations

import base64
import logging
import traceback
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from esper_sdk import Esper

from tests.hostile.client import COLUMNS, KEY, PROXY_USER
from tests.hostile.conftest import Certificates
from tests.hostile.matrix import FAULTS
from tests.hostile.play import play

pytestmark = pytest.mark.slow

SECRETS = (KEY, PROXY_USER.partition(":")[2], base64.b64encode(PROXY_USER.encode()).decode())
# What "auto" and such would also be refused for, with a key that is right.
BAD_OPTIONS: dict[str, dict[str, Any]] = {
    "base_url without a host": {"base_url": "https://"},
    "base_url in plain http": {"base_url": "http://api.example"},
    "tenant and base_url": {"tenant": "acme"},
    "a tenant with dots": {"base_url": None, "tenant": "a.b.c"},
    "no tenant": {"base_url": None},
    "enterprise_id": {"enterprise_id": "no-uuid"},
    "enterprise_id that is the key": {"enterprise_id": KEY},
    "a key with a space": {"api_key": f"{KEY} x"},
    "a key with a word before it": {"api_key": f"Bearer {KEY}"},
    "a key in bytes": {"api_key": KEY.encode()},
    "timeout": {"timeout": -1},
    "timeout of text": {"timeout": "x"},
    "max_wait": {"max_wait": -1},
    "max_retries": {"max_retries": -1},
    "deadline": {"deadline": "x"},
    "on_retry": {"on_retry": 1},
    "start": {"start": 0},
    "max_in_flight": {"max_in_flight": 0},
    "max_in_flight of text": {"max_in_flight": "x"},
    "limiter": {"limiter": 1},
    "engine": {"engine": "curl"},
    "proxy": {"proxy": "ftp://x"},
    "proxy with a password": {"proxy": f"ftp://{PROXY_USER}@x"},
    "user_agent": {"user_agent": "\n"},
    "transport": {"transport": 1},
    "a misspelt option": {"time_out": 1},
}

USUAL = frozenset(logging.makeLogRecord({}).__dict__)


class Records(logging.Handler):
    """Keeps everything that is logged."""

    def __init__(self) -> None:
        super().__init__(1)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        extra = {name: value for name, value in record.__dict__.items() if name not in USUAL}
        self.texts += [
            f"{record.name}: {text}" for text in (record.getMessage(), repr(record.args), repr(extra))
        ]
        if record.exc_info and record.exc_info[1] is not None:
            self.texts += list(texts_of(record.exc_info[1]))


@pytest.fixture
def records(monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    """All that any logger says, at level 1."""
    handler = Records()
    root = logging.getLogger()
    monkeypatch.setattr(root, "level", 1)
    for name in tuple(logging.root.manager.loggerDict):
        monkeypatch.setattr(logging.getLogger(name), "level", 1)
        # Loggers remember which levels count.
        logging.getLogger(name)._cache.clear()  # type: ignore[attr-defined]
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)
    for name in tuple(logging.root.manager.loggerDict):
        logging.getLogger(name)._cache.clear()  # type: ignore[attr-defined]


def family(error: BaseException) -> Iterator[BaseException]:
    """Go through an error, its causes and contexts, and what is grouped in it."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        members = one.exceptions if isinstance(one, BaseExceptionGroup) else ()
        waiting += [other for other in (one.__cause__, one.__context__, *members) if other is not None]


def texts_of(error: BaseException) -> Iterator[str]:
    """Give all that an error reporter shows: messages, notes, attributes, and the variables of each frame."""
    for one in family(error):
        where = type(one).__name__
        yield f"{where}: {one} {one!r} {one.args!r} {one.__dict__!r}"
        for frame, line in traceback.walk_tb(one.__traceback__):
            place = f"{where} at {frame.f_code.co_filename}:{line}"
            for name, value in frame.f_locals.items():
                if isinstance(value, str):
                    yield f"{place} {name} is {str.__str__(value)}"
                yield f"{place} {name} = {_repr(value)}"


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001 - an object half made has no text
        return type(error).__name__


def leaks(texts: Iterator[str] | list[str]) -> list[str]:
    """Return where a secret is shown."""
    return sorted({text[:300] for text in texts if any(secret in text for secret in SECRETS)})


@pytest.mark.timeout(300)
@pytest.mark.parametrize("column", COLUMNS)
def test_no_failure_shows_a_secret(column: str, certificates: Certificates, records: Records) -> None:
    """No failure of the matrix shows the API key in logs or in a traceback's variables."""
    shown: list[str] = []
    failures = 0
    for fault in FAULTS:
        if fault.want == "ok":
            continue
        alone = replace(fault, follow="", wait="")
        error = play(alone, column, fault.methods[0], certificates, kept=False).result.error
        found = leaks(records.texts)
        records.texts.clear()
        if error is not None:
            failures += 1
            found += leaks(texts_of(error))
        shown += [f"{fault.name}: {text}" for text in found]
    assert failures > 100
    assert not shown, "\n".join(shown)


def _clients() -> Iterator[Any]:
    """Give each set of options with where the rest comes from: a tenant would replace the environment's base URL."""
    for name, options in BAD_OPTIONS.items():
        yield pytest.param(options, False, id=f"{name}-arguments")
        if "tenant" not in options and options.get("base_url", "") is not None:
            yield pytest.param(options, True, id=f"{name}-environment")


@pytest.mark.parametrize(("options", "from_env"), list(_clients()))
def test_no_client_that_cannot_be_made_shows_a_secret(
    options: dict[str, Any], from_env: bool, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that is refused for its options shows a valid key in no variable of the traceback."""
    if from_env:
        monkeypatch.setenv("ESPER_API_KEY", KEY)
        monkeypatch.setenv("ESPER_BASE_URL", "https://api.example/api")
    with pytest.raises(Exception) as raised:  # noqa: PT011 - whichever it is
        _make(options, from_env=from_env)
    # The frame of this test has the options that are to be refused.
    error = raised.value
    assert error.__traceback__ is not None
    error.__traceback__ = error.__traceback__.tb_next and error.__traceback__.tb_next.tb_next
    shown = leaks(texts_of(error)) + leaks(records.texts)
    assert not shown, "\n".join(shown)


def _make(options: dict[str, Any], *, from_env: bool) -> None:
    if from_env:
        Esper.from_env(**options)
    else:
        Esper(**{"base_url": "https://api.example/api", "api_key": KEY, **options})


def test_a_leak_is_found(records: Records) -> None:
    """A key in a variable, in a cause, in a message and in a record's arguments is found."""

    def fail(secret: str) -> None:
        try:
            raise ValueError([secret])
        except ValueError as error:
            raise RuntimeError("no") from error

    with pytest.raises(RuntimeError) as raised:
        fail(KEY)
    assert len(leaks(texts_of(raised.value))) >= 3
    logging.getLogger("esper_sdk.some").debug("%s", {"a": KEY}, extra={"b": KEY})
    assert len(leaks(records.texts)) == 2
