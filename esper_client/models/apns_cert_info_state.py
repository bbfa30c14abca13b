# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ApnsCertInfoState = (
    Literal[
        "COMPLETED",
        "CSR_GENERATED",
    ]
    | str
)
"""
Whether only the signing request exists or the certificate is complete.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
