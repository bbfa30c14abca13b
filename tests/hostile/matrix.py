"""The faults of the matrix: what the server does, and what is right then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.hostile.server import BODY, PLAIN, SURPLUS, TUNNEL, answer
from tests.hostile.wire import MARK, Script, Step

READ: Step = ("read_request",)
FIN: Step = ("fin",)
RST: Step = ("rst",)
REFUSED: Step = ("refused",)
SILENCE: Step = ("silence",)
TOLD: Step = ("tell", "told")
ENDS = {"FIN": FIN, "RST": RST}
PATIENT = 5.0
"""The usual timeout, in seconds."""
LARGE = 2_000_000
"""Bytes of a body that fits into no buffer of a socket."""
ALL = ("POST", "DELETE", "GET")
NEVER_SENT = 4
"""How often a request is tried that can't be sent."""

TLS_1_2 = {
    "a broken record",
    "a fatal alert",
    "no answer, bare FIN",
    "to the end, bare FIN",
    "to the end, close_notify",
    "another answer after it",
    "another answer with it",
    "a broken record while idle",
    "a broken record with it",
}
"""What is tried with TLS 1.2, too: what has to do with records and with how they end."""


@dataclass(frozen=True)
class Fault:
    """
    One row of the matrix.

    Attributes:
        name: For the table.
        script: What the request is answered with.
        then: What its second attempt is answered with, and all that follow.
        want: The outcomes that are right, with "|" between them.
        attempts: How often a write is tried, if that is certain.
        had: How many heads and whole requests of a write the server has at the end, where not certain `None`.
        methods: Which are tried: GET on a fresh connection only, DELETE on a kept one only, to save time.
        first: What each new connection begins with. With it, a kept connection is closed before.
        connect: What a proxy answers to CONNECT; likewise.
        refuse: Nobody listens any more; likewise.
        plain_proxy: The server is a proxy for plain http.
        tls: The version of TLS, if there is any.
        trusted: Whether the client trusts the certificate.
        timeout: Of the call, in seconds.
        guard: Seconds within which the call has to end.
        body: Bytes of the body; 0 for a small one.
        wait: Whether the next request waits for the script to `tell`, and the event loop has turns meanwhile
            ("turns") or not ("no turn").
        cancel: Whether the call is cancelled when the script tells.
        follow: The outcomes that are right for the next request, if one is made; it arrives once, at the first attempt.
        crossing: Whether something crosses with the next request on the wire, so that nobody can tell.
        max_wait: Of the client, in seconds.
    """

    name: str
    script: Script = tuple(PLAIN)
    then: Script | None = None
    want: str = "ok"
    attempts: int | None = -1
    had: tuple[int | None, int | None] | None = None
    methods: tuple[str, ...] = ("POST",)
    first: Script | None = None
    connect: Script | None = None
    refuse: bool = False
    plain_proxy: bool = False
    tls: str = ""
    trusted: bool = True
    timeout: float = PATIENT
    guard: float = 20.0
    body: int = 0
    wait: str = ""
    cancel: bool = False
    follow: str = "ok"
    crossing: bool = False
    max_wait: float = 900.0

    def methods_on(self, *, kept: bool) -> tuple[str, ...]:
        """Return which methods are tried."""
        return tuple(method for method in self.methods if method != ("GET" if kept else "DELETE"))

    @property
    def certain(self) -> bool:
        return "|" not in self.want


def say(data: bytes, *more: Step) -> Script:
    """Read the request, and send."""
    return [READ, ("send", data), *more]


def head(status: str = "200 OK", *headers: str) -> bytes:
    """Write the head of an answer."""
    return answer(status, *headers, body=b"", framing="end")


def _whole() -> Iterator[Fault]:
    chunk = b"%x;why=not\r\n%s\r\n0\r\nx-trailer: yes\r\n\r\n" % (len(BODY), BODY)
    yield Fault("plain answer")
    yield Fault("chunked", say(answer(framing="chunked")))
    yield Fault("chunked, byte by byte", [READ, ("send", answer(framing="chunked"), 1)])
    yield Fault("chunk extensions and trailers", say(head("200 OK", "transfer-encoding: chunked") + chunk))
    yield Fault("HTTP/1.0 with a length", say(answer(version="1.0"), FIN))
    yield Fault("HTTP/1.0 to the end", say(answer(version="1.0", framing="end"), FIN))
    yield Fault("to the end", say(answer(framing="end"), FIN))
    yield Fault("to the end, announced", say(answer("200 OK", "connection: close", framing="end"), FIN))
    yield Fault("two equal lengths", say(answer("200 OK", f"content-length: {len(BODY)}")))
    for name in ("UTF-8", "none"):
        yield Fault(f"content-encoding: {name}", say(answer("200 OK", f"content-encoding: {name}")))
    yield Fault("204 with length 0", say(answer("204 No Content", "content-length: 0", framing="end")))
    yield Fault("204", say(head("204 No Content"), TOLD), wait="turns")
    yield Fault("304", say(head("304 Not Modified"), TOLD), wait="turns")
    for status in ("204 No Content", "304 Not Modified"):
        code = status[:3]
        yield Fault(f"{code} with a body", say(answer(status), TOLD), wait="turns")
        later = [READ, ("send", answer(status, body=b"", framing="end")), ("send", BODY), TOLD]
        yield Fault(f"{code} with a body, unannounced", later, wait="turns")
        yield Fault(f"{code} with chunks", say(answer(status, framing="chunked"), TOLD), wait="turns")
        yield Fault(
            f"{code} with a length, body missing", say(answer(status)[: -len(BODY)], TOLD), wait="turns"
        )
    yield Fault("HEAD with a body", say(answer(), TOLD), methods=("HEAD",), wait="turns")


def _cut() -> Iterator[Fault]:
    for how, end in ENDS.items():
        scripts: dict[str, Script] = {
            "no answer": [READ, end],
            "half a status line": say(b"HTTP/1.1 2", end),
            "half a head": say(b"HTTP/1.1 200 OK\r\nx-id: @", end),
            "head only": say(answer()[: -len(BODY)], end),
            "length too long": say(answer(body=BODY + b" " * 9)[:-9], end),
            "chunks without an end": say(answer(framing="chunked")[:-5], end),
            "100": say(b"HTTP/1.1 100 Continue\r\n\r\n", end),
            "103": say(b"HTTP/1.1 103 Hints\r\nlink: </a>\r\n\r\n", end),
        }
        for name, script in scripts.items():
            yield Fault(f"{name}, {how}", script, want="unknown", methods=ALL)
        large = Fault("", want="unknown", had=(1, None), body=LARGE)
        yield replace(large, name=f"cut before the body, {how}", script=[end])
        yield replace(large, name=f"cut in the body, {how}", script=[("read_body", 1000), end])
    yield Fault("to the end, RST", say(answer(framing="end"), RST), want="unknown")
    yield Fault("HTTP/1.0 to the end, RST", say(answer(version="1.0", framing="end"), RST), want="unknown")
    yield Fault("whole, RST", say(answer(), RST), want="ok|unknown", wait="turns")


def _slow() -> Iterator[Fault]:
    slow = Fault("silence", [READ, SILENCE], want="unknown", timeout=0.1, guard=4.0)
    yield slow
    yield replace(slow, name="half a head, silence", script=say(b"HTTP/1.1 200 OK\r\nx-id", SILENCE))
    yield replace(
        slow, name="length too long, silence", script=say(answer(body=BODY * 2)[: -len(BODY)], SILENCE)
    )
    yield replace(slow, name="103, silence", script=say(b"HTTP/1.1 103 Hints\r\n\r\n", SILENCE))
    yield replace(slow, name="answer after the timeout", script=[READ, ("pause", 0.2), ("send", answer())])
    yield replace(slow, name="dripping body", script=[READ, ("drip", answer(body=BODY * 100), 0.01)])
    patient = replace(slow, name="dripping, each byte in time", timeout=0.3, want="ok")
    yield replace(patient, script=[READ, ("drip", answer(), 0.01)])
    fields = b"HTTP/1.1 200 OK\r\n" + b"x-a: b\r\n" * 300
    yield replace(slow, name="dripping head", script=[READ, ("drip", fields, 0.01)])
    yield replace(
        slow, name="dripping 103s", script=[READ, ("drip", b"HTTP/1.1 103 Hints\r\n\r\n" * 90, 0.01)]
    )


def _interim() -> Iterator[Fault]:
    hints = b"HTTP/1.1 103 Hints\r\nlink: </a>\r\n\r\n"
    yield Fault("100 before", say(b"HTTP/1.1 100 Continue\r\n\r\n" + answer()))
    yield Fault("102, 103 before", say(b"HTTP/1.1 102 Processing\r\n\r\n" + hints + answer()))
    yield Fault("103 in pieces", [READ, ("send", hints + answer(), 7)])
    yield Fault("20 interim answers", say(hints * 20 + answer()))
    thousands = [READ, ("flood", hints, 5_000), ("send", answer())]
    yield Fault("5,000 interim answers", thousands, want="unknown")
    early = [("send", b"HTTP/1.1 100 Continue\r\n\r\n"), READ, ("send", answer())]
    yield Fault("100 before the body", early, body=LARGE)


def _early() -> Iterator[Fault]:
    large = Fault("early 200", [("send", answer()), READ], had=(1, None), body=LARGE)
    too_large = answer("413 Too Large", "connection: close")
    refusal = answer("429 Too Many", "connection: close", "retry-after: 0")
    yield large
    yield replace(large, name="early 413", script=[("send", too_large), READ, FIN], want="413")
    yield replace(
        large, name="early 413, closed unread", script=[("send", too_large), ("close",)], want="413|unknown"
    )
    yield replace(
        large,
        name="early 413 after some",
        script=[("read_body", 9), ("send", too_large), READ, FIN],
        want="413",
    )
    again = replace(large, then=PLAIN, attempts=2, had=(2, None))
    yield replace(again, name="early 429, then whole", script=[("send", refusal), REFUSED, READ, FIN])
    closed = [("send", refusal), REFUSED, ("close",)]
    yield replace(
        again,
        name="early 429, closed unread",
        script=closed,
        want="ok|unknown",
        attempts=None,
        had=(None, None),
    )


def _garbage() -> Iterator[Fault]:
    length = "content-length: {}".format
    cases: dict[str, bytes] = {
        "SSH": b"SSH-2.0-OpenSSH_9.2\r\n",
        "binary": bytes(range(256)),
        "zeros": b"\0" * 100,
        "HTML without a head": b"<html>" + MARK + b"</html>\r\n\r\n",
        "a body without a head": BODY,
        "HTTP/2 frames": b"\0\0\x12\x04\0\0\0\0\0" + b"\0" * 18,
        "a status of letters": answer("abc OK"),
        "a status of two digits": answer("20 OK"),
        "a header of 1 MB": answer("200 OK", "x-a: " + "b" * 1_000_000),
        "length -1": answer("200 OK", length(-1), framing="end"),
        "length +5": answer("200 OK", length("+5"), framing="end"),
        "length abc": answer("200 OK", length("abc"), framing="end"),
        "length 1e3": answer("200 OK", length("1e3"), framing="end"),
        "length of 30 digits": answer("200 OK", length("9" * 30), framing="end"),
        "two different lengths": answer("200 OK", length(3)),
        "chunk size zz": head("200 OK", "transfer-encoding: chunked") + b"zz\r\n" + BODY,
        "chunk size -1": head("200 OK", "transfer-encoding: chunked") + b"-1\r\n" + BODY,
        "chunk size of 20 digits": head("200 OK", "transfer-encoding: chunked") + b"f" * 20 + b"\r\n" + BODY,
        "chunk longer than said": head("200 OK", "transfer-encoding: chunked")
        + b"3\r\n"
        + BODY
        + b"\r\n0\r\n\r\n",
        "gzip that is none": answer("200 OK", "content-encoding: gzip"),
        "an encoding not asked for": answer("200 OK", "content-encoding: br"),
    }
    for name, data in cases.items():
        yield Fault(name, say(data, FIN, TOLD), want="unknown", wait="turns")
    endless = [READ, ("send", b"HTTP/1.1 200 OK\r\n"), ("flood", b"x-a: b\r\n", 100_000)]
    yield Fault("100,000 headers", endless, want="unknown")
    # Nobody asked for another protocol, and what follows is no HTTP.
    switched = answer("101 Switching Protocols", "upgrade: x", "connection: upgrade", framing="end")
    yield Fault("101", say(switched, TOLD), want="unknown", wait="turns")
    # Here readers differ, and any outcome does that is no other request's.
    odd: dict[str, bytes] = {
        "HTTP/2.0": answer().replace(b"HTTP/1.1", b"HTTP/2.0"),
        "length and chunked": answer("200 OK", length(3), framing="chunked"),
        "an unknown transfer coding": answer("200 OK", "transfer-encoding: bogus", framing="end"),
        "a line before the status": b"\r\n" + answer(),
        "a header without a colon": answer("200 OK", "no colon here"),
        "NUL in a header": answer("200 OK", "x-a: b\0c"),
        "a space before a colon": answer("200 OK", "x-a : b"),
        "a folded header": answer("200 OK", "x-a: b\r\n  c"),
        "line feeds only": answer().replace(b"\r\n", b"\n"),
    }
    for name, data in odd.items():
        yield Fault(name, say(data, FIN, TOLD), want="ok|unknown", wait="turns")


def _surplus() -> Iterator[Fault]:
    timeout = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    extra: dict[str, bytes] = {
        "another answer": SURPLUS,
        "half an answer": SURPLUS[:30],
        "a 408": timeout,
        "a 100": b"HTTP/1.1 100 Continue\r\n\r\n",
        "garbage": b"\0\x01garbage",
        "a line end": b"\r\n",
        "one byte": b"H",
        "100 KB": b"x" * 100_000,
    }
    writes = ("POST", "DELETE")
    for name, data in extra.items():
        yield Fault(f"{name} with it", say(answer() + data, TOLD), methods=writes, wait="turns")
        later = [READ, ("send", answer()), ("tell", "answered"), ("send", data), TOLD]
        for wait in ("turns", "no turn"):
            yield Fault(f"{name} after it, {wait}", later, methods=writes, wait=wait)
    chunked = answer(framing="chunked")
    yield Fault("another answer with chunks", say(chunked + SURPLUS, TOLD), methods=writes, wait="turns")
    yield Fault(
        "another answer after 204", say(head("204 Gone") + SURPLUS, TOLD), methods=writes, wait="turns"
    )
    yield Fault(
        "another answer in drops",
        [READ, ("send", answer()), ("send", SURPLUS, 1), TOLD],
        methods=writes,
        wait="turns",
    )
    for wait in ("turns", "no turn"):
        for how, end in ENDS.items():
            idle = say(answer(), ("tell", "answered"), ("send", timeout), end, TOLD)
            yield Fault(f"408 and {how} while idle, {wait}", idle, methods=writes, wait=wait)
        yield Fault(f"FIN while idle, {wait}", say(answer(), FIN, TOLD), methods=writes, wait=wait)
        for how in ("rst", "close"):
            yield Fault(
                f"{how} while idle, {wait}",
                say(answer(), ("tell", "answered"), (how,)),
                methods=writes,
                wait=wait,
            )
    # From here on nobody can tell.
    crossing = Fault("", methods=writes, follow="ok|unknown|408", crossing=True)
    begun: Script = say(answer(), ("next_head",))
    yield replace(crossing, name="another answer meets the next", script=[*begun, ("send", SURPLUS)])
    yield replace(crossing, name="408 meets the next", script=[*begun, ("send", timeout), FIN])
    for how, end in ENDS.items():
        yield replace(crossing, name=f"{how} meets the next", script=[*begun, end], follow="unknown")


def _statuses() -> Iterator[Fault]:
    for status in (
        "301 Moved",
        "401 Unauthorized",
        "404 Not Found",
        "409 Conflict",
        "501 Not Implemented",
        "999 Odd",
    ):
        yield Fault(f"status {status[:3]}", say(answer(status)), want=status[:3], methods=ALL)
    for status in (
        "408 Timeout",
        "500 Error",
        "502 Bad Gateway",
        "503 Unavailable",
        "504 Timeout",
        "520 Odd",
    ):
        yield Fault(f"status {status[:3]}", say(answer(status)), want=status[:3], methods=ALL)
    yield Fault("408 and FIN", say(answer("408 Timeout", "connection: close"), FIN), want="408")
    yield Fault("503 with retry-after: 0", say(answer("503 Unavailable", "retry-after: 0")), want="503")
    refusal = answer("429 Too Many", "retry-after: 0")
    yield Fault("429 once", say(refusal, REFUSED), then=PLAIN, attempts=2, had=(2, 2), methods=ALL)
    closed = answer("429 Too Many", "retry-after: 0", "connection: close")
    yield Fault(
        "429 and FIN once", say(closed, REFUSED, FIN), then=PLAIN, attempts=2, had=(2, 2), methods=ALL
    )
    yield Fault("429 always", say(refusal, REFUSED), want="429", max_wait=0)
    yield Fault(
        "429, then no answer", say(refusal, REFUSED), then=[READ, FIN], want="unknown", attempts=2, had=(2, 2)
    )
    yield Fault(
        "429, then 504",
        say(refusal, REFUSED),
        then=say(answer("504 Timeout")),
        want="504",
        attempts=2,
        had=(2, 2),
    )
    # Its status and headers say that it was not processed.
    cut = say(refusal[:8], ("send", refusal[8:-3]), REFUSED, FIN)
    yield Fault("429 cut", cut, then=PLAIN, attempts=2, had=(2, 2))


def _connections() -> Iterator[Fault]:
    yield Fault("refused", refuse=True, want="not sent", follow="", methods=ALL)
    yield Fault("silence from the start", first=[SILENCE], want="unknown", timeout=0.1)
    maybe = Fault("", want="unknown|not sent", attempts=None, had=(None, None), methods=ALL)
    yield replace(maybe, name="FIN from the start", first=[FIN])
    yield replace(maybe, name="RST from the start", first=[RST])
    yield replace(maybe, name="closed from the start", first=[("close",)])
    yield replace(maybe, name="garbage from the start", first=[("send", b"220 smtp ready\r\n"), FIN])
    yield Fault("FIN at the first bytes", first=[("read_some",), FIN], want="unknown")
    yield Fault("RST at the first bytes", first=[("read_some",), RST], want="unknown", had=(None, None))


def _tls() -> Iterator[Fault]:
    unsent = Fault("", tls="1.3", want="not sent")
    cut: Script = [("half_handshake", 60)]
    shakes: dict[str, Script] = {
        "FIN": [("read_encrypted",), ("fin_without_notify",)],
        "RST": [("read_encrypted",), RST],
        "garbage": [("read_encrypted",), ("raw", b"\0" * 100), ("fin_without_notify",)],
        "plain HTTP": [
            ("read_encrypted",),
            ("raw", b"HTTP/1.1 400 Bad Request\r\n\r\n"),
            ("fin_without_notify",),
        ],
        "an alert": [("read_encrypted",), ("raw", b"\x15\x03\x03\x00\x02\x02\x28"), ("fin_without_notify",)],
        "half of it, FIN": [*cut, ("fin_without_notify",)],
        "half of it, RST": [*cut, RST],
    }
    for name, first in shakes.items():
        yield replace(unsent, name=f"TLS handshake: {name}", first=first)
    for version in ("1.3", "1.2"):
        tls = Fault("", tls=version)
        uncertain = replace(tls, want="unknown")
        garbage = b"\x17\x03\x03\x00\x40" + b"G" * 64
        alert = b"\x15\x03\x03\x00\x02\x02\x28"
        bad: Step = ("raw", garbage)
        records: dict[str, Script] = {
            "a broken record": [READ, bad],
            "a broken record in the answer": say(answer(body=BODY * 9)[:-9], bad),
            "plain HTTP": [READ, ("raw", answer()), ("fin_without_notify",)],
            "a fatal alert": [READ, ("raw", alert)],
            "a broken record with a part": [READ, ("send_and_raw", answer()[:-9], garbage)],
            "a record cut, FIN": [READ, ("send_part", answer(), 40), ("fin_without_notify",)],
            "a record cut, RST": [READ, ("send_part", answer(), 40), RST],
            "no answer, RST": [READ, RST],
            "no answer, end": [READ, FIN],
            "no answer, bare FIN": [READ, ("fin_without_notify",)],
            "length too long, end": say(answer(body=BODY * 2)[:-9], FIN),
            "chunks without an end, end": say(answer(framing="chunked")[:-5], FIN),
            "to the end, bare FIN": say(answer(framing="end"), ("fin_without_notify",)),
            "to the end, RST": say(answer(framing="end"), RST),
        }
        fine: dict[str, Script] = {
            "to the end, close_notify": say(answer(framing="end"), FIN, TOLD),
            "bare FIN while idle": say(answer(), ("fin_without_notify",), TOLD),
            "end while idle": say(answer(), FIN, TOLD),
            "another answer after it": say(answer(), ("tell", "answered"), ("send", SURPLUS), TOLD),
            "another answer with it": say(answer() + SURPLUS, TOLD),
            "a broken record while idle": say(answer(), ("tell", "answered"), bad, TOLD),
            "a broken record with it": [READ, ("send_and_raw", answer(), garbage), TOLD],
            "a fatal alert with it": [READ, ("send_and_raw", answer(), alert), TOLD],
        }
        names = [name for name in (*records, *fine) if version == "1.3" or name in TLS_1_2]
        for name in filter(records.__contains__, names):
            yield replace(uncertain, name=f"TLS {version}: {name}", script=records[name])
        for name in filter(fine.__contains__, names):
            for wait in ("turns", "no turn"):
                yield replace(tls, name=f"TLS {version}: {name}, {wait}", script=fine[name], wait=wait)
    yield Fault("TLS handshake: silence", tls="1.3", first=[SILENCE], want="not sent", timeout=0.04)
    yield Fault(
        "TLS: FIN after the handshake",
        tls="1.3",
        first=[("handshake",), FIN],
        want="unknown|not sent",
        attempts=None,
    )
    yield Fault("TLS: unknown authority", tls="1.3", trusted=False, want="not sent", attempts=1, follow="")


def _proxies() -> Iterator[Fault]:
    unsent = Fault("", tls="1.3", want="not sent", attempts=None, had=(0, 0))
    bad_gateway = b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"
    opened = b"HTTP/1.1 200 Connection established\r\n\r\n"
    connects: dict[str, Script] = {
        "FIN": [FIN],
        "RST": [RST],
        "407": [("send", b"HTTP/1.1 407 Auth\r\nproxy-authenticate: Basic\r\ncontent-length: 2\r\n\r\nno")],
        "403": [("send", b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"), FIN],
        "502": [("send", bad_gateway)],
        "502, FIN": [("send", bad_gateway), FIN],
        "301": [("send", b"HTTP/1.1 301 Moved\r\nlocation: /\r\ncontent-length: 0\r\n\r\n")],
        "garbage": [("send", b"\0\x01SSH-2.0\r\n"), FIN],
        "half a head, FIN": [("send", opened[:20]), FIN],
        "half a head, RST": [("send", opened[:20]), RST],
        "200, FIN": [("send", opened), FIN],
        "200, RST": [("send", opened), RST],
        "200, garbage": [("send", opened), ("send", b"garbage" * 9), FIN],
        "200 with garbage": [("send", opened + b"garbage" * 9), FIN],
        "200, cut in the handshake, FIN": [("send", opened), ("relay", 60), FIN],
        "200, cut in the handshake, RST": [("send", opened), ("relay", 60), RST],
        "5,000 interim answers": [("flood", b"HTTP/1.1 100 Continue\r\n\r\n", 5_000), FIN],
    }
    for name, connect in connects.items():
        yield replace(unsent, name=f"CONNECT: {name}", connect=connect)
    silent = replace(unsent, timeout=0.04)
    yield replace(silent, name="CONNECT: silence", connect=[SILENCE])
    yield replace(silent, name="CONNECT: half a head, silence", connect=[("send", opened[:20]), SILENCE])
    yield replace(silent, name="CONNECT: 200, silence", connect=[("send", opened), SILENCE])
    through = Fault("", tls="1.3", connect=TUNNEL)
    yield replace(through, name="tunnel: plain answer")
    yield replace(through, name="tunnel: no answer, FIN", script=[READ, FIN], want="unknown")
    yield replace(through, name="tunnel: no answer, RST", script=[READ, RST], want="unknown")
    lengthy = [("send", b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n"), ("relay",)]
    yield replace(
        through,
        name="CONNECT: 200 with a length",
        connect=lengthy,
        want="ok|not sent",
        attempts=None,
        had=(None, None),
    )
    plain = Fault("", plain_proxy=True)
    yield replace(plain, name="plain proxy: answer")
    yield replace(plain, name="plain proxy: refused", refuse=True, want="not sent", follow="")
    yield replace(plain, name="plain proxy: 502", script=say(answer("502 Bad Gateway")), want="502")
    yield replace(plain, name="plain proxy: no answer, FIN", script=[READ, FIN], want="unknown")
    yield replace(plain, name="plain proxy: no answer, RST", script=[READ, RST], want="unknown")


def _cancelled() -> Iterator[Fault]:
    stopped = Fault("", want="cancelled", cancel=True, attempts=1, methods=("POST", "GET"))
    yield replace(stopped, name="cancelled, no answer", script=[READ, TOLD, SILENCE])
    yield replace(stopped, name="cancelled in the head", script=say(answer()[:20], TOLD, SILENCE))
    yield replace(stopped, name="cancelled in the body", script=say(answer()[:-9], TOLD, SILENCE))
    yield replace(
        stopped, name="cancelled, answer later", script=[READ, TOLD, ("pause", 0.3), ("send", answer())]
    )
    upload = [("read_body", 9), TOLD, ("pause", 0.05), SILENCE]
    yield replace(stopped, name="cancelled while sending", script=upload, had=(1, None), body=LARGE)


def _encodings() -> Iterator[Fault]:
    def packed(name: str, encoding: str, *, tail: bytes = b"", cut: int = 0, want: str = "ok") -> Fault:
        start = head("200 OK", f"content-encoding: {encoding}")
        return Fault(name, [READ, ("send_packed", start, encoding, tail, cut), TOLD], want=want, wait="turns")

    yield packed("gzip", "gzip")
    yield packed("deflate", "deflate")
    yield packed("gzip and zeros", "gzip", tail=b"\0" * 20)
    yield packed("gzip and a line end", "gzip", tail=b"\r\n")
    yield packed("identity, gzip", "identity, gzip")
    yield packed("gzip cut", "gzip", cut=9, want="unknown")


FAULTS: tuple[Fault, ...] = tuple(
    fault
    for group in (
        _whole,
        _encodings,
        _interim,
        _early,
        _cut,
        _slow,
        _garbage,
        _surplus,
        _statuses,
        _connections,
        _cancelled,
        _tls,
        _proxies,
    )
    for fault in group()
)
