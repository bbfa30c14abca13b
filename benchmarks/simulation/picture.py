"""Draws how the limit moves over time, as SVG and without a plotting library."""

from __future__ import annotations

from html import escape

WIDTH, HEIGHT, LEFT, TOP = 400, 100, 52, 66
ACROSS, DOWN = WIDTH + 84, HEIGHT + 64
LINE, FILL, AXIS, TEXT, PAGE, OTHER = "#0a7a5a", "#d8f0e6", "#b8bec4", "#24292f", "#ffffff", "#c0662b"
DARK = {
    LINE: "#3fc495",
    FILL: "#173d31",
    AXIS: "#6b7480",
    TEXT: "#d5dae0",
    PAGE: "#1b1e26",
    OTHER: "#e08d56",
}
"""What each colour is where a reader prefers dark pages."""


def draw(series: list[tuple[str, list[tuple[float, int]]]]) -> str:
    """
    Draw one small chart for each series, two in a row.

    Args:
        series: Names, each with points of time and the limit there.
    """
    rows = (len(series) + 1) // 2
    box = f"0 0 {min(2, len(series)) * ACROSS} {TOP + rows * DOWN - 32}"
    parts = [
        *beginning(box, 11),
        f'<text x="{LEFT}" y="26" font-size="14" font-weight="bold">How many requests may be in flight, over time</text>',
    ]
    for number, (name, points) in enumerate(series):
        parts.append(_chart(name, points, LEFT + (number % 2) * ACROSS, TOP + (number // 2) * DOWN))
    return "\n".join([*parts, "</svg>", ""])


def beginning(box: str, size: int) -> list[str]:
    """
    Return the first lines of a picture that is light or dark as its reader prefers.

    Args:
        box: What of its plane is shown.
        size: The height of its letters.
    """
    dark = "".join(
        f'[fill="{light}"]{{fill:{dark}}}[stroke="{light}"]{{stroke:{dark}}}' for light, dark in DARK.items()
    )
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" font-family="sans-serif" font-size="{size}" fill="{TEXT}">',
        f"<style>@media (prefers-color-scheme: dark) {{{dark}}}</style>",
        # Its own, so that it is readable on a page of either kind.
        f'<rect width="100%" height="100%" fill="{PAGE}"/>',
    ]


def _chart(name: str, points: list[tuple[float, int]], x: float, y: float) -> str:
    end = max((time for time, _ in points), default=1.0)
    most = max((limit for _, limit in points), default=1)
    steps: list[str] = []
    last: int | None = None
    for time, limit in points:
        if limit != last:
            px, py = x + WIDTH * time / end, y + HEIGHT * (1 - limit / most)
            # A limit stays until it changes: steps, not slopes.
            steps.append(f"{px:.1f} {py:.1f}" if last is None else f"H{px:.1f}V{py:.1f}")
            last = limit
    base, right = y + HEIGHT, x + WIDTH
    steps.append(f"H{right}")
    line = "".join(steps)
    first = line.split(" ", 1)[0]
    return (
        f'<text x="{x}" y="{y - 10}" font-weight="bold">{escape(name)}</text>'
        f'<path d="M{first} {base}L{line}V{base}Z" fill="{FILL}"/>'
        f'<path d="M{x} {y}V{base}H{right}" fill="none" stroke="{AXIS}"/>'
        f'<text x="{x - 6}" y="{y + 4}" text-anchor="end">{most}</text>'
        f'<text x="{x - 6}" y="{base}" text-anchor="end">0</text>'
        f'<text x="{x}" y="{base + 16}">0 s</text>'
        f'<text x="{right}" y="{base + 16}" text-anchor="end">{end:.0f} s</text>'
        f'<path d="M{line}" fill="none" stroke="{LINE}" stroke-width="1.4"/>'
    )
