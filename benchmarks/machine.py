"""Where figures come from, without saying whose machine it is."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version


def describe(*packages: str) -> str:
    """
    Describe system, Python and packages in a sentence.

    Args:
        packages: Whose versions to name; by default those that carry requests.
    """
    names = packages or ("aiohttp", "httpx")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.system()}, {os.cpu_count()} CPU cores shared with other work, {python}, {versions}."
