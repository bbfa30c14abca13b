"""
Decodes a page of devices with the vendor's client, and prints the milliseconds of CPU it took.

Usage, in the environment of that client: python -m benchmarks.decoding_vendor ROUNDS < page.json
"""

from __future__ import annotations

import sys
from types import SimpleNamespace

import esperclient

from benchmarks.measure import least


def main() -> None:
    """Decode the page from standard input."""
    answer = SimpleNamespace(data=sys.stdin.read())
    client = esperclient.ApiClient(esperclient.Configuration())
    found = client.deserialize(answer, "InlineResponse2003")
    if not isinstance(found.results[0], esperclient.Device):
        raise TypeError("not a page of devices")
    print(least({"": lambda: client.deserialize(answer, "InlineResponse2003")}, int(sys.argv[1]))[""])


if __name__ == "__main__":
    main()
