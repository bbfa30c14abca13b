"""Asynchronous SDK for the Esper device-management API."""

from __future__ import annotations
