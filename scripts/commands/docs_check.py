"""
Check the finished documentation site: `make docs-check`.

Reads the files for dead links, other hosts and what search must find. With a Chromium on this machine it
also looks at pages at 1280 and 390 pixels, in light and dark, and types into the search.
"""

from __future__ import annotations

import argparse
import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from scripts.commands.docs import OUT, ROOT, addresses
from scripts.documentation import library, site
from scripts.documentation.browser import CHROMIUM, Tab, browse, serve
from scripts.documentation.generated import Client
from scripts.documentation.source import read

WIDTHS = (1280, 390)
# A start page, a guide with tables, long code, long lists, a page of models, a page of the SDK.
LOOKED_AT = (
    "",
    "groups/",
    "rate-limits/",
    "errors/",
    "coming-from/",
    "reference/groups/device_v2/",
    "reference/models/shared/",
    "reference/sdk/client/",
    "reference/sdk/raw/",
)
# What is typed, and a page that has to be among the first five results.
SEARCHED = {
    "alarmrules": "reference/groups/alarms/",
    "/v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/": "reference/groups/alarms/",
    "get_alarm_rules": "reference/groups/alarms/",
    "list devices": "reference/groups/device_v2/",
    "429": "errors/",
    "which group": "groups/",
    "battery alarm": "groups/",
    "OutcomeUnknownError": "reference/sdk/errors/",
}
OVERFLOW = """(() => {
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  return wide > 0 ? wide : 0;
})()"""
# Contrast of text with what lies behind it, as WCAG 2 counts it: 4.5 is enough for text.
CONTRAST = """(() => {
  const channel = c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parse = text => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((v, i) => i === 3 ? v / 255 : v); };
  const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3]));
  const behind = node => { const layers = [];
    for (; node; node = node.parentElement) layers.push(parse(getComputedStyle(node).backgroundColor));
    return layers.reduceRight((under, layer) => over(layer, under), [255, 255, 255]); };
  const bad = {};
  for (const node of document.querySelectorAll('article p, article li, article td, article code, article h1, article h2, article a:not(.headerlink)')) {
    if (!node.textContent.trim() || !node.offsetParent) continue;
    const back = behind(node), front = over(parse(getComputedStyle(node).color), back);
    const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) bad[node.tagName.toLowerCase()] = ratio.toFixed(2);
  }
  return JSON.stringify(bad);
})()"""


def read_site(folder: Path, base: str) -> Iterator[str]:
    """Find what is wrong with the files of a site."""
    yield from site.faults(folder, base)
    client, sdk = read(ROOT)
    generated = Client.of(client)
    entries = site.search_texts(folder)
    found: dict[tuple[str, str], list[str]] = {}
    for location, title, text in entries:
        page = location.split("#")[0]
        found.setdefault((page, title), []).append(text)
    headings = Counter(
        (f"reference/{folder_name}/{page}/", heading)
        for folder_name in ("groups", "models", "sdk")
        for page, heading in site.headings(folder, folder_name).elements()
    )
    wanted = {
        (f"reference/groups/{group}/", one.name): one.at
        for group, operations in generated.operations.items()
        for one in operations
    }
    wanted |= {(f"reference/models/{home}/", name): "" for name, home in generated.home.items()}
    wanted |= {
        (f"reference/sdk/{page}/", name): ""
        for page, names in library.public_names(sdk).items()
        for name in names
    }
    for page in LOOKED_AT:
        if not (folder / page / "index.html").is_file():
            yield f"there is no page {page}"
    for (page, name), text in wanted.items():
        if not any(text in one for one in found.get((page, name), [])):
            yield f"search does not find {name} ({text or 'its name'}) on {page}"
        if headings[page, name] != 1:
            yield f"{page}: {headings[page, name]} headings for {name} instead of one"
    print(f"{len(entries)} entries of the search index, {len(wanted)} names of the reference, checked")


async def look_at(folder: Path, base: str, pictures: Path) -> list[str]:
    """Find what is wrong with pages as a browser shows them."""
    bad: list[str] = []
    async with serve(folder, urlsplit(base).path) as address, browse() as tab:
        await tab.call("Emulation.setFocusEmulationEnabled", enabled=True)
        for dark in (False, True):
            for width in WIDTHS:
                for page in LOOKED_AT:
                    await tab.look(address + page, width=width, dark=dark)
                    where = f"{page or 'index'} at {width} pixels, {'dark' if dark else 'light'}"
                    if over := await tab.evaluate(OVERFLOW):
                        bad.append(f"{where}: {over} pixels too wide")
                    if (poor := await tab.evaluate(CONTRAST)) != "{}":
                        bad.append(f"{where}: poor contrast: {poor}")
                    name = f"{page.strip('/').replace('/', '-') or 'index'}-{width}-{'dark' if dark else 'light'}.png"
                    await tab.picture(pictures / name)
        for width in WIDTHS:
            for words, page in SEARCHED.items():
                bad += await _search(tab, address, words, page, width=width, pictures=pictures)
        own = address.split("/", 3)[2]
        others = {asked for asked in tab.asked if urlsplit(asked).scheme in {"http", "https"}}
        bad += [f"asks another host: {asked}" for asked in sorted(others) if urlsplit(asked).netloc != own]
        bad += [f"an error of JavaScript: {error}" for error in tab.errors]
    return bad


async def _search(tab: Tab, address: str, words: str, page: str, *, width: int, pictures: Path) -> list[str]:
    """Type words into the search, and return what is wrong with its first answers."""
    await tab.look(address, width=width, dark=False)
    if await _answers(tab, words, page, pictures / f"search-{width}.png"):
        return []
    return [f"search for {words!r} at {width} pixels: {page} is not among the first five"]


async def _answers(tab: Tab, words: str, page: str, picture: Path) -> bool:
    # The search dialog lives in a shadow tree, which is there once its script has run.
    root = "[...document.querySelectorAll('*')].map(one => one.shadowRoot).find(one => one?.querySelector('dialog[open]'))"
    await tab.until(
        f"({root})?.activeElement?.tagName === 'INPUT'"
        " || (document.querySelector('.md-search__button').click(), false)"
    )
    await tab.type(words)
    first = (
        f"[...(({root})?.querySelectorAll('ol a') ?? [])].slice(0, 5).map(one => new URL(one.href).pathname)"
    )
    try:
        await tab.until(f"{first}.some(path => path.endsWith('/{page}'))", 10)
    except TimeoutError:
        print(f"search for {words!r} found", await tab.evaluate(f"{first}.join(' ')"))
        return False
    await tab.picture(picture)
    return True


def main(arguments: list[str] | None = None) -> int:
    """Check the site, print what is wrong, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts docs-check", description="Check the finished documentation site."
    )
    parser.add_argument("--out", type=Path, default=OUT, help="where it was built (default: build/docs)")
    out: Path = parser.parse_args(arguments).out.resolve()
    _, base = addresses()
    bad = list(read_site(out / "site", base))
    if CHROMIUM is None:
        print(
            "There is no Chromium on this machine: how the pages look and how search answers is not checked."
        )
    else:
        bad += asyncio.run(look_at(out / "site", base, out / "pictures"))
        print(
            f"{len(LOOKED_AT)} pages looked at, at {WIDTHS} pixels in light and dark; pictures in {out / 'pictures'}"
        )
    print("\n".join(bad) or "Nothing is wrong with the site.")
    return 1 if bad else 0
