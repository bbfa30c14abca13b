"""
What breaks a Python caller: the public surface of two generated packages, compared with griffe.

Public are the methods of the groups, the endpoint functions and the models. Griffe tells what was removed
and what happened to parameters; it does not compare types, so types are compared here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import griffe

from .packages import functions_of, keys_of, load_package, methods_of, models_of

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

_INTERNAL = frozenset({"fields_", "additional_properties"})


def compare_packages(old: Path, new: Path) -> Surface:
    """
    Compare two generated packages by reading their source; nothing of them is run.

    Args:
        old: The folder of the old package.
        new: The folder of the new one.

    Raises:
        DescriptionError: A folder is not a Python package.
    """
    before, after = (load_package(folder) for folder in (old, new))
    surface = Surface()
    found: set[Break] = set()
    methods_before, methods_after = methods_of(before), methods_of(after)
    keys, names = keys_of(before), {key: name for name, key in keys_of(after).items()}
    surface.added_methods = sorted(methods_after.keys() - methods_before.keys())
    for name, method in methods_before.items():
        if name in methods_after:
            found.update(_function(name, method, methods_after[name]))
        else:
            renamed = names.get(keys.get(name, ""))
            found.add(Break(Group.METHOD_REMOVED, name, f"is `{renamed}` now" if renamed else ""))
    found |= _endpoint_breaks(before, after, methods_after.keys(), found)
    models_before, models_after = models_of(before), models_of(after)
    surface.added_models = sorted(models_after.keys() - models_before.keys())
    for name, model in models_before.items():
        if name in models_after:
            found.update(_model(name, model, models_after[name]))
        else:
            found.add(Break(Group.MODEL_REMOVED, name))
    order = list(Group)
    surface.breaks = sorted(found, key=lambda one: (order.index(one.group), one.subject, one.detail))
    return surface


def _endpoint_breaks(
    old: griffe.Module, new: griffe.Module, methods: Collection[str], known: Collection[Break]
) -> set[Break]:
    """Compare the endpoint functions; what is told of a method is not told again of the functions below it."""
    told = {(one.subject, one.group, _first(one)) for one in known}
    found: set[Break] = set()
    functions = functions_of(new)
    for (name, kind), function in functions_of(old).items():
        other = functions.get((name, kind))
        if name not in methods:
            continue
        if other is None:
            found.add(Break(Group.METHOD_REMOVED, name, f"the endpoint function `{kind}`"))
            continue
        for one in _function(name, function, other):
            key = (name, one.group, _first(one))
            if key not in told:
                told.add(key)
                found.add(Break(one.group, name, f"{one.detail} (endpoint function)"))
    return found


def _first(one: Break) -> str:
    """Return the parameter of a break; a method returns one thing only."""
    return "" if one.group is Group.RETURN else one.detail.split(" ")[0].rstrip(":")


def _function(name: str, old: griffe.Function, new: griffe.Function) -> Iterator[Break]:
    holders = []
    for function in (old, new):
        # Griffe compares the members of what it is given.
        holder = griffe.Class("holder")
        holder.set_member(function.name, _copy(function))
        holders.append(holder)
    moved: list[str] = []
    removed = False
    for breakage in griffe.find_breaking_changes(*holders):
        group = _KINDS.get(breakage.kind, Group.OTHER)
        parameter = breakage.old_value if breakage.old_value is not None else breakage.new_value
        if group is Group.PARAMETER_MOVED:
            moved.append(parameter.name)
            continue
        removed |= group is Group.PARAMETER_REMOVED
        if isinstance(parameter, griffe.Parameter):
            yield Break(group, name, f"`{parameter.name}`{_said(group, breakage)}")
    if moved:
        # Whatever follows a parameter that came or went has moved: one thing to a caller, not many.
        yield Break(Group.PARAMETER_MOVED, name, ", ".join(f"`{each}`" for each in moved))
    for parameter in old.parameters:
        if parameter.name in new.parameters and parameter.name != "self":
            before, after = (
                _members(function.parameters[parameter.name].annotation) for function in (old, new)
            )
            if not before <= after:
                yield Break(
                    Group.PARAMETER_TYPE, name, f"`{parameter.name}`: {_step(parameter.annotation, new.parameters[parameter.name].annotation)}"
                )  # fmt: skip
    yield from _returns(name, old, new)


def _said(group: Group, breakage: griffe.Breakage) -> str:
    if group is Group.PARAMETER_REQUIRED:
        return " (new)" if breakage.old_value is None else ""
    if group is Group.PARAMETER_DEFAULT:
        return f": {_step(breakage.old_value.default, breakage.new_value.default)}"
    if group is Group.PARAMETER_KIND:
        return f": {_step(breakage.old_value.kind.value, breakage.new_value.kind.value)}"
    return ""


def _copy(function: griffe.Function) -> griffe.Function:
    # To give a function to a class makes that class its parent: the package must stay as it was read.
    return griffe.Function(function.name, parameters=function.parameters, returns=function.returns)


def _returns(name: str, old: griffe.Function, new: griffe.Function) -> Iterator[Break]:
    before, after = old.returns, new.returns
    if str(before) != "None" and not _members(after) <= _members(before):
        yield Break(Group.RETURN, name, _step(before, after))
    elif ("async" in old.labels) != ("async" in new.labels):
        yield Break(Group.RETURN, name, "is awaited now" if "async" in new.labels else "is no longer awaited")


def _model(
    name: str, old: griffe.Class | griffe.Attribute, new: griffe.Class | griffe.Attribute
) -> Iterator[Break]:
    if old.kind is not new.kind:
        said = {True: "a class", False: "a list of values"}
        yield Break(Group.OTHER, name, f"{said[old.is_class]} → {said[new.is_class]}")
        return
    if not isinstance(old, griffe.Class) or not isinstance(new, griffe.Class):
        # Values are open: a caller may go on using one that is no longer listed.
        return
    fields = [
        {
            key: member
            for key, member in each.attributes.items()
            if key not in _INTERNAL and isinstance(member, griffe.Attribute)
        }
        for each in (old, new)
    ]
    gone = {
        breakage.obj.name
        for breakage in griffe.find_breaking_changes(old, new)
        if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED
    }
    for key, member in fields[0].items():
        other = fields[1].get(key)
        if key in gone or other is None:
            yield Break(Group.FIELD_REMOVED, f"{name}.{key}")
            continue
        if other.value is None and member.value is not None:
            yield Break(Group.FIELD_REQUIRED, f"{name}.{key}")
        # Both read and written: whoever reads is surprised by more types, whoever writes by fewer.
        elif _members(member.annotation) != _members(other.annotation):
            yield Break(Group.FIELD_TYPE, f"{name}.{key}", _step(member.annotation, other.annotation))
    for key, member in fields[1].items():
        if key not in fields[0] and member.value is None:
            yield Break(Group.FIELD_REQUIRED, f"{name}.{key}", "(new)")


def _members(annotation: object) -> set[str]:
    """Split a union into its members; a `|` inside brackets is no split."""
    parts, depth = [""], 0
    for character in str(annotation):
        depth += (character in "[(") - (character in "])")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return {part.strip() for part in parts}


def _step(old: object, new: object) -> str:
    return f"`{old}` → `{new}`"
