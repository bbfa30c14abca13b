# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

WallpaperOrientation = (
    Literal[
        "landscape",
        "portrait",
    ]
    | str
)
"""
Screen orientation that the wallpaper is for.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
