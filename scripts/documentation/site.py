"""Dead links, foreign hosts and missing entries of a finished site, by reading its files."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

__all__ = ("Page", "faults", "search_texts")

# Attributes by which a browser asks for something at once, and by which a reader goes somewhere.
_ASKED = {"src", "srcset", "data", "poster"}
_LINK_TYPES = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"}
_IN_CSS = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


class Page(HTMLParser):
    """
    What one page links to, asks for and is linked by.

    Attributes:
        ids: The anchors.
        links: Where a reader may go.
        asked: What a browser fetches by itself.
        headings: The texts of the headings.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.asked: list[str] = []
        self.headings: list[str] = []
        self._heading: list[str] | None = None
        self._skipped = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag links to, asks for and is called."""
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a" and "name" in given:
            self.ids.add(given["name"])
        if tag in {"a", "area"} and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and set(given.get("rel", "").split()) & _LINK_TYPES:
            self.asked.append(given.get("href", ""))
        for name in _ASKED & given.keys():
            self.asked += [part.split()[0] for part in given[name].split(", ") if part.strip()]
        if re.fullmatch("h[1-6]", tag):
            self._heading = []
        # The permalink is not part of the heading.
        if self._heading is not None and tag == "a" and "headerlink" in given.get("class", ""):
            self._skipped = 1

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a heading or a link."""
        if tag == "a":
            self._skipped = 0
        if re.fullmatch("h[1-6]", tag) and self._heading is not None:
            self.headings.append("".join(self._heading).strip())
            self._heading = None

    def handle_data(self, data: str) -> None:
        """Collect the text of a heading."""
        if self._heading is not None and not self._skipped:
            self._heading.append(data)


def faults(site: Path, base: str) -> Iterator[str]:
    """
    Name every link, anchor and asset that leads nowhere, and every other host that a page asks.

    Args:
        site: The folder of the finished site.
        base: The address that it will have; links to it are looked up in the folder.
    """
    pages = {path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        where = path.relative_to(site).as_posix()
        here = base + where.removesuffix("index.html")
        for problem in (*_asked(site, base, here, page), *_links(site, base, here, page, pages)):
            yield f"{where}: {problem}"
    for sheet in sorted(site.rglob("*.css")):
        for found in _IN_CSS.findall(sheet.read_text("utf-8")):
            if re.match(r"(https?:)?//", found[0] or found[1]):
                yield f"{sheet.relative_to(site).as_posix()}: asks another host: {found[0] or found[1]}"


def _asked(site: Path, base: str, here: str, page: Page) -> Iterator[str]:
    for target in page.asked:
        absolute = urljoin(here, target)
        if absolute.startswith("data:"):
            continue
        if not absolute.startswith(base):
            yield f"asks another host: {target}"
        elif _file(site, base, absolute) is None:
            yield f"no such file: {target}"


def _links(site: Path, base: str, here: str, page: Page, pages: dict[Path, Page]) -> Iterator[str]:
    for target in dict.fromkeys(page.links):
        absolute = urljoin(here, target)
        if not absolute.startswith(base):
            continue
        file = _file(site, base, absolute)
        anchor = unquote(urlsplit(absolute).fragment)
        if file is None:
            yield f"leads nowhere: {target}"
        # `__` begins the names of the theme's own switches.
        elif anchor and file in pages and anchor not in pages[file].ids and not anchor.startswith("__"):
            yield f"no such place: {target}"


def _file(site: Path, base: str, address: str) -> Path | None:
    path = site / unquote(urlsplit(address).path.removeprefix(urlsplit(base).path))
    path = path / "index.html" if path.is_dir() else path
    return path if path.is_file() else None


def search_texts(site: Path) -> list[tuple[str, str, str]]:
    """Return location, title and text of each entry of the search index."""
    items = json.loads((site / "search.json").read_text("utf-8"))["items"]
    return [
        (one["location"], html.unescape(_bare(one["title"])), html.unescape(_bare(one["text"])))
        for one in items
    ]


def _bare(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text)


def headings(site: Path, folder: str) -> Counter[tuple[str, str]]:
    """Count the headings of the pages in a folder of the reference, each with its page."""
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted((site / "reference" / folder).rglob("index.html")):
        found.update((path.parent.name, heading) for heading in Page(path.read_text("utf-8")).headings)
    return found


def missing(wanted: Iterable[str], found: Iterable[str]) -> list[str]:
    """Return what is wanted and not found."""
    have = set(found)
    return [one for one in wanted if one not in have]
