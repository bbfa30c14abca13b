"""Downloading the description, against a server on this machine."""

from __future__ import annotations

import errno
import gzip
import hashlib
import json
import os
import shutil
import socket
import ssl
import stat
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.codegen.download import fetch as fetch_module
from scripts.codegen.download import update as module
from scripts.codegen.download.update import STATE, URLS, Limits, download
from scripts.codegen.errors import DescriptionError
from scripts.commands import spec
from tests.scripts.codegen.download.description_server import Exchange, Site, serve

# Times that are met only when a test fails.
LIMITS = Limits(connect=10, read=10, total=30, size=4096, redirects=3)
LOGIN = b"<!DOCTYPE html>\n<html><body><form>Sign in</form></body></html>"
ETAG = {"ETag": '"one"', "Last-Modified": "Mon, 02 Nov 2026 10:00:00 GMT"}


def description(count: int = 3) -> bytes:
    """A description with so many operations."""
    paths = "".join(f"  /things{number}/:\n    get: {{responses: {{}}}}\n" for number in range(count))
    return f"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n{paths}".encode()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy of whoever runs the tests is not part of them."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def site() -> Iterator[Site]:
    """A site without pages."""
    with serve() as running:
        yield running


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the description goes; there is an old one."""
    path = tmp_path / "openapi.yaml"
    path.write_bytes(description(2))
    return path


def refused(out: Path, *urls: str, limits: Limits = LIMITS, force: bool = False) -> str:
    """Download in vain; return the problems after making sure that nothing in the folder has changed."""
    before = {path.name: path.read_bytes() for path in out.parent.iterdir()}
    with pytest.raises(DescriptionError) as caught:
        download(out, urls, limits=limits, force=force)
    assert {path.name: path.read_bytes() for path in out.parent.iterdir()} == before
    return str(caught.value)


# What comes is kept


def test_a_new_description_replaces_the_old_one(site: Site, out: Path) -> None:
    """The file holds the bytes that were sent, and nothing else is left in the folder."""
    outcome = download(out, [site.put("/new.yaml", description(3))], limits=LIMITS)
    assert out.read_bytes() == description(3)
    assert outcome.changed
    assert [path.name for path in out.parent.iterdir()] == ["openapi.yaml"]


def test_one_line_says_what_changed(site: Site, out: Path) -> None:
    """Operations, bytes and digests, before and after, and where the file came from."""
    old, new = description(2), description(13)
    url = site.put("/new.yaml", new)
    assert str(download(out, [url], limits=LIMITS)) == (
        f"{out}: operations 2 -> 13, bytes {len(old)} -> {len(new)}, sha256 "
        f"{hashlib.sha256(old).hexdigest()[:12]} -> {hashlib.sha256(new).hexdigest()[:12]} (from {url})"
    )


def test_a_first_description_is_new(site: Site, tmp_path: Path) -> None:
    """Without an old file there is nothing to compare with."""
    outcome = download(tmp_path / "openapi.yaml", [site.put("/a", description(3))], limits=LIMITS)
    assert outcome.before is None
    assert ": new: 3 operations, " in str(outcome)


def test_equal_bytes_are_unchanged(site: Site, out: Path) -> None:
    """The file is not even written again."""
    os.utime(out, (1, 1))
    outcome = download(out, [site.put("/same.yaml", description(2))], limits=LIMITS)
    assert not outcome.changed
    assert ": unchanged (2 operations, " in str(outcome)
    assert out.stat().st_mtime == 1


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"swagger": "2.0", "paths": {"/a": {"get": {}}}}).encode(),
        b"\xef\xbb\xbf" + description(1),
        description(1).replace(b"\n", b"\r\n"),
        description(1) + "# Größe 日本\n".encode(),
    ],
    ids=["json", "byte-order-mark", "windows-lines", "not-ascii"],
)
def test_every_form_of_description_is_kept_as_it_came(site: Site, tmp_path: Path, content: bytes) -> None:
    """JSON, a byte order mark and the ends of lines stay, whatever the charset is declared to be."""
    out = tmp_path / "openapi.yaml"
    download(
        out, [site.put("/a", content, {"Content-Type": "text/plain; charset=iso-8859-1"})], limits=LIMITS
    )
    assert out.read_bytes() == content


def test_compressed_content_is_decompressed(site: Site, out: Path) -> None:
    """The file holds what was compressed."""
    url = site.put("/a", gzip.compress(description(3)), {"Content-Encoding": "gzip"})
    download(out, [url], limits=LIMITS)
    assert out.read_bytes() == description(3)


def test_chunked_content_is_joined(site: Site, out: Path) -> None:
    """A server need not know the length in advance."""

    def respond(exchange: Exchange) -> None:
        exchange.begin(200, {"Transfer-Encoding": "chunked"})
        for piece in (description(3)[:50], description(3)[50:], b""):
            exchange.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))

    site.pages["/a"] = respond
    download(out, [site.url + "/a"], limits=LIMITS)
    assert out.read_bytes() == description(3)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")
def test_the_permissions_of_the_file_are_kept(site: Site, out: Path) -> None:
    """Who could read the old file can read the new one."""
    out.chmod(0o640)
    download(out, [site.put("/a", description(3))], limits=LIMITS)
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes a privilege")
def test_a_link_stays_a_link(site: Site, out: Path, tmp_path: Path) -> None:
    """What the link points to is replaced."""
    link = tmp_path / "link.yaml"
    link.symlink_to(out)
    download(link, [site.put("/a", description(3))], limits=LIMITS)
    assert link.is_symlink()
    assert out.read_bytes() == description(3)


# Asking whether anything is new


def revalidating(content: bytes) -> Callable[[Exchange], None]:
    """A page that answers 304 to who has its tag."""

    def respond(exchange: Exchange) -> None:
        if exchange.headers["If-None-Match"] == ETAG["ETag"]:
            exchange.answer(304, headers=ETAG)
        else:
            exchange.answer(200, content, ETAG)

    return respond


def test_what_is_there_is_not_sent_again(site: Site, out: Path) -> None:
    """The second download sends what the server said at the first, and is told that nothing is new."""
    site.pages["/a"] = revalidating(description(3))
    download(out, [site.url + "/a"], limits=LIMITS)
    outcome = download(out, [site.url + "/a"], limits=LIMITS)
    assert site.asked[1][1]["If-None-Match"] == ETAG["ETag"]
    assert site.asked[1][1]["If-Modified-Since"] == ETAG["Last-Modified"]
    assert ": unchanged (3 operations, " in str(outcome)


def test_a_file_that_was_edited_is_downloaded_again(site: Site, out: Path) -> None:
    """304 is about the file that was downloaded, not about the one that is there now."""
    site.pages["/a"] = revalidating(description(3))
    download(out, [site.url + "/a"], limits=LIMITS)
    out.write_bytes(description(2))
    download(out, [site.url + "/a"], limits=LIMITS)
    assert "If-None-Match" not in site.asked[1][1]
    assert out.read_bytes() == description(3)


def test_a_file_that_was_deleted_is_downloaded_again(site: Site, out: Path) -> None:
    """Without the file there is nothing that could be unchanged."""
    site.pages["/a"] = revalidating(description(3))
    download(out, [site.url + "/a"], limits=LIMITS)
    out.unlink()
    download(out, [site.url + "/a"], limits=LIMITS)
    assert out.read_bytes() == description(3)


def test_a_tag_goes_only_to_the_url_that_gave_it(site: Site, out: Path) -> None:
    """Another URL may use the same tag for something else."""
    site.pages["/a"] = site.pages["/b"] = revalidating(description(3))
    download(out, [site.url + "/a"], limits=LIMITS)
    download(out, [site.url + "/b"], limits=LIMITS)
    assert "If-None-Match" not in site.asked[1][1]


@pytest.mark.parametrize(
    "change",
    [
        lambda state: "no json",
        lambda state: "[]",
        lambda state: json.dumps({**state, "other": 1}),
        lambda state: json.dumps({**state, "etag": 'x"\r\nX-Injected: 1'}),
        lambda state: json.dumps({**state, "etag": ["x"]}),
    ],
    ids=["no-json", "list", "unknown-key", "line-break", "wrong-type"],
)
def test_a_damaged_state_is_ignored(site: Site, out: Path, change: Callable[[Any], str]) -> None:
    """The worst that comes of it is one download."""
    site.pages["/a"] = revalidating(description(3))
    download(out, [site.url + "/a"], limits=LIMITS)
    state = out.with_name(STATE)
    state.write_text(change(json.loads(state.read_text("utf-8"))), "utf-8")
    assert not download(out, [site.url + "/a"], limits=LIMITS).changed
    assert "If-None-Match" not in site.asked[1][1]
    assert "X-Injected" not in site.asked[1][1]


def test_a_server_that_stops_offering_tags_is_not_asked_with_old_ones(site: Site, out: Path) -> None:
    """What was kept goes with the file that it was about."""
    download(out, [site.put("/a", description(3), ETAG)], limits=LIMITS)
    download(out, [site.put("/a", description(4))], limits=LIMITS)
    assert not out.with_name(STATE).exists()


def test_304_to_a_plain_question_is_an_error(site: Site, out: Path) -> None:
    """A server that says "unchanged" to someone who has nothing is broken."""
    assert "304 Not Modified: not the answer" in refused(out, site.status("/a", 304))


# Fallbacks


@pytest.mark.parametrize("status", [404, 410])
def test_the_next_url_is_tried_where_nothing_is(site: Site, out: Path, status: int) -> None:
    """A site that has moved its description is followed."""
    outcome = download(out, [site.status("/a", status), site.put("/b", description(3))], limits=LIMITS)
    assert outcome.url == site.url + "/b"
    assert site.paths == ["/a", "/b"]


def test_the_next_url_is_tried_after_a_page_that_is_no_description(site: Site, out: Path) -> None:
    """Many sites answer every path with their start page."""
    urls = [site.put("/a", LOGIN, {"Content-Type": "text/html"}), site.put("/b", description(3))]
    assert download(out, urls, limits=LIMITS).url == site.url + "/b"


def test_404_everywhere_names_every_place(site: Site, out: Path) -> None:
    """Whoever reads it sees where was looked."""
    assert refused(out, site.url + "/a", site.url + "/b").splitlines() == [
        f"{site.url}/a: 404 Not Found",
        f"{site.url}/b: 404 Not Found",
    ]


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (401, "401 Unauthorized: it asks for a login, and none is sent"),
        (403, "403 Forbidden: it asks for a login, and none is sent"),
        (429, "429 Too Many Requests: the server has a problem; try again later"),
        (500, "500 Internal Server Error: the server has a problem; try again later"),
        (503, "503 Service Unavailable: the server has a problem; try again later"),
        (204, "204 No Content: not the answer that a file gives"),
        (206, "206 Partial Content: not the answer that a file gives"),
        (299, "299: not the answer that a file gives"),
        (418, "418 I'm a teapot: not the answer that a file gives"),
    ],
)
def test_other_statuses_are_told_at_once(site: Site, out: Path, status: int, problem: str) -> None:
    """They don't mean that the description is elsewhere."""
    urls = [site.status("/a", status), site.put("/b", description(3))]
    assert refused(out, *urls) == f"{site.url}/a: {problem}"
    assert site.paths == ["/a"]


def test_the_default_urls_are_on_one_https_host() -> None:
    """A fallback is another place on the same site."""
    assert URLS[0] == "https://api.esper.io/_bundle/openapi.yaml"
    assert {url.split("/")[2] for url in URLS} == {"api.esper.io"}
    assert all(url.startswith("https://") for url in URLS)


# What comes is no description


@pytest.mark.parametrize(
    ("content", "kind", "problem"),
    [
        (
            LOGIN,
            "text/html",
            "a web page or XML (text/html), not an API description; does it ask for a login?",
        ),
        (LOGIN, "application/yaml", "a web page or XML (application/yaml), not an API description"),
        (b"\xef\xbb\xbf\n" + LOGIN, "text/html", "a web page or XML (text/html), not an API description"),
        (b"", "application/yaml", "it has neither `openapi` nor `swagger`"),
        (b'{"error": "login"}', "application/json", "it has neither `openapi` nor `swagger`"),
        (b"just text", "text/plain", "it has neither `openapi` nor `swagger`"),
        (b"openapi: 3.1.0\n", "", "it has no `paths`"),
        (b"openapi: 3.1.0\npaths: {}\n", "", "it has no operations"),
        (b"openapi: 3.1.0\npaths: {/a: {summary: s}}\n", "", "it has no operations"),
        (description()[:-10], "", ": not YAML: "),
        (b'{"openapi": "3.1.0", "paths"', "", ": not JSON: "),
        (description().decode().encode("utf-16"), "", "not UTF-8 at byte 0 (of no declared type)"),
        (description() + b"# Gr\xf6\xdfe", "text/yaml; charset=latin1", "not UTF-8"),
    ],
    ids=range(13),
)
def test_what_is_no_description_is_refused(
    site: Site, out: Path, content: bytes, kind: str, problem: str
) -> None:
    """Neither a login page nor half a description takes the place of a whole one."""
    assert problem in refused(out, site.put("/a", content, {"Content-Type": kind}))


def test_losing_most_operations_takes_force(site: Site, out: Path) -> None:
    """A site that publishes a part by mistake does not empty the client."""
    out.write_bytes(description(7))
    url = site.put("/a", description(3))
    assert f"{url}: has 3 operations, where {out} has 7" in refused(out, url)
    assert download(out, [url], limits=LIMITS, force=True).after.operations == 3


def test_losing_half_of_the_operations_is_a_change_like_others(site: Site, out: Path) -> None:
    """The limit is below half."""
    out.write_bytes(description(6))
    assert download(out, [site.put("/a", description(3))], limits=LIMITS).changed


def test_a_file_that_was_no_description_is_replaced(site: Site, out: Path) -> None:
    """There is nothing to lose in it."""
    out.write_bytes(b"\xff<html>")
    assert "operations unknown -> 1, " in str(download(out, [site.put("/a", description(1))], limits=LIMITS))


# What comes is not whole


def test_a_download_that_breaks_off_is_refused(site: Site, out: Path) -> None:
    """The length that was promised has to come, even if what came could be read."""
    url = site.put("/a", description(3), {"Content-Length": str(len(description(3)) + 1)})
    assert "did not come whole: 127.0.0.1 broke off" in refused(out, url)


def test_a_chunked_download_that_breaks_off_is_refused(site: Site, out: Path) -> None:
    """The last chunk has to come."""

    def respond(exchange: Exchange) -> None:
        exchange.begin(200, {"Transfer-Encoding": "chunked"})
        exchange.wfile.write(b"%x\r\n%s\r\n" % (len(description(3)), description(3)))

    site.pages["/a"] = respond
    assert "did not come whole: 127.0.0.1 broke off" in refused(out, site.url + "/a")


def test_a_download_of_unknown_length_is_refused(site: Site, out: Path) -> None:
    """Where the end of the connection is the end of the file, half a file looks like a whole one."""
    url = site.put("/a", description(3), {"Content-Length": ""})
    assert "doesn't tell its length" in refused(out, url)


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda data: data[:-9], "did not come whole"),
        (lambda data: data + data, "did not come whole"),
        (lambda data: b"no gzip", "is damaged"),
        (lambda data: data[:-6] + b"\0\0" + data[-4:], "is damaged"),
        (lambda data: b"", "did not come whole"),
    ],
    ids=["short", "twice", "other", "checksum", "empty"],
)
def test_damaged_compression_is_refused(
    site: Site, out: Path, spoil: Callable[[bytes], bytes], problem: str
) -> None:
    """The checksum at the end has to come, and to be right."""
    url = site.put("/a", spoil(gzip.compress(description(3))), {"Content-Encoding": "gzip"})
    assert problem in refused(out, url)


def test_compression_that_was_not_asked_for_is_refused(site: Site, out: Path) -> None:
    """It is named, rather than taken for a broken description."""
    assert "compressed as 'br'" in refused(out, site.put("/a", b"x", {"Content-Encoding": "br"}))


# Limits


def test_a_size_above_the_limit_is_refused_when_it_is_announced(site: Site, out: Path) -> None:
    """Nothing of it is read."""

    def respond(exchange: Exchange) -> None:
        exchange.begin(200, {"Content-Length": "4097"})
        exchange.server.site.over.wait()

    site.pages["/a"] = respond
    assert "larger than 4,096 bytes" in refused(out, site.url + "/a")


def test_a_size_above_the_limit_is_refused_while_it_comes(site: Site, out: Path) -> None:
    """A server that goes on for ever is not listened to for ever."""

    def respond(exchange: Exchange) -> None:
        exchange.begin(200, {"Transfer-Encoding": "chunked"})
        exchange.drip(b"400\r\n" + b"#" * 1024 + b"\r\n")

    site.pages["/a"] = respond
    assert "larger than 4,096 bytes" in refused(out, site.url + "/a")


def test_a_size_above_the_limit_is_refused_after_decompression(site: Site, out: Path) -> None:
    """Few bytes on the wire may be many in memory."""
    bomb = gzip.compress(description(3) + b"#" * 1_000_000)
    assert len(bomb) < LIMITS.size
    assert "larger than 4,096 bytes" in refused(out, site.put("/a", bomb, {"Content-Encoding": "gzip"}))


def test_a_bomb_is_not_unpacked(site: Site, out: Path) -> None:
    """Decompression stops at the limit: what is beyond it never is in memory."""
    bomb = gzip.compress(b"#" * 40_000_000)
    url = site.put("/a", bomb, {"Content-Encoding": "gzip"})
    tracemalloc.start()
    try:
        assert "larger than 50,000 bytes" in refused(out, url, limits=Limits(size=50_000))
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


def test_compressed_nothing_has_a_limit_too(site: Site, out: Path) -> None:
    """Compressed data may go on for ever without a byte that comes out."""

    def respond(exchange: Exchange) -> None:
        exchange.begin(200, {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"})
        exchange.wfile.write(b"a\r\n\x1f\x8b\x08\0\0\0\0\0\0\xff\r\n")
        # Blocks that hold no bytes and aren't the last.
        exchange.drip(b"3e8\r\n" + b"\0\0\0\xff\xff" * 200 + b"\r\n")

    site.pages["/a"] = respond
    assert "larger than 4,096 bytes" in refused(out, site.url + "/a")


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "compressed"])
def test_a_size_at_the_limit_is_taken(site: Site, out: Path, *, packed: bool) -> None:
    """The limit is the last size that is right."""
    content = description(3).ljust(LIMITS.size, b"#")
    coding = {"Content-Encoding": "gzip"} if packed else {}
    download(out, [site.put("/a", gzip.compress(content) if packed else content, coding)], limits=LIMITS)
    assert out.read_bytes() == content


def test_a_silent_server_is_given_up(site: Site, out: Path) -> None:
    """The time without a single byte has a limit."""

    def respond(exchange: Exchange) -> None:
        exchange.server.site.over.wait()
        exchange.close_connection = True

    site.pages["/a"] = respond
    problem = refused(out, site.url + "/a", limits=Limits(read=0.05))
    assert problem == f"{site.url}/a: 127.0.0.1 was silent for 0.05 s"


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_server_that_drips_is_given_up(site: Site, out: Path, part: str) -> None:
    """Each byte comes in time, and all of them take too long."""

    def respond(exchange: Exchange) -> None:
        if part == "body":
            exchange.begin(200, {"Content-Length": "4000"})
        exchange.drip(b"#")

    site.pages["/a"] = respond
    problem = refused(out, site.url + "/a", limits=Limits(total=0.1))
    assert problem == f"{site.url}/a: 127.0.0.1 took longer than 0.1 s in all, the most that is waited"
    if part == "body":
        # Nobody waits for it any more, but it does not go on reading either.
        for thread in threading.enumerate():
            if thread.name == "fetch":
                thread.join(10)
                assert not thread.is_alive()


def test_the_fallbacks_share_the_time(site: Site, out: Path) -> None:
    """What the first URL took is gone for the second, and the error still names the first."""
    site.pages["/b"] = lambda exchange: exchange.drip(b"#")
    problem = refused(out, site.url + "/a", site.url + "/b", limits=Limits(total=0.5))
    assert problem.startswith(f"{site.url}/a: 404 Not Found\n{site.url}/b: 127.0.0.1 took longer than 0.5 s")


# Redirects


def test_redirects_are_followed(site: Site, out: Path) -> None:
    """Relative and absolute; the report names the last URL."""
    site.put("/c", description(3))
    site.status("/b", 308, {"Location": site.url + "/c"})
    outcome = download(out, [site.status("/a", 302, {"Location": "b"})], limits=LIMITS)
    assert outcome.url == site.url + "/c"
    assert out.read_bytes() == description(3)


def test_redirects_without_end_are_given_up(site: Site, out: Path) -> None:
    """After a few the server is going in circles."""
    url = site.status("/a", 302, {"Location": "/a"})
    assert "more than 3 redirects" in refused(out, url)
    assert len(site.paths) == 4


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("http://example.com/openapi.yaml", "redirects to example.com: only https:// is used"),
        ("ftp://example.com/openapi.yaml", "redirects to example.com: only https:// is used"),
        ("file:///etc/passwd", "only https:// is used"),
        ("https://me:secret@example.com/", "redirects to example.com: a user name or password"),
        ("https://example.com:x/", "Invalid port"),
        ("", "302 Found without saying where to"),
    ],
)
def test_a_redirect_must_lead_somewhere_safe(site: Site, out: Path, location: str, problem: str) -> None:
    """A server can't send us off https, nor with a password."""
    message = refused(out, site.status("/a", 302, {"Location": location}))
    assert problem in message
    assert "secret" not in message


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_a_site_elsewhere_can_not_redirect_to_this_machine(host: str) -> None:
    """What answers on this machine without TLS is for those who asked for it themselves."""
    local = httpx.URL(f"http://{host}:8000/openapi.yaml")
    fetch_module._require_safe(local, came_from=None)
    fetch_module._require_safe(local, came_from=httpx.URL("http://127.0.0.1/"))
    with pytest.raises(DescriptionError, match="only https"):
        fetch_module._require_safe(local, came_from=httpx.URL("https://docs.example/"))


# The way there


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        (
            "http://example.com/openapi.yaml",
            "example.com: only https:// is used, and http:// on this machine",
        ),
        ("http://localhost.example.com/", "localhost.example.com: only https:// is used"),
        ("http://127.0.0.1.example.com/", "127.0.0.1.example.com: only https:// is used"),
        ("http://0.0.0.0/", "0.0.0.0: only https:// is used"),
        ("api.esper.io/openapi.yaml", "api.esper.io/openapi.yaml: only https:// is used, and http://"),
        ("file:///etc/passwd", "only https:// is used"),
        ("https://", "only https:// is used"),
        ("", "only https:// is used"),
        ("https://me:secret@example.com/", "example.com: a user name or password in a URL is not sent"),
        ("https://example.com:port/", "not a URL"),
        ("https://" + "a" * 70 + ".example/", "label"),
    ],
)
def test_a_url_must_be_safe(out: Path, url: str, problem: str) -> None:
    """Only https, apart from this machine, and no passwords; nothing is sent otherwise."""
    message = refused(out, url)
    assert problem in message
    assert "secret" not in message


def test_nothing_identifies_the_caller(
    site: Site, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a password file nor a proxy of the environment is used for this machine."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n", "utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    download(out, [site.put("/a", description(3))], limits=LIMITS)
    assert set(site.asked[0][1]) == {"Host", "Accept", "Accept-Encoding", "Connection", "User-Agent"}


def test_a_name_that_is_not_known_is_told(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No network, or a typing error: the host is named, and no fallback is tried."""
    asked: list[str] = []

    def getaddrinfo(host: str, *args: object, **options: object) -> None:
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    problem = refused(out, "https://docs.example/openapi.yaml", "https://other.example/")
    assert (
        "the name docs.example can't be resolved (Name or service not known); is there a network?" in problem
    )
    assert set(asked) == {"docs.example"}


def test_a_network_that_is_away_is_told(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own words stand beside the host."""

    def connect(*args: object, **options: object) -> None:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr(socket, "create_connection", connect)
    problem = refused(out, "https://docs.example/openapi.yaml")
    assert "can't reach docs.example:443: Network is unreachable; is there a network?" in problem


def test_a_refused_connection_is_told(out: Path) -> None:
    """Nothing listens there."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        problem = refused(out, f"http://127.0.0.1:{port}/")
    assert f"can't reach 127.0.0.1:{port}: " in problem


def test_a_connection_that_does_not_come_about_is_given_up(out: Path) -> None:
    """Here the handshake of TLS gets no answer."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        problem = refused(out, f"https://127.0.0.1:{port}/", limits=Limits(connect=0.05))
    assert problem.endswith(f"no connection to 127.0.0.1:{port} within 0.05 s")


def test_a_server_that_speaks_no_tls_is_told(site: Site, out: Path) -> None:
    """An https URL for an http server is not tried without TLS."""
    assert "no secure connection to 127.0.0.1:" in refused(out, site.url.replace("http:", "https:") + "/a")


def test_a_server_that_hangs_up_is_told(site: Site, out: Path) -> None:
    """No answer at all is not an empty one."""

    def respond(exchange: Exchange) -> None:
        exchange.close_connection = True

    site.pages["/a"] = respond
    assert "did not come whole: 127.0.0.1 broke off" in refused(out, site.url + "/a")


@pytest.fixture
def own_certificate(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A certificate that nobody else vouches for."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    made = subprocess.run(
        [openssl, *command.split(), "-keyout", key, "-out", certificate], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("this openssl can't make the certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def test_a_certificate_that_nobody_vouches_for_is_refused(out: Path, own_certificate: ssl.SSLContext) -> None:
    """Whoever stands between us and the site can't give us a description."""
    with serve(own_certificate) as site:
        problem = refused(out, site.put("/a", description(3)))
    assert "the certificate of 127.0.0.1 is not trusted: self" in problem


def test_settings_of_the_environment_that_do_not_work_are_told(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy that can't be used is not a traceback."""
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.example:70")
    assert "the proxy or certificate settings don't work" in refused(out, "https://docs.example/")


# Writing


def test_a_full_disk_leaves_the_old_file(site: Site, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is anything half-written left beside it."""

    def fsync(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    assert refused(out, site.put("/a", description(3))) == f"{out}: can't be written: No space left on device"


def test_an_interruption_leaves_the_old_file(site: Site, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while the new file is written takes it away."""

    def fsync(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(KeyboardInterrupt):
        download(out, [site.put("/a", description(3))], limits=LIMITS)
    assert out.read_bytes() == description(2)
    assert [path.name for path in out.parent.iterdir()] == ["openapi.yaml"]


def test_a_state_that_can_not_be_kept_is_no_failure(site: Site, out: Path) -> None:
    """The description is in its place by then."""
    out.with_name(STATE).mkdir()
    assert download(out, [site.put("/a", description(3), ETAG)], limits=LIMITS).changed


@pytest.mark.parametrize(
    ("name", "problem"), [("none/openapi.yaml", "there is no folder"), ("", "can't be read")]
)
def test_a_place_that_can_not_be_written_is_told_first(
    site: Site, tmp_path: Path, name: str, problem: str
) -> None:
    """Nothing is downloaded that has nowhere to go."""
    with pytest.raises(DescriptionError, match=problem):
        download(tmp_path / name, [site.put("/a", description(3))], limits=LIMITS)
    assert site.paths == []


# The command


def test_the_command_says_what_it_did(site: Site, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and status 0."""
    assert spec.main(["--out", str(out), "--url", site.put("/a", description(3))]) == 0
    output = capsys.readouterr()
    assert output.out.startswith(f"{out}: operations 2 -> 3, ")
    assert output.out.count("\n") == 1
    assert output.err == ""


def test_the_command_says_why_it_did_nothing(
    site: Site, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every place that was tried, and status 1."""
    assert spec.main(["--out", str(out), "--url", site.url + "/a", "--url", site.url + "/b"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == (
        f"{out} stays as it was:\n  {site.url}/a: 404 Not Found\n  {site.url}/b: 404 Not Found\n"
    )


def test_the_command_can_be_forced(site: Site, out: Path) -> None:
    """The option reaches the check."""
    out.write_bytes(description(9))
    arguments = ["--out", str(out), "--url", site.put("/a", description(1))]
    assert spec.main(arguments) == 1
    assert spec.main([*arguments, "--force"]) == 0


def test_the_command_can_be_interrupted(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is no traceback."""

    def fetch(*args: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "fetch", fetch)
    assert spec.main(["--out", str(out)]) == 1
    assert out.read_bytes() == description(2)


def test_without_a_url_the_published_places_are_tried(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In their order, until one has it."""
    asked: list[str] = []

    def fetch(url: str, **options: object) -> None:
        asked.append(url)
        raise module.NotHereError(f"{url}: 404 Not Found")

    monkeypatch.setattr(module, "fetch", fetch)
    assert spec.main(["--out", str(out)]) == 1
    assert asked == list(URLS)
