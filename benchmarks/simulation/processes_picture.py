"""Draws how many requests are refused by the number of processes, as SVG."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from .picture import AXIS, LINE, beginning
from .picture import OTHER as OWN

WIDTH, HEIGHT, GAP = 190, 90, 30
MOST = 1.0
"""The share of refusals that reaches the top; more is cut off, with its figure above."""


def draw(found: Sequence[tuple[str, Mapping[int, tuple[float | None, float | None]]]]) -> str:
    """
    Draw one small chart for each server, three in a row.

    Args:
        found: Names, each with the shares of refused requests by the number of processes: with a limiter each, and shared.
    """
    rows = (len(found) + 2) // 3
    box = f"0 0 {3 * (WIDTH + GAP) + GAP} {40 + rows * (HEIGHT + 70)}"
    parts = [
        *beginning(box, 10),
        f'<text x="{GAP}" y="24" font-size="14" font-weight="bold">Refused requests, in percent of the calls, by the number of processes</text>',
        f'<rect x="{GAP}" y="34" width="10" height="10" fill="{OWN}"/><text x="{GAP + 14}" y="43">a limiter each</text>',
        f'<rect x="{GAP + 110}" y="34" width="10" height="10" fill="{LINE}"/><text x="{GAP + 124}" y="43">shared</text>',
    ]
    for number, (name, shares) in enumerate(found):
        parts.append(
            _chart(name, shares, GAP + (number % 3) * (WIDTH + GAP), 80 + (number // 3) * (HEIGHT + 70))
        )
    return "\n".join([*parts, "</svg>", ""])


def _chart(name: str, shares: Mapping[int, tuple[float | None, float | None]], x: int, y: int) -> str:
    base = y + HEIGHT
    parts = [
        f'<text x="{x}" y="{y - 14}" font-weight="bold">{escape(name)}</text>',
        f'<path d="M{x} {base}H{x + WIDTH}" stroke="{AXIS}"/>',
    ]
    step = WIDTH / max(1, len(shares))
    for number, (processes, pair) in enumerate(shares.items()):
        left = x + number * step
        parts.append(
            f'<text x="{left + step / 2:.0f}" y="{base + 14}" text-anchor="middle">{processes}</text>'
        )
        for place, (value, colour) in enumerate(zip(pair, (OWN, LINE), strict=True)):
            if value is None:
                continue
            height = max(1.0, HEIGHT * min(value, MOST) / MOST)
            at = left + step / 2 - 16 + place * 17
            parts.append(
                f'<rect x="{at:.1f}" y="{base - height:.1f}" width="15" height="{height:.1f}" fill="{colour}"/>'
                f'<text x="{at + 7.5:.1f}" y="{base - height - 2:.1f}" font-size="8" text-anchor="middle">{100 * value:.0f}</text>'
            )
    return "".join(parts)
