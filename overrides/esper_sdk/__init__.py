"""Asynchronous Python SDK for the Esper device-management API."""
