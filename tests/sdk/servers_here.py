"""Which servers answer here: Redis and PostgreSQL, by their variables or at their usual places."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/15")
DATABASE_URL = os.environ.get("DATABASE_URL", "postgresql://127.0.0.1:5432/postgres?connect_timeout=2")


def _redis_answers() -> bool:
    import redis

    try:
        with redis.Redis.from_url(REDIS_URL, socket_connect_timeout=1, retry=None) as client:
            return bool(client.ping())
    except redis.RedisError:
        return False


def _postgres_answers() -> bool:
    import psycopg

    try:
        with psycopg.connect(DATABASE_URL):
            return True
    except psycopg.Error:
        return False


def a_journal() -> Iterator[str]:
    """Name a journal in the database, and delete it afterwards: to be made a fixture."""
    import psycopg

    name = f"test-{os.getpid()}-{random.getrandbits(48):x}"
    yield name
    with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
        connection.execute("DELETE FROM esper_journal WHERE name = %s", (name,))


needs_redis = pytest.mark.skipif(
    not _redis_answers(), reason="no Redis answers: set REDIS_URL, or see `make services`"
)
needs_postgres = pytest.mark.skipif(
    not _postgres_answers(), reason="no PostgreSQL answers: set DATABASE_URL, or see `make services`"
)
