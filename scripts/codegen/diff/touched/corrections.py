"""Corrections of the overlay that a new description touches."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from scripts.codegen.description.document import Document
from scripts.codegen.description.overlay import Action, Overlay, apply, locate
from scripts.codegen.description.view import Location, whole
from scripts.codegen.rules.inline_schemas import canonical

__all__ = ("State", "Touched", "touched_actions")

_NOTHING = object()


class State(StrEnum):
    """What happened to a correction."""

    GONE = "its target is gone"
    NEW = "its target is there now"
    NEEDLESS = "the description says it now; can the action go?"
    CHANGED = "what it corrects has changed; is it still right?"


@dataclass(frozen=True, slots=True)
class Touched:
    """
    A correction that the new description touches.

    Attributes:
        number: Its place in the overlay, from 1.
        action: The correction.
        state: What happened to it.
    """

    number: int
    action: Action
    state: State


def touched_actions(old: Document, new: Document, overlay: Overlay) -> list[Touched]:
    """
    Tell the corrections whose target came, went, changed, or needs no correction any more.

    Raises:
        DescriptionError: A target is not a JSONPath, or can't be updated.
    """
    sides = [_Side(document, overlay) for document in (old, new)]
    found = []
    for number, action in enumerate(overlay.actions, 1):
        before, after = (side.places[number - 1] for side in sides)
        if not before and not after:
            continue
        if not after:
            state = State.GONE
        elif not before:
            state = State.NEW
        elif sides[1].needless(number - 1) and not sides[0].needless(number - 1):
            state = State.NEEDLESS
        elif before != after:
            state = State.CHANGED
        else:
            continue
        found.append(Touched(number, action, state))
    return found


class _Side:
    """
    An overlay, applied to one description action by action.

    Attributes:
        places: For each action what it finds where it writes: the place, and what stood there before.
    """

    def __init__(self, published: Document, overlay: Overlay) -> None:
        self.published = published
        self.actions = overlay.actions
        self.final = copy.deepcopy(published)
        self.places: list[dict[Location, str]] = []
        for action in overlay.actions:
            self.places.append(self._places(action))
            apply(self.final, Overlay((action,)))

    def _places(self, action: Action) -> dict[Location, str]:
        targets = locate(self.final, action.target)
        if action.remove:
            return {target: _text(self.final, target) for target in targets}
        return {
            place: _text(self.final, place)
            for target in targets
            for place in _written(self.final, target, action.update)
        }

    def needless(self, index: int) -> bool:
        """Say whether the description says by itself, in all places, what it says with all corrections."""
        action = self.actions[index]
        for place in self.places[index]:
            published = _at(self.published, place)
            if isinstance(published, list) and not action.remove and place in self._lists(action):
                if action.update not in published:
                    return False
            elif published is _NOTHING or _bare(published) != _text(self.final, place):
                return False
        return True

    def _lists(self, action: Action) -> set[Location]:
        found = locate(self.published, action.target)
        return {place for place in found if isinstance(_at(self.published, place), list)}


def _written(document: Document, target: Location, update: Any) -> list[Location]:
    """Return the places below a target that an update writes: as deep as both are objects."""
    present = _at(document, target)
    if not isinstance(update, dict) or not isinstance(present, dict):
        return [target]
    return [
        place
        for key, value in update.items()
        for place in (
            _written(document, (*target, key), value)
            if isinstance(present.get(key), dict)
            else [(*target, key)]
        )
    ]


def _at(document: Document, place: Location) -> Any:
    node: Any = document
    for step in place:
        try:
            node = whole(document, node)[step]
        except (KeyError, IndexError, TypeError):
            return _NOTHING
    return node


def _text(document: Document, place: Location) -> str:
    found = _at(document, place)
    return "" if found is _NOTHING else _bare(found)


def _bare(value: Any) -> str:
    # Prose does not count: ours differs from the vendor's.
    return canonical(value)
