"""What tests need of the documentation."""

from __future__ import annotations

import re
from pathlib import Path


def python_blocks(page: Path) -> list[str]:
    """Return the examples in Python of a page, in their order."""
    return re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
