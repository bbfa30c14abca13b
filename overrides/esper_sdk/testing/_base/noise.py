"""Numbers that look random and depend on nothing but their arguments."""

from __future__ import annotations

__all__ = ("mix", "uuid_of")

_MASK = (1 << 64) - 1


def mix(*numbers: int) -> int:
    """
    Turn whole numbers into one of 64 bits, as the SplitMix64 generator does.

    `random.Random` would have to be made anew for every device, which takes longer than the device itself.
    """
    state = 0
    for number in numbers:
        state = (state + number + 0x9E3779B97F4A7C15) & _MASK
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & _MASK
        state ^= state >> 31
    return state


def uuid_of(*numbers: int) -> str:
    """Return the text of a version 4 UUID that depends on whole numbers."""
    high, low = mix(*numbers), mix(*numbers, 1)
    text = f"{high:016x}{low:016x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{'89ab'[low >> 62]}{text[17:20]}-{text[20:]}"
