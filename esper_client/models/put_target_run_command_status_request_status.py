# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

PutTargetRunCommandStatusRequestStatus = Literal["cancelled",] | str
"""
Status of the command request.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
