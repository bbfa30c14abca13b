"""The guides of the site: their order, their titles, and links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

__all__ = ("GUIDES", "pages", "title")

# In the order of the navigation. A page that is not there yet is left out, and one that is not
# named here comes last.
GUIDES = {
    "Guides": (
        "getting-started",
        "groups",
        "authentication",
        "lists",
        "bulk",
        "commands",
        "jobs",
        "errors",
        "rate-limits",
        "models",
    ),
    "In production": (
        "testing",
        "services",
        "many-machines",
        "performance",
        "journal",
        "hooks",
        "notebooks",
        "synchronous",
        "coming-from",
        "versions",
        "keeping-in-step",
        "descriptions",
    ),
    "Project": ("architecture", "contributing", "changelog", "security"),
}

# Files outside of `docs/` that are pages of the site, too.
_ALSO = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security.md",
}

_FENCE = re.compile(r"(^```.*?^```)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(\]\()([^)#\s]*)(#[^)\s]*)?(\))")


def pages(root: Path, repository: str, site: str) -> Iterator[tuple[str, str]]:
    """
    Give each page: its name on the site and its text, with links that hold there.

    Args:
        root: The checkout.
        repository: The address of the repository: for links to files that are no pages.
        site: The address of the site: links to it become relative.
    """
    sources = {root / name: page for name, page in _ALSO.items()}
    sources |= {path: path.name for path in sorted((root / "docs").glob("*.md"))}
    for source, page in sources.items():
        if source.exists():
            yield page, _link(source, sources, root, repository, site)


def _link(source: Path, sources: dict[Path, str], root: Path, repository: str, site: str) -> str:
    def change(found: re.Match[str]) -> str:
        before, target, anchor, after = found[1], found[2], found[3] or "", found[4]
        if target.startswith(site):
            page = target.removeprefix(site).strip("/") or "index"
            page += "/index" if page.count("/") == 1 and page.startswith("reference/") else ""
            return f"{before}{page}.md{anchor}{after}"
        # As its own pictures are shown elsewhere.
        raw = repository.replace("//github.com/", "//raw.githubusercontent.com/") + "/main/"
        if target.startswith((f"{repository}/blob/main/", raw)):
            path = root / target.removeprefix(f"{repository}/blob/main/").removeprefix(raw)
        elif not target or re.match(r"\w+:", target):
            return found[0]
        else:
            path = (source.parent / target).resolve()
        if path in sources:
            return f"{before}{sources[path]}{anchor}{after}"
        if path.is_relative_to(root / "docs") and path.is_file():
            return f"{before}{path.relative_to(root / 'docs').as_posix()}{anchor}{after}"
        if not path.exists():
            raise ValueError(f"{source.relative_to(root)}: {target} leads nowhere")
        kind = "tree" if path.is_dir() else "blob"
        return f"{before}{repository}/{kind}/main/{path.relative_to(root).as_posix()}{anchor}{after}"

    # Badges are pictures of other hosts.
    text = re.sub(r"^\[!\[[^\]]*\]\(https://.*\n", "", source.read_text("utf-8"), flags=re.MULTILINE)
    parts = _FENCE.split(text)
    return "".join(part if number % 2 else _LINK.sub(change, part) for number, part in enumerate(parts))


def title(text: str) -> str:
    """Return the title of a page: its first heading."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    if found is None:
        raise ValueError("a page without a heading")
    return found[1].replace("`", "")
