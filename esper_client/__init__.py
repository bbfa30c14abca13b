# Written by `make generate` from the API description, with scripts/templates/package_init.py.jinja.
"""
The generated part of the Esper SDK: models, endpoint functions, and typed groups of them.

`make generate` writes this package from the API description; changes by hand are lost. Most programs
import `esper_sdk` instead, which adds pages, rate limits, retries and errors to what is here.

An operation is documented at the method of its typed group. Its module, such as `api.alarms.get_alarm_rule`, has
two functions that take any client of `esper_client.client`: `asyncio` returns the decoded answer, and
`asyncio_detailed` returns it with status and headers. Both raise `RequestError` for an argument that can't be
sent, `UnexpectedStatus` for a status that does not mean success, and `DecodingError` for an answer that is not
what the description says.
"""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
