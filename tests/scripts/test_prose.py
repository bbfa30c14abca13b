"""The guides are plain: a sentence has one thought, and twenty words at most."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted(ROOT.glob("docs/*.md"))]
MOST = 20


def sentences(text: str) -> Iterator[str]:
    """Return the sentences of Markdown: those of its text, lists and cells, without code and addresses."""
    text = re.sub(r"^```.*?^```", "\n", text, flags=re.DOTALL | re.MULTILINE)
    # A heading, an item and a cell end what stands before them.
    text = re.sub(
        r"^(#.*|\|.*)$", lambda found: "\n" + found[0].replace("|", "\n\n") + "\n", text, flags=re.MULTILINE
    )
    text = re.sub(r"^ *(?:[-*]|\d+\.) ", "\n\n", text, flags=re.MULTILINE)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"`+[^`]*`+", "code", text)
    for block in re.split(r"\n\s*\n", text):
        yield from filter(None, (" ".join(one.split()) for one in re.split(r"(?<=[.!?])\W*\s", block)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_sentences_are_short(page: Path) -> None:
    """No sentence of a page has more than twenty words; a piece of code counts as one."""
    found = list(sentences(page.read_text("utf-8")))
    assert len(found) > 5
    assert [one for one in found if len(one.split()) > MOST] == []


def test_sentences_are_told_apart() -> None:
    """Items, cells, headings and code are no part of the sentence before them; links count by their words."""
    text = "# One two\nThree [four five](six.md). **Seven.** Eight\n`a b`:\n\n- nine\n  ten\n- eleven\n\n| a | b c |\n```\ncode. x\n```\n"
    found = ["# One two", "Three four five", "**Seven", "Eight code:", "nine ten", "eleven", "a", "b c"]
    assert [one.rstrip(".*") for one in sentences(text)] == found
