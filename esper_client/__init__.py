"""
The generated part of the Esper SDK: models, endpoint functions, and typed groups of them.

`make generate` writes this package from the API description; changes by hand are lost. Most programs
import `esper_sdk` instead, which adds pages, rate limits, retries and errors to what is here.
"""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
