# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

CommandRequestCreateDeviceType = Literal["all",] | str
"""
Which of the addressed devices get the command.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
