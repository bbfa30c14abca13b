"""What a journal in PostgreSQL asks of its database."""

__all__ = ("BEGIN", "END", "LOAD", "LOCK", "PATIENCE", "SETTINGS", "TABLES", "THERE")

TABLES = """
CREATE TABLE IF NOT EXISTS esper_journal (
    name text PRIMARY KEY, version text NOT NULL, job text NOT NULL, base_url text NOT NULL,
    begun timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS esper_journal_item (
    name text NOT NULL REFERENCES esper_journal ON DELETE CASCADE, key text NOT NULL, run bigint NOT NULL,
    result text, error text, status integer, request text, at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (name, key)
);
"""
PATIENCE = "SET statement_timeout = '10s'"
"""First of all, and cheap: a default of a millisecond would end whatever else comes first."""
SETTINGS = """
SELECT set_config(name, wanted.value, false) FROM pg_settings JOIN (VALUES
    ('default_transaction_isolation', 'read committed'), ('synchronous_commit', 'on'),
    ('default_transaction_read_only', 'off'), ('idle_session_timeout', '0'), ('lock_timeout', '10s')
) AS wanted (name, value) USING (name) WHERE name <> 'synchronous_commit' OR setting = 'off'
"""
"""
What the journal needs of its session, whatever the database's defaults are.

Statements after one another decide who sends; a row that was answered for must outlive the server; and the
session is the run, however long nothing is written.
"""
THERE = "SELECT to_regclass('esper_journal') IS NOT NULL AND to_regclass('esper_journal_item') IS NOT NULL"
LOCK = 0x65737065725F6462
"""Advisory lock while the tables are made, which two runs at once can't."""
RUNS = (
    "SELECT (classid::bigint << 32) | objid::bigint FROM pg_locks"
    " WHERE locktype = 'advisory' AND granted AND objsubid = 1"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
"""The runs that are under way: each holds an advisory lock as long as its session lasts."""
BEGIN = f"""
INSERT INTO esper_journal_item AS item (name, key, run)
SELECT %(name)s, key, %(run)s FROM unnest(%(keys)s::text[]) AS key ORDER BY key
ON CONFLICT (name, key) DO UPDATE
SET run = excluded.run, result = NULL, error = NULL, status = NULL, request = NULL, at = now()
WHERE item.result = ANY(%(resend)s)
    OR (item.result IS NULL AND item.run = excluded.run)
    OR (item.result IS NULL AND item.run <> excluded.run AND 'unknown' = ANY(%(resend)s)
        AND item.run NOT IN ({RUNS}))
RETURNING key
"""  # noqa: S608 - only constants are put together
LOAD = f"""
SELECT key, coalesce(result, CASE WHEN run IN ({RUNS}) THEN 'under way' ELSE 'unknown' END), error, request
FROM esper_journal_item WHERE name = %s
"""  # noqa: S608
END = """
WITH mine AS (
    SELECT key FROM esper_journal_item WHERE name = %(name)s AND run = %(run)s AND key = ANY(%(keys)s)
    ORDER BY key FOR UPDATE
)
UPDATE esper_journal_item AS item
SET result = given.result, error = given.error, status = given.status, request = given.request, at = now()
FROM mine JOIN unnest(
    %(keys)s::text[], %(result)s::text[], %(error)s::text[], %(status)s::integer[], %(request)s::text[]
) AS given (key, result, error, status, request) USING (key)
WHERE item.name = %(name)s AND item.key = mine.key
"""
"""Rows are locked in the order of their keys, as in `BEGIN`: two runs must not wait for each other."""
