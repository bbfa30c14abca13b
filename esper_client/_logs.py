# Edited in scripts/runtime/_logs.py; `make generate` copies it here.
"""What httpx must not log."""

from __future__ import annotations

import logging

import httpx

from .secret_names import is_secret

__all__ = ("hide_secret_arguments",)


class _QueryFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                _without_secrets(each) if isinstance(each, httpx.URL) else each for each in record.args
            )
        return True


def _without_secrets(url: httpx.URL) -> httpx.URL:
    hidden = {name: "..." for name in url.params if is_secret(name)} if url.query else None
    return url.copy_merge_params(hidden) if hidden else url


_FILTER = _QueryFilter()


def hide_secret_arguments() -> None:
    """
    Take the values of secret arguments out of the URLs that httpx logs: one operation takes a token there.

    It applies to every client of httpx in the process, once, however often it is called.
    """
    logging.getLogger("httpx").addFilter(_FILTER)
