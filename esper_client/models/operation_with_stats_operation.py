from typing import Literal

OperationWithStatsOperation = Literal["CONVERGE",] | str
"""
Kind of operation.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
