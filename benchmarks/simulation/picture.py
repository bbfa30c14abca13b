"""Draws how the limit moves over time, as SVG and without a plotting library."""

from __future__ import annotations

from html import escape

WIDTH, HEIGHT, LEFT, TOP = 420, 120, 46, 30


def draw(series: list[tuple[str, list[tuple[float, int]]]]) -> str:
    """
    Draw one small chart for each series, two in a row.

    Args:
        series: Names, each with points of time and the limit there.
    """
    rows = (len(series) + 1) // 2
    box = f"0 0 {2 * (WIDTH + 80)} {rows * (HEIGHT + 70)}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" font-family="sans-serif" font-size="11">',
        '<rect width="100%" height="100%" fill="white"/>',
    ]
    for number, (name, points) in enumerate(series):
        x, y = LEFT + (number % 2) * (WIDTH + 80), TOP + (number // 2) * (HEIGHT + 70)
        parts.append(_chart(name, points, x, y))
    return "\n".join([*parts, "</svg>", ""])


def _chart(name: str, points: list[tuple[float, int]], x: float, y: float) -> str:
    end = max((time for time, _ in points), default=1.0)
    most = max((limit for _, limit in points), default=1)
    steps: list[str] = []
    last: int | None = None
    for time, limit in points:
        if limit != last:
            px, py = x + WIDTH * time / end, y + HEIGHT * (1 - limit / most)
            # A limit stays until it changes: steps, not slopes.
            steps.append(f"M{px:.1f} {py:.1f}" if last is None else f"H{px:.1f}V{py:.1f}")
            last = limit
    steps.append(f"H{x + WIDTH}")
    base = y + HEIGHT
    return (
        f'<text x="{x}" y="{y - 10}" font-weight="bold">{escape(name)}</text>'
        f'<path d="M{x} {y}V{base}H{x + WIDTH}" fill="none" stroke="#999"/>'
        f'<text x="{x - 6}" y="{y + 4}" text-anchor="end">{most}</text>'
        f'<text x="{x - 6}" y="{base}" text-anchor="end">0</text>'
        f'<text x="{x}" y="{base + 16}">0 s</text>'
        f'<text x="{x + WIDTH}" y="{base + 16}" text-anchor="end">{end:.0f} s</text>'
        f'<path d="{"".join(steps)}" fill="none" stroke="#0a6" stroke-width="1.3"/>'
    )
