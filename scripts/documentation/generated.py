"""Reference pages of the generated client: a page of operations and a page of models for each group."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import griffe

from scripts.documentation.markdown import Slugs, code, item, prose, sentence

__all__ = ("Client", "Operation")

Kind = TypeVar("Kind", bound=griffe.Object)

_WORDS = re.compile(r"\w+")
_AT = re.compile(r"`([A-Z]+ /[^`]*)`(?:; documented errors: ([\d, ]+))?")
_MODULE = re.compile(r"\b(?:_models|dt)\.")
_SHARED = "shared"


@dataclass(slots=True)
class Operation:
    """One operation: its method of a typed group."""

    group: str
    method: griffe.Function
    at: str
    errors: str
    summary: str
    paragraphs: list[str]
    arguments: dict[str, str]
    returns: str
    deprecated: str

    @property
    def name(self) -> str:
        """The method's name."""
        return self.method.name


@dataclass(slots=True)
class Client:
    """
    The generated package, read without running it.

    Attributes:
        operations: The operations of each group, by name.
        about: What each group is about.
        home: The page of each model: the only group that uses it, or `shared`.
    """

    package: griffe.Module
    modules: dict[str, str]
    operations: dict[str, list[Operation]] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    home: dict[str, str] = field(default_factory=dict)
    anchors: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, package: griffe.Module) -> Client:
        """Take up `esper_client`, as griffe has read it."""
        table = str(package["models._index.MODULES"].value)
        client = cls(package, dict(re.findall(r"['\"](\w+)['\"]: ['\"](\w+)['\"]", table)))
        for name, module in sorted(package["api"].modules.items()):
            [group] = [
                found
                for found in module.classes.values()
                if found.name.endswith("Group") and not found.is_alias
            ]
            client.about[name] = group.docstring.value if group.docstring else ""
            client.operations[name] = [_operation(name, method) for method in _own(group, griffe.Function)]
        client._settle()
        return client

    def pages(self) -> Iterator[tuple[str, str]]:
        """Write each page: its path below the reference, and its text."""
        for group, operations in self.operations.items():
            yield f"groups/{group}.md", self._group_page(group, operations)
        rooms: dict[str, list[str]] = defaultdict(list)
        for model, home in self.home.items():
            rooms[home].append(model)
        for home, names in sorted(rooms.items()):
            yield f"models/{home}.md", self._models_page(home, sorted(names))
        yield "groups/index.md", self._index_page()
        yield "models/index.md", self._models_index(rooms)

    def model(self, name: str) -> griffe.Object:
        """Return the class, or the values, of a model."""
        found = self.package[f"models.{self.modules[name]}.{name}"]
        assert isinstance(found, griffe.Object)
        return found

    # Where things stand.

    def _settle(self) -> None:
        used: dict[str, set[str]] = defaultdict(set)
        for group, operations in self.operations.items():
            todo = [name for operation in operations for name in self._named(_types(operation.method))]
            while todo:
                name = todo.pop()
                if group not in used[name]:
                    used[name].add(group)
                    todo += self._named(self._field_types(name))
        self.home = {
            name: next(iter(used[name])) if len(used[name]) == 1 else _SHARED for name in sorted(self.modules)
        }
        slugs: dict[str, Slugs] = defaultdict(Slugs)
        for name, home in self.home.items():
            self.anchors[name] = f"{home}.md#{slugs[home].add(name)}"

    def _named(self, types: str) -> list[str]:
        return [word for word in dict.fromkeys(_WORDS.findall(types)) if word in self.modules]

    def _field_types(self, name: str) -> str:
        model = self.model(name)
        if isinstance(model, griffe.Attribute):
            return str(model.value)
        return " ".join(str(attribute.annotation) for attribute in _own(model, griffe.Attribute))

    # Links.

    def _type(self, annotation: Any, at: str) -> str:
        """Return a type in code, linked to the models in it."""
        text = _MODULE.sub("", str(annotation)).removesuffix(" | Unset")
        named = self._named(text)
        links = [f"[{code(name)}]({at}{self.anchors[name]})" for name in named]
        if len(named) == 1:
            return f"[{code(text)}]({at}{self.anchors[named[0]]})"
        if text == " | ".join(named) and named:
            return " or ".join(links)
        return code(text) + (": " + ", ".join(links) if links else "")

    # Pages.

    def _group_page(self, group: str, operations: list[Operation]) -> str:
        at = "../models/"
        lines = [f"# esper.{group}", "", prose(self.about[group]), ""]
        lines += [
            f"- [{code(one.name)}](#{one.name.lower()}): {sentence(one.summary)} {code(one.at)}"
            + (" (deprecated)" if one.deprecated else "")
            for one in operations
        ]
        for one in operations:
            lines += ["", *self._operation(one, at)]
        return "\n".join(lines) + "\n"

    def _operation(self, one: Operation, at: str) -> list[str]:
        lines = [f"## {one.name}", "", f"{code(one.at)}", ""]
        if one.deprecated:
            lines += [f"**{sentence(one.deprecated)}**", ""]
        lines += [f"**{sentence(one.summary)}**", ""]
        for paragraph in one.paragraphs:
            lines += [prose(paragraph), ""]
        awaited = "" if "Pages[" in str(one.method.returns) else "await "
        required = [parameter.name for parameter in one.method.parameters if parameter.required]
        shown = ", ".join(name for name in required if name != "self")
        lines += ["```python", f"{awaited}esper.{one.group}.{one.name}({shown})", "```", ""]
        taken = [parameter for parameter in one.method.parameters if parameter.name != "self"]
        if taken:
            lines += ["Arguments:", ""]
        for parameter in taken:
            kind = self._type(parameter.annotation, at) + ("" if parameter.required else ", optional")
            lines.append(item(parameter.name, kind, one.arguments.get(parameter.name, "")))
            if parameter.name == "body":
                lines += self._body(parameter.annotation, at)
        lines += ["", f"Returns {self._type(one.method.returns, at)}. {sentence(one.returns)}", ""]
        if one.errors:
            lines.append(f"Documented errors: {one.errors}. [What each means](../../errors.md).")
        return lines

    def _body(self, annotation: Any, at: str) -> list[str]:
        """Return the fields of a body, a level below it."""
        named = self._named(str(annotation))
        models = [model for name in named if isinstance(model := self.model(name), griffe.Class)]
        return self._fields(models[0], at, level=1) if len(models) == 1 else []

    def _fields(self, model: griffe.Class, at: str, *, level: int = 0) -> list[str]:
        said = _entries(model.docstring, griffe.DocstringSectionAttributes)
        sent, required = _json_names(model), _required(model)
        lines = []
        for attribute in _own(model, griffe.Attribute):
            name = attribute.name
            if name not in sent:
                continue
            kind = self._type(attribute.annotation, at) + (", required" if name in required else "")
            also = "" if sent[name] == name else f" In JSON: {code(sent[name])}."
            lines.append(item(name, kind, said.get(name, ""), level=level) + also)
        return lines

    def _models_page(self, home: str, names: list[str]) -> str:
        if home == _SHARED:
            lines = ["# Models of several groups", ""]
        else:
            lines = [f"# Models of {home}", "", f"Used by [`esper.{home}`](../groups/{home}.md).", ""]
        for name in names:
            model = self.model(name)
            text = (model.docstring.value if model.docstring else "").split("\n\nAttributes:")[0]
            lines += [f"## {name}", "", prose(text), ""]
            if isinstance(model, griffe.Class):
                lines += [*self._fields(model, ""), ""]
            elif isinstance(model, griffe.Attribute):
                values = re.findall(r"'[^']*'|\"[^\"]*\"|-?\b\d+\b", str(model.value))
                lines += [*(f"- {code(value)}" for value in values), ""]
        return "\n".join(lines) + "\n"

    def _index_page(self) -> str:
        number = sum(map(len, self.operations.values()))
        lines = [
            "# Operations",
            "",
            f"{number} operations in {len(self.operations)} groups. Each group is a property of the client:",
            "`esper.alarms.get_alarm_rule(alarm_id)`. Search finds an operation by its path, by its name and by words.",
            "Not sure which group? See [Which group?](../../groups.md).",
            "",
        ]
        for group, operations in self.operations.items():
            about = sentence(self.about[group].split("\n\n")[0])
            lines.append(f"- [{code(group)}]({group}.md), {len(operations)} operations. {about}")
        return "\n".join(lines) + "\n"

    def _models_index(self, rooms: dict[str, list[str]]) -> str:
        lines = [
            "# Models",
            "",
            f"{len(self.modules)} models of `esper_client.models`, by the group that uses them.",
            "[Models](../../models.md) says how they are read and sent.",
            "",
        ]
        for home, names in sorted(rooms.items()):
            title = "of several groups" if home == _SHARED else code(home)
            lines += [f"- [{title}]({home}.md): {len(names)}"]
        return "\n".join(lines) + "\n"


def _own(thing: griffe.Object, kind: type[Kind]) -> list[Kind]:
    """Return the members of a kind, without inherited ones."""
    return [member for member in thing.members.values() if isinstance(member, kind)]


def _operation(group: str, method: griffe.Function) -> Operation:
    docstring = method.docstring
    assert docstring is not None, f"{group}.{method.name} has no docstring"
    [text, *_] = [
        str(section.value) for section in docstring.parsed if isinstance(section, griffe.DocstringSectionText)
    ]
    summary, *paragraphs = text.split("\n\n")
    joined = [" ".join(paragraph.split()) for paragraph in paragraphs]
    [place] = [number for number, one in enumerate(joined) if _AT.match(one)]
    found = _AT.match(joined[place])
    assert found is not None
    rest = [paragraph for number, paragraph in enumerate(paragraphs) if number != place]
    returns = [
        section.value[0].description
        for section in docstring.parsed
        if isinstance(section, griffe.DocstringSectionReturns)
    ]
    deprecated = [
        str(one.value.arguments[0]).strip("\"'")
        for one in method.decorators
        if isinstance(one.value, griffe.ExprCall) and str(one.value.function) == "deprecated"
    ]
    return Operation(
        group=group,
        method=method,
        at=found[1],
        errors=found[2] or "",
        summary=summary,
        paragraphs=rest,
        arguments=_entries(docstring, griffe.DocstringSectionParameters),
        returns=returns[0] if returns else "",
        deprecated=deprecated[0] if deprecated else "",
    )


def _entries(docstring: griffe.Docstring | None, kind: type[griffe.DocstringSection]) -> dict[str, str]:
    sections = docstring.parsed if docstring else []
    return {
        entry.name: entry.description
        for section in sections
        if isinstance(section, kind)
        for entry in section.value
    }


def _types(method: griffe.Function) -> str:
    return " ".join([*(str(parameter.annotation) for parameter in method.parameters), str(method.returns)])


def _json_names(model: griffe.Class) -> dict[str, str]:
    table = str(model["fields_"].value) if "fields_" in model.members else ""
    return {attribute: name for name, attribute in re.findall(r"_m\.Field\('([^']*)', '(\w+)'", table)}


def _required(model: griffe.Class) -> set[str]:
    if "__init__" not in model.members:
        return set()
    return {parameter.name for parameter in model["__init__"].parameters if parameter.required} - {"self"}
