# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintIosAppState = Literal["SHOW",] | str
"""
Whether the app is shown.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
