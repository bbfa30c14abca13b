"""Reference pages of the hand-written SDK: every public name of `esper_sdk` and of `esper_sdk.testing`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import griffe

from scripts.documentation.markdown import code, item, prose, sentence

__all__ = ("pages", "public_names")

# The page of a name follows from the package that it comes from.
_TITLES = {
    "client": "Client",
    "pages": "Lists",
    "bulk": "Bulk runs",
    "commands": "Commands",
    "errors": "Errors",
    "limits": "Rate limits",
    "transport": "Retries",
    "types": "Values",
    "testing": "Testing",
    "raw": "Answers as published",
    "transfer": "Files",
}
_SAME = {
    "config": "client",
    "paging": "pages",
    "version": "types",
    "spelling": "errors",
    "files": "types",
    "model": "types",
}

_SAY_NOTHING = {"ABC", "Exception", "Generic", "Protocol", "object"}


def public_names(package: griffe.Module) -> dict[str, list[str]]:
    """Return the public names of the SDK by their page."""
    rooms: dict[str, list[str]] = defaultdict(list)
    for name in _exports(package):
        rooms[_page(_target(package[name]).canonical_path)].append(name)
    rooms["testing"] = _exports(package["testing"])
    return dict(rooms)


def pages(package: griffe.Module) -> Iterator[tuple[str, str]]:
    """Write each page: its path below the reference, and its text."""
    rooms = public_names(package)
    public = {name for names in rooms.values() for name in names}
    for page, names in rooms.items():
        title = _TITLES.get(page, page.replace("_", " ").capitalize())
        source = package["testing"] if page == "testing" else package
        lines = [f"# {title}", ""]
        if page == "testing":
            lines += [prose(source.docstring.value if source.docstring else ""), ""]
        for name in sorted(names, key=str.lower):
            lines += _name(name, _target(source[name]), public)
        yield f"sdk/{page}.md", "\n".join(lines) + "\n"
    lines = [
        "# The SDK",
        "",
        "Every public name of `esper_sdk`, by subject. Private names begin with `_`.",
        "",
    ]
    for page, names in sorted(rooms.items()):
        title = _TITLES.get(page, page.replace("_", " ").capitalize())
        lines.append(
            f"- [{title}]({page}.md): " + ", ".join(code(name) for name in sorted(names, key=str.lower))
        )
    yield "sdk/index.md", "\n".join(lines) + "\n"


def _exports(module: griffe.Module) -> list[str]:
    value = module["__all__"].value
    return [str(name).strip("\"'") for name in value.elements if not str(name).strip("\"'").startswith("__")]


def _target(thing: griffe.Object | griffe.Alias) -> griffe.Object:
    found = thing.final_target if isinstance(thing, griffe.Alias) else thing
    assert isinstance(found, griffe.Object)
    return found


def _page(path: str) -> str:
    module = path.split(".")[1].strip("_")
    return _SAME.get(module, module)


def _name(name: str, thing: griffe.Object, public: set[str]) -> list[str]:
    lines = [f"## {name}", ""]
    if isinstance(thing, griffe.Class):
        bases = ", ".join(code(str(base)) for base in thing.bases if _is_told(base, public))
        lines += [f"A class{', a kind of ' + bases if bases else ''}.", ""]
        lines += _docstring(thing.docstring, level=0)
        methods = _methods(thing, public)
        groups = [method for method in methods if str(getattr(method, "annotation", "")).endswith("Group")]
        # Each has a page of its own, with its operations.
        lines += ["Groups:", "", *map(_group, groups), ""] if groups else []
        for method in methods:
            if method not in groups:
                lines += _method(name, method)
    elif isinstance(thing, griffe.Function):
        lines += ["```python", f"{name}{_signature(thing)}", "```", "", *_docstring(thing.docstring, level=0)]
    else:
        lines += _docstring(thing.docstring, level=0)
    return lines


def _is_told(base: str | griffe.Expr, public: set[str]) -> bool:
    """Tell whether a base says something to a user: it has a place here, or is Python's."""
    name = str(base).partition("[")[0]
    home = "" if isinstance(base, str) else base.canonical_path.partition(".")[0]
    return name in public or not (home.startswith("esper_") or name in _SAY_NOTHING)


def _methods(thing: griffe.Class, public: set[str]) -> list[griffe.Function | griffe.Attribute]:
    """Return documented public methods and properties: its own, and those of bases that are private parts of it."""
    parts = [thing, *(base for base in thing.mro() if _is_part(base, public))]
    found: dict[str, griffe.Function | griffe.Attribute] = {}
    for member in (member for part in parts for member in part.members.values()):
        if not isinstance(member, griffe.Function | griffe.Attribute) or member.name.startswith("_"):
            continue
        if isinstance(member, griffe.Function) or "property" in member.labels:
            found.setdefault(member.name, member)
    return [member for member in found.values() if member.docstring]


def _is_part(base: griffe.Class, public: set[str]) -> bool:
    # The groups have pages of their own, and public bases are told in their own place.
    return base.canonical_path.startswith("esper_sdk.") and base.name not in public


def _method(owner: str, method: griffe.Function | griffe.Attribute) -> list[str]:
    lines = [f"### {owner}.{method.name}", ""]
    if isinstance(method, griffe.Function):
        awaited = "await " if "async" in method.labels else ""
        subject = owner if "classmethod" in method.labels else owner.lower()
        lines += ["```python", f"{awaited}{subject}.{method.name}{_signature(method)}", "```", ""]
    elif method.annotation:
        lines += [f"A property: {code(str(method.annotation).replace('esper_sdk.', ''))}.", ""]
    return lines + _docstring(method.docstring, level=1)


def _group(group: griffe.Function | griffe.Attribute) -> str:
    text = " ".join(group.docstring.value.split()) if group.docstring else ""
    return f"- [{code(group.name)}](../groups/{group.name}.md): {prose(text)}"


def _signature(function: griffe.Function) -> str:
    required = [p.name for p in function.parameters if p.required and p.name not in {"self", "cls"}]
    more = any(not p.required for p in function.parameters)
    return f"({', '.join([*required, *(['...'] if more else [])])})"


def _docstring(docstring: griffe.Docstring | None, *, level: int) -> list[str]:  # noqa: ARG001
    lines: list[str] = []
    for section in docstring.parsed if docstring else []:
        if isinstance(section, griffe.DocstringSectionText):
            lines += [prose(section.value), ""]
        elif isinstance(section, griffe.DocstringSectionParameters):
            lines += ["Arguments:", "", *(_entry(entry) for entry in section.value), ""]
        elif isinstance(section, griffe.DocstringSectionAttributes):
            lines += ["Attributes:", "", *(_entry(entry) for entry in section.value), ""]
        elif isinstance(section, griffe.DocstringSectionRaises):
            lines += ["Raises:", ""]
            lines += [item(str(one.annotation), "", one.description) for one in section.value] + [""]
        elif isinstance(section, griffe.DocstringSectionReturns | griffe.DocstringSectionYields):
            lines += [
                f"Returns {code(_shown(one.annotation))}: {sentence(one.description)}"
                for one in section.value
            ]
            lines.append("")
    return lines


def _entry(entry: griffe.DocstringParameter | griffe.DocstringAttribute) -> str:
    kind = code(_shown(entry.annotation)) if entry.annotation else ""
    default = getattr(entry, "default", None)
    if kind and default is not None:
        kind += (
            f", {code(str(default))} by default" if str(default) not in {"None", "UNSET"} else ", optional"
        )
    return item(entry.name, kind, entry.description)


def _shown(annotation: object) -> str:
    return str(annotation).replace("esper_sdk.", "").removesuffix(" | Unset")
