"""The fake on a port: a server in a thread, and ASGI between it and the fake."""
