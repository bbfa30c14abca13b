"""The configuration of Zensical: navigation, theme, extensions, and llms.txt."""

from __future__ import annotations

import json
from collections.abc import Mapping

from scripts.documentation.guides import GUIDES, title

__all__ = ("zensical",)

_FEATURES = (
    "content.code.copy",
    "navigation.footer",
    "navigation.indexes",
    "navigation.prune",
    "navigation.tabs",
    "navigation.top",
    "search.highlight",
    "toc.follow",
)


def zensical(pages: Mapping[str, str], *, site: str, description: str) -> str:
    """
    Return `zensical.toml`.

    Args:
        pages: The text of each page, by its path.
        site: Where the site will be.
        description: What the project is, in a sentence.
    """
    sections = _guides(pages)
    navigation: list[object] = [{"Home": "index.md"}]
    navigation += [
        {section: [{title(pages[page]): page} for page in named]} for section, named in sections.items()
    ]
    navigation.append({"Reference": _reference(pages)})
    # JSON's strings, lists and one-key tables are TOML, but for the colon of a table.
    return "\n".join(
        [
            "[project]",
            'site_name = "Esper SDK for Python"',
            f"site_url = {json.dumps(site)}",
            f"site_description = {json.dumps(description)}",
            'docs_dir = "pages"',
            'site_dir = "site"',
            'extra_css = ["site.css"]',
            f"nav = {_toml(navigation)}",
            "",
            "[project.theme]",
            'language = "en"',
            "font = false",
            f"features = {json.dumps(_FEATURES)}",
            *_palette(),
            "",
            "[project.markdown_extensions]",
            "tables = {}",
            "toc.permalink = true",
            'toc.toc_depth = "2-3"',
            "pymdownx.highlight.anchor_linenums = true",
            "pymdownx.superfences = {}",
            "",
            "[project.plugins.search]",
            "",
            "[project.plugins.llmstxt]",
            'markdown_description = "Begin with Getting started. Which group? tells similar operations apart."',
            "",
            "[project.plugins.llmstxt.sections]",
            *(f"{json.dumps(section)} = {json.dumps(named)}" for section, named in sections.items()),
            'Reference = ["reference/sdk/*.md", "reference/groups/*.md", "reference/models/*.md"]',
            "",
        ]
    )


def _guides(pages: Mapping[str, str]) -> dict[str, list[str]]:
    named = {section: [f"{page}.md" for page in names] for section, names in GUIDES.items()}
    known = {page for names in named.values() for page in names} | {"index.md"}
    named["In production"] += sorted(page for page in pages if "/" not in page and page not in known)
    return {section: [page for page in names if page in pages] for section, names in named.items()}


def _reference(pages: Mapping[str, str]) -> list[object]:
    parts: list[object] = []
    for name, folder in (("SDK", "sdk"), ("Operations", "groups"), ("Models", "models")):
        index = f"reference/{folder}/index.md"
        rest = sorted(page for page in pages if page.startswith(f"reference/{folder}/") and page != index)
        parts.append({name: [index, *({title(pages[page]): page} for page in rest)]})
    return parts


def _palette() -> list[str]:
    lines = []
    for scheme, mode, icon in (("default", "light", "sun"), ("slate", "dark", "moon")):
        lines += [
            "",
            "[[project.theme.palette]]",
            f'media = "(prefers-color-scheme: {mode})"',
            f'scheme = "{scheme}"',
            f'toggle.icon = "lucide/{icon}"',
            f'toggle.name = "Switch to {"dark" if mode == "light" else "light"} mode"',
        ]
    return lines


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value)
