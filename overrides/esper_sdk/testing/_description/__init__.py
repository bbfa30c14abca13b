"""The published description, as the fake knows it: operations, schemas, made-up values."""
