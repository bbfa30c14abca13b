"""Check that the client carries what was published: counted before anything is changed, looked for at the end."""
