"""The one error of the pipeline: what is wrong, where in the description, and what to do."""

from __future__ import annotations

__all__ = ("DescriptionError",)


class DescriptionError(Exception):
    """
    The description, or something beside it, can't be turned into a client.

    Args:
        problems: One line each, with the place in the description.
    """

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
