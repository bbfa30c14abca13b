"""
Breaks of Python callers: the public surface of two generated packages, compared with griffe.

Public are the methods of the groups, the endpoint functions and the models. Griffe tells what was removed
and what happened to parameters; it does not compare types, so types are compared here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import griffe

from .packages import INTERNAL, Model, Package, plain

__all__ = ("Break", "Group", "Surface", "compare_packages")


class Group(StrEnum):
    """The kinds of breaks, in the order of the report."""

    METHOD_REMOVED = "Methods removed"
    PARAMETER_REMOVED = "Parameters removed"
    PARAMETER_REQUIRED = "Parameters required now"
    PARAMETER_MOVED = "Positional parameters moved"
    PARAMETER_KIND = "Parameters passed in another way"
    PARAMETER_TYPE = "Parameters of another type"
    PARAMETER_DEFAULT = "Parameters with another default"
    RETURN = "Methods that return something else"
    MODEL_REMOVED = "Models removed"
    FIELD_REMOVED = "Fields of models removed"
    FIELD_REQUIRED = "Fields of models required now"
    FIELD_TYPE = "Fields of models of another type"
    OTHER = "Other"


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """
    One thing that breaks a caller.

    Attributes:
        group: What kind it is.
        subject: What it happened to: `alarms.get_alarm_rule`, `AlarmRule.devices`.
        detail: What happened, if the kind does not say it all.
    """

    group: Group
    subject: str
    detail: str = ""


@dataclass(slots=True)
class Surface:
    """
    How two generated packages differ for their callers.

    Attributes:
        breaks: What breaks, sorted.
        added_methods: New methods, as `group.method`.
        added_models: New models.
        problem: Why the packages could not be compared.
    """

    breaks: list[Break] = field(default_factory=list)
    added_methods: list[str] = field(default_factory=list)
    added_models: list[str] = field(default_factory=list)
    problem: str = ""

    def subjects(self, *groups: Group) -> set[str]:
        """Return what the breaks of some kinds happened to."""
        return {one.subject for one in self.breaks if one.group in groups}


_KINDS = {
    griffe.BreakageKind.PARAMETER_REMOVED: Group.PARAMETER_REMOVED,
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: Group.PARAMETER_REQUIRED,
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: Group.PARAMETER_REQUIRED,
    griffe.BreakageKind.PARAMETER_MOVED: Group.PARAMETER_MOVED,
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: Group.PARAMETER_KIND,
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: Group.PARAMETER_DEFAULT,
    griffe.BreakageKind.RETURN_CHANGED_TYPE: Group.RETURN,
}


def compare_packages(old: Path, new: Path) -> Surface:
    """
    Compare two generated packages.

    Args:
        old: The folder of the old package.
        new: The folder of the new one.

    Raises:
        DescriptionError: A folder is not a Python package.
    """
    return _Comparer(Package(old), Package(new)).compare()


class _Comparer:
    def __init__(self, old: Package, new: Package) -> None:
        self.old = old
        self.new = new
        self.found: set[Break] = set()

    def compare(self) -> Surface:
        old, new = self.old, self.new
        names = {key: name for name, key in new.keys.items()}
        for name, method in old.methods.items():
            if name in new.methods:
                self.found.update(self._function(name, method, new.methods[name]))
            else:
                renamed = names.get(old.keys.get(name, ""), "")
                self._note(
                    Group.METHOD_REMOVED, name, f"is `{renamed}` now" if renamed in new.methods else ""
                )
        self._endpoints()
        for name, model in old.models.items():
            if name in new.models:
                self._model(model, new.models[name])
            else:
                self._note(Group.MODEL_REMOVED, name)
        order = list(Group)
        return Surface(
            sorted(self.found, key=lambda one: (order.index(one.group), one.subject, one.detail)),
            sorted(new.methods.keys() - old.methods.keys()),
            sorted(new.models.keys() - old.models.keys()),
        )

    def _note(self, group: Group, subject: str, detail: str = "") -> None:
        self.found.add(Break(group, subject, detail))

    def _endpoints(self) -> None:
        """Compare the endpoint functions; what is told of a method is not told again of the functions below it."""
        told = {(one.subject, one.group, _first(one)) for one in self.found}
        for (name, kind), function in self.old.functions.items():
            other = self.new.functions.get((name, kind))
            if name not in self.new.methods:
                continue
            if other is None:
                self._note(Group.METHOD_REMOVED, name, f"the endpoint function `{kind}`")
                continue
            for one in self._function(name, function, other):
                key = (name, one.group, _first(one))
                if key not in told:
                    told.add(key)
                    self._note(one.group, name, f"{one.detail} (endpoint function)")

    def _function(self, name: str, old: griffe.Function, new: griffe.Function) -> Iterator[Break]:
        moved: list[str] = []
        for breakage in griffe.find_breaking_changes(_holder(old), _holder(new)):
            group = _KINDS.get(breakage.kind, Group.OTHER)
            parameter = breakage.old_value if breakage.old_value is not None else breakage.new_value
            if group is Group.PARAMETER_MOVED:
                moved.append(f"`{parameter.name}`")
            elif isinstance(parameter, griffe.Parameter):
                yield Break(group, name, f"`{parameter.name}`{_said(group, breakage)}")
        if moved:
            # Whatever follows a parameter that came or went has moved: one thing to a caller, not many.
            yield Break(Group.PARAMETER_MOVED, name, ", ".join(moved))
        for parameter in old.parameters:
            if parameter.name in new.parameters and parameter.name != "self":
                yield from self._parameter(name, parameter, new.parameters[parameter.name])
        before, after = old.returns, new.returns
        # Nobody uses the answer of a method that answers nothing.
        if str(before) not in {"None", "Response[None]"} and not self.new.union(after) <= self.old.union(
            before
        ):
            yield Break(Group.RETURN, name, self._step(before, after))
        elif ("async" in old.labels) != ("async" in new.labels):
            yield Break(
                Group.RETURN, name, "is awaited now" if "async" in new.labels else "is no longer awaited"
            )

    def _parameter(self, name: str, old: griffe.Parameter, new: griffe.Parameter) -> Iterator[Break]:
        before, after = self.old.union(old.annotation), self.new.union(new.annotation)
        if new.required:
            # That it can't be left out any more is told by griffe.
            before -= {"Unset"}
        # Whoever passes a value is hurt by fewer types, not by more.
        if not before <= after:
            step = self._step(old.annotation, new.annotation)
            yield Break(Group.PARAMETER_TYPE, name, f"`{old.name}`: {step}")

    def _step(self, old: object, new: object) -> str:
        """Write how a type changed; a list of values that kept its name by what it is made of."""
        if str(old) == str(new):
            return _step(*(" | ".join(sorted(types)) for types in (self.old.union(old), self.new.union(new))))
        return _step(old, new)

    def _model(self, old: Model, new: Model) -> None:
        """Compare two models; whoever sends one is hurt by other things than whoever receives it."""
        name = old.name
        if old.kind is not new.kind:
            said = {True: "a class", False: "a list of values"}
            self._note(Group.OTHER, name, f"{said[old.is_class]} → {said[new.is_class]}")
        # Values are open: a caller may go on using one that is no longer listed.
        if not isinstance(old, griffe.Class) or not isinstance(new, griffe.Class):
            return
        unused = name not in self.new.sent | self.new.received
        sent, received = (unused or name in names for names in (self.new.sent, self.new.received))
        before, after = _fields(old), _fields(new)
        given, taken = _arguments(old), _arguments(new)
        for breakage in griffe.find_breaking_changes(old, new):
            if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED and breakage.obj.name in before:
                self._note(Group.FIELD_REMOVED, f"{name}.{breakage.obj.name}")
        for key, argument in taken.items():
            if sent and argument.required and (key not in given or not given[key].required):
                self._note(Group.FIELD_REQUIRED, f"{name}.{key}", "" if key in given else "(new)")
        for key in before.keys() & after.keys():
            # A field that became required lost a type, and that has been said.
            if sent and not self.old.union(given[key].annotation) - {"Unset"} <= self.new.union(
                taken[key].annotation
            ):
                step = self._step(given[key].annotation, taken[key].annotation)
            elif received and not self.new.union(after[key]) <= self.old.union(before[key]):
                step = self._step(before[key], after[key])
            else:
                continue
            self._note(Group.FIELD_TYPE, f"{name}.{key}", step)


def _first(one: Break) -> str:
    """Return the parameter of a break; a method returns one thing only."""
    return "" if one.group is Group.RETURN else one.detail.split(" ")[0].rstrip(":")


def _said(group: Group, breakage: griffe.Breakage) -> str:
    if group is Group.PARAMETER_REQUIRED:
        return " (new)" if breakage.old_value is None else ""
    if group is Group.PARAMETER_DEFAULT:
        return f": {_step(breakage.old_value.default, breakage.new_value.default)}"
    if group is Group.PARAMETER_KIND:
        return f": {_step(breakage.old_value.kind.value, breakage.new_value.kind.value)}"
    return ""


def _holder(function: griffe.Function) -> griffe.Class:
    """Put a copy of a function into a class of its own: griffe compares the members of what it is given."""
    holder = griffe.Class("holder")
    holder.set_member(
        function.name,
        griffe.Function(function.name, parameters=function.parameters, returns=function.returns),
    )
    return holder


@dataclass(frozen=True, slots=True)
class _Argument:
    """An argument of a model's constructor."""

    annotation: object
    required: bool


def _fields(model: griffe.Class) -> dict[str, object]:
    """Return the types of a model's attributes."""
    return {
        key: member.annotation
        for key, member in model.attributes.items()
        if key not in INTERNAL and isinstance(member, griffe.Attribute)
    }


def _arguments(model: griffe.Class) -> dict[str, _Argument]:
    """Return what a model's constructor takes."""
    made = model.members.get("__init__")
    if isinstance(made, griffe.Function):
        return {
            parameter.name: _Argument(parameter.annotation, parameter.required)
            for parameter in made.parameters
            if parameter.name not in INTERNAL
        }
    # In older packages, attrs made the constructor from the attributes.
    return {
        key: _Argument(member.annotation, member.value is None)
        for key, member in model.attributes.items()
        if key not in INTERNAL and isinstance(member, griffe.Attribute)
    }


def _step(old: object, new: object) -> str:
    return f"`{plain(old)}` → `{plain(new)}`"
