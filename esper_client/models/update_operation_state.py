from typing import Literal

UpdateOperationState = Literal["CANCELLED",] | str
"""
State of the object.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
