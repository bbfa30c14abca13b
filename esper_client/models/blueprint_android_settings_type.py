# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

BlueprintAndroidSettingsType = Literal["SINGLE_APP",] | str
"""
Kind of this entry.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
