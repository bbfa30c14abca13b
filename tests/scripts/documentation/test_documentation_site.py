"""The documentation site: what is written for it, and that its checks find what is wrong."""

from __future__ import annotations

import importlib
import json
import re
import tomllib
from pathlib import Path

import griffe
import pytest

from scripts.documentation import guides, library, settings
from scripts.documentation.markdown import Slugs, item, prose
from scripts.documentation.site import faults, search_texts

ROOT = Path(__file__).resolve().parents[3]
SITE = "https://docs.example/sdk/"
REPOSITORY = "https://github.com/someone/sdk"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A README, two guides, a picture and an example."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "one.py").touch()
    (tmp_path / "docs" / "picture.svg").touch()
    (tmp_path / "docs" / "lists.md").write_text("# Lists\n[e](../examples/one.py) [r](../README.md#top)\n")
    (tmp_path / "docs" / "brand-new.md").write_text(
        "# Brand `new`\n[l](lists.md)\n\n```\n[no](link.md)\n```\n"
    )
    (tmp_path / "README.md").write_text(
        f"# Home\n[![b](https://badge.example)](x)\n[l]({SITE}lists/#a) [g]({SITE}reference/groups/)\n"
        f"[e]({REPOSITORY}/blob/main/examples/one.py)\n"
        "![p](https://raw.githubusercontent.com/someone/sdk/main/docs/picture.svg) [w](https://other.example)\n"
    )
    return tmp_path


def test_links_lead_to_pages_of_the_site(checkout: Path) -> None:
    """Pages are linked as pages, other files in the repository, badges are left out, and code stays."""
    pages = dict(guides.pages(checkout, REPOSITORY, SITE))
    assert pages["index.md"].split() == [
        "#", "Home", "[l](lists.md#a)", "[g](reference/groups/index.md)",
        f"[e]({REPOSITORY}/blob/main/examples/one.py)", "![p](picture.svg)", "[w](https://other.example)",
    ]  # fmt: skip
    assert f"[e]({REPOSITORY}/blob/main/examples/one.py) [r](index.md#top)" in pages["lists.md"]
    assert "[no](link.md)" in pages["brand-new.md"]


def test_a_link_that_leads_nowhere_is_an_error(checkout: Path) -> None:
    """A file that is not there is named with the page that links to it."""
    (checkout / "docs" / "lists.md").write_text("# Lists\n[x](../examples/gone.py)\n")
    with pytest.raises(ValueError, match=r"docs/lists\.md: \.\./examples/gone\.py leads nowhere"):
        dict(guides.pages(checkout, REPOSITORY, SITE))


def test_the_navigation_takes_what_is_there(checkout: Path) -> None:
    """A page that nobody has put into the order comes last; one that is not written yet is left out."""
    pages = dict(guides.pages(checkout, REPOSITORY, SITE))
    settled = tomllib.loads(settings.zensical(pages, site=SITE, description='It\'s "quoted"'))["project"]
    titles = [next(iter(entry)) for entry in settled["nav"]]
    assert titles == ["Home", *guides.GUIDES, "Reference"]
    assert settled["nav"][1] == {"Guides": [{"Lists": "lists.md"}]}
    assert settled["nav"][2] == {"In production": [{"Brand new": "brand-new.md"}]}
    assert settled["site_description"] == 'It\'s "quoted"'


def test_text_is_not_taken_for_markup() -> None:
    """Stars, brackets and tags of a docstring stay what they are; code is left alone."""
    assert prose("a *b* [c] <d> `*[<`") == r"a \*b\* \[c\] &lt;d> `*[<`"
    assert item("x", "`int`", "a\n  b") == "- `x` (`int`): a b"
    slugs = Slugs(["Esper.bulk", "get_device", "get_device"])
    assert slugs.add("Which group?") == "which-group"
    assert slugs.add("get_device") == "get_device_2"


def test_groups_are_a_list_of_links() -> None:
    """A class whose properties are groups lists them with what they are about; other members have headings."""
    source = (
        'class All:\n    """All."""\n\n    @property\n    def alarms(self) -> RawAlarmsGroup:\n        """Rules."""\n\n'
        '    def close(self) -> None:\n        """End."""\n'
    )
    module = griffe.visit("all", Path("all.py"), source)
    lines = library._name("All", module["All"], set())
    assert "- [`alarms`](../groups/alarms.md): Rules." in lines
    assert [line for line in lines if line.startswith("#")] == ["## All", "### All.close"]


def test_bases_that_say_something_are_told() -> None:
    """Public bases and those of Python are; parts of the SDK, and what is there for type checkers, are not."""
    source = (
        "from typing import Generic\nfrom collections.abc import AsyncIterator\n"
        "class Part: ...\nclass Known: ...\nclass It(Part, Known, AsyncIterator[T], Generic[T]): ...\n"
    )
    module = griffe.visit("esper_sdk", Path("esper_sdk.py"), source)
    assert "A class, a kind of `Known`, `AsyncIterator[T]`." in library._name("It", module["It"], {"Known"})


def test_the_check_of_a_site_finds_every_fault(tmp_path: Path) -> None:
    """Dead links, places, files and other hosts are named, and nothing else is."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<h1 id="top">A</h1><a href="../">up</a>')
    (tmp_path / "site.css").write_text("p { background: url(https://evil.example/x.png) }")
    (tmp_path / "index.html").write_text(
        '<link rel="stylesheet" href="site.css"><a href="a/#top">fine</a><a href="https://other.example/">fine</a>'
        '<a href="b/">1</a><a href="a/#bottom">2</a><img src="gone.png"><script src="//cdn.example/x.js"></script>'
    )
    assert sorted(faults(tmp_path, SITE)) == [
        "index.html: asks another host: //cdn.example/x.js",
        "index.html: leads nowhere: b/",
        "index.html: no such file: gone.png",
        "index.html: no such place: a/#bottom",
        "site.css: asks another host: https://evil.example/x.png",
    ]


def test_the_search_index_is_read(tmp_path: Path) -> None:
    """Titles and texts are compared without markup."""
    entry = {"location": "a/#b", "title": "<code>b</code>", "text": "<p>x &amp; y</p>"}
    (tmp_path / "search.json").write_text(json.dumps({"items": [entry]}))
    assert search_texts(tmp_path) == [("a/#b", "b", "x & y")]


def test_every_page_has_the_address_of_the_repository() -> None:
    """What names the repository or its site agrees with `pyproject.toml`: one of them left behind leads nowhere."""
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    name = urls["Source"].removeprefix("https://github.com/")
    owner, _, project = name.partition("/")
    assert urls["Documentation"] == f"https://{owner}.github.io/{project}/"
    assert all(url.startswith((urls["Source"], urls["Documentation"])) for url in urls.values())
    files = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob(".github/**/*.*")]
    text = "\n".join(file.read_text("utf-8") for file in files)
    sites = set(re.findall(r"https://([\w-]+)\.github\.io/([\w.-]+)", text))
    repositories = re.findall(
        r"https://(?:github|raw\.githubusercontent)\.com/([\w.-]+/[\w.-]*esper[\w.-]*)", text
    )
    assert sites == {(owner, project)}
    assert set(repositories) == {name}


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_operations_that_are_named_exist(page: Path) -> None:
    """Every `esper.group.method` of a guide is a method of that group, and so is every one in bold or code."""
    for group, method in re.findall(r"esper\.(?:raw\.)?([a-z]\w+)\.([a-z]\w+)\(", page.read_text("utf-8")):
        if group in {"client", "limiter", "bulk", "cloud", "io"}:
            continue
        module = importlib.import_module(f"esper_client.api.{group}")
        assert hasattr(getattr(module, module.__all__[0]), method), f"{group}.{method}"
