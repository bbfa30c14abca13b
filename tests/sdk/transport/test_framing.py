"""Where an answer ends, whatever pieces it arrives in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from esper_sdk._transport.framing import MAX_INTERIM, AnswerFraming, FramingError
from hypothesis import given
from hypothesis import strategies as st

OK = b"HTTP/1.1 200 OK\r\n"
INTERIM = st.lists(
    st.sampled_from([b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 X\r\nLink: </a>\r\n\r\n"])
)


def whole(body: bytes, sizes: list[int], trailer: bytes) -> st.SearchStrategy[bytes]:
    """Choose one of the ways to write an answer with this body."""
    chunks, rest = [], body
    for size in sizes:
        if rest[:size]:
            chunks.append(b"%x;note=1\r\n%s\r\n" % (len(rest[:size]), rest[:size]))
            rest = rest[size:]
    if rest:
        chunks.append(b"%X\r\n%s\r\n" % (len(rest), rest))
    return st.sampled_from(
        [
            OK + b"Content-Length: %d\r\n\r\n" % len(body) + body,
            OK + b"X: y\r\ncontent-length:%d\r\nA: b\r\n\r\n" % len(body) + body,
            OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"".join(chunks) + b"0\r\n" + trailer + b"\r\n",
            b"HTTP/1.1 204 No Content\r\n\r\n",
            b"HTTP/1.1 304 Not Modified\r\nContent-Length: 77\r\n\r\n",
        ]
    )


ANSWERS = st.builds(
    whole,
    st.binary(max_size=60),
    st.lists(st.integers(1, 20), max_size=4),
    st.sampled_from([b"", b"X-T: 1\r\n"]),
).flatmap(lambda strategy: strategy)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(ends)]


def feed(framing: AnswerFraming, pieces: list[bytes]) -> bytes:
    return b"".join(framing.feed(piece) for piece in pieces)


@given(ANSWERS, INTERIM.map(b"".join), st.binary(max_size=30), st.lists(st.integers(0, 400), max_size=8))
def test_an_answer_ends_where_it_ends(answer: bytes, interim: bytes, more: bytes, places: list[int]) -> None:
    """All of an answer is handed on and nothing behind it, in whatever pieces they come, and what follows is seen."""
    framing = AnswerFraming()
    if interim.count(b"HTTP/1.1") > MAX_INTERIM:
        return
    assert feed(framing, cut(interim + answer + more, places)) == interim + answer
    assert framing.done
    assert framing.surplus == bool(more)
    assert framing.reusable != bool(more)


@given(ANSWERS, st.lists(st.integers(0, 400), max_size=8), st.integers(0, 400))
def test_half_an_answer_is_not_done(answer: bytes, places: list[int], end: int) -> None:
    """An answer that is cut anywhere is not complete, and its connection serves nobody else."""
    framing = AnswerFraming()
    feed(framing, cut(answer[: end % len(answer)], places))
    assert not framing.done
    assert not framing.reusable


@given(st.lists(st.binary(max_size=40), max_size=8))
def test_any_bytes(pieces: list[bytes]) -> None:
    """Whatever comes, nothing is invented: what is handed on is the beginning of what came, or it is an error."""
    framing = AnswerFraming()
    try:
        out = feed(framing, pieces) + framing.flush()
    except FramingError:
        return
    assert b"".join(pieces).lstrip(b"\r\n").startswith(out.lstrip(b"\r\n"))


@pytest.mark.parametrize(
    ("head", "tidied"),
    [
        (b"Content-Length: 2\r\nContent-Length: 2\r\n", b"Content-Length: 2\r\n"),
        (b"Content-Length: 2, 2\r\nA: b\r\n", b"A: b\r\nContent-Length: 2\r\n"),
        (b"X-N : a\r\nContent-Length: 2\r\n", b"X-N: a\r\nContent-Length: 2\r\n"),
        (b"Content-Length : 2\r\n", b"Content-Length: 2\r\n"),
    ],
)
def test_heads_that_browsers_read(head: bytes, tidied: bytes) -> None:
    """Equal lengths are one length, and a space before a colon is none."""
    framing = AnswerFraming()
    assert framing.feed(OK + head + b"\r\n{}") == OK + tidied + b"\r\n{}"
    assert framing.reusable


def test_chunks_go_before_a_length() -> None:
    """Where a body has both framings its chunks count, and the connection is not used again."""
    framing = AnswerFraming()
    body = b"2\r\n{}\r\n0\r\n\r\n"
    answer = framing.feed(OK + b"Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n" + body)
    assert answer == OK + b"Transfer-Encoding: chunked\r\n\r\n" + body
    assert framing.done
    assert not framing.reusable


@pytest.mark.parametrize("coding", [b"chunked,", b"identity, chunked", b"chunked, chunked"])
def test_chunks_by_another_spelling(coding: bytes) -> None:
    """A body in chunks is one however often and in whatever letters that is said."""
    framing = AnswerFraming()
    answer = framing.feed(OK + b"Transfer-Encoding: " + coding + b"\r\n\r\n0\r\n\r\n")
    assert answer == OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    assert framing.reusable


def test_chunks_that_are_announced_twice() -> None:
    """Two lines that say the same of a body in chunks are one."""
    framing = AnswerFraming()
    line = b"Transfer-Encoding: chunked\r\n"
    assert framing.feed(OK + line * 2 + b"\r\n0\r\n\r\n") == OK + line + b"\r\n0\r\n\r\n"


def test_trailers_without_end() -> None:
    """What follows the last chunk is bounded."""
    framing = AnswerFraming()
    framing.feed(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n")
    with pytest.raises(FramingError, match="trailers"):
        framing.feed(b"X: y\r\n" * 20_000)


@pytest.mark.parametrize("coding", [b"gzip", b"gzip, chunked", b"chunked, gzip"])
def test_transfer_codings_that_were_not_asked_for(coding: bytes) -> None:
    """A body in another transfer coding is no answer: its bytes would be taken for what they hold."""
    with pytest.raises(FramingError, match="not asked for"):
        AnswerFraming().feed(OK + b"Transfer-Encoding: " + coding + b"\r\n\r\n")


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK\nContent-Length: 2\n\n", b"HTTP/1.1 200 OK\r\nContent-Length: 2\n\r\n"]
)
def test_heads_with_line_feeds_alone(head: bytes) -> None:
    """Lines that end with a line feed alone are lines, also in interim answers."""
    framing = AnswerFraming()
    assert framing.feed(b"HTTP/1.1 100 Continue\n\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert framing.feed(head + b"{}x") == OK + b"Content-Length: 2\r\n\r\n{}"
    assert framing.surplus


@pytest.mark.parametrize("name", [b"Content-Length-Hint: 9", b"Transfer-Encoding-Hint: chunked"])
def test_headers_that_only_begin_alike(name: bytes) -> None:
    """A header whose name begins like one that frames a body frames none."""
    framing = AnswerFraming()
    framing.feed(OK + name + b"\r\n\r\nabc")
    assert framing.until_close
    assert not framing.done


def test_another_protocol() -> None:
    """A server that goes over to another protocol has not answered."""
    with pytest.raises(FramingError, match="another protocol"):
        AnswerFraming().feed(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")


def test_two_lengths() -> None:
    """Two lengths that differ are no length."""
    with pytest.raises(FramingError, match="says twice how long it is"):
        AnswerFraming().feed(OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}")


def test_interim_answers_are_counted() -> None:
    """Interim answers without end are not read for ever."""
    framing = AnswerFraming()
    one = b"HTTP/1.1 103 X\r\n\r\n"
    assert framing.feed(one * MAX_INTERIM) == one * MAX_INTERIM
    with pytest.raises(FramingError, match="interim"):
        framing.feed(one)


def test_head_of_a_head() -> None:
    """The answer to a HEAD has the length of a body that does not come."""
    framing = AnswerFraming(head_only=True)
    head = OK + b"Content-Length: 1000\r\n\r\n"
    assert framing.feed(head) == head
    assert framing.reusable


@pytest.mark.parametrize("head", [b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n"])
def test_body_of_a_204(head: bytes) -> None:
    """A 204 that announces a body ends with its head, and its connection is not used again."""
    framing = AnswerFraming()
    answer = b"HTTP/1.1 204 No Content\r\n" + head + b"\r\n"
    assert framing.feed(answer + b"hello") == answer
    assert framing.done
    assert not framing.reusable


def test_an_answer_that_drips() -> None:
    """An answer may take ten times its read timeout, from its first byte on, and no more."""
    framing = AnswerFraming()
    framing.check_time(100.0, 2.0)
    framing.check_time(120.0, 2.0)
    framing.check_time(1000.0, None)
    with pytest.raises(TimeoutError):
        framing.check_time(120.1, 2.0)
