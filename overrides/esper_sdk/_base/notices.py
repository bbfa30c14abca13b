"""Warnings that point at the caller's own line."""

from __future__ import annotations

import logging
import os
import sys
import warnings

__all__ = ("mention", "warn")

logger = logging.getLogger("esper_sdk")

_HERE = os.path.dirname(os.path.dirname(__file__)) + os.sep  # noqa: PTH120
"""The folder of the SDK, as frames name it."""


def warn(message: str, category: type[Warning]) -> None:
    """
    Log a message, and warn with it at the line that called the SDK.

    Args:
        message: What to say.
        category: The class of the warning.

    Raises:
        Warning: The program makes errors of such warnings.
    """
    logger.warning("%s", message)
    frame = sys._getframe(1)  # noqa: SLF001
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_HERE):
        frame = frame.f_back
    # Its own registry: otherwise Python shows the same words once a process.
    warnings.warn_explicit(message, category, frame.f_code.co_filename, frame.f_lineno, registry={})


def mention(message: str) -> None:
    """
    Log a message, and warn with it, where an error would lose what is under way.

    Args:
        message: What to say.
    """
    try:
        warn(message, RuntimeWarning)
    except RuntimeWarning:
        # By `python -W error`; the log has it.
        return
