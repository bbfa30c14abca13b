# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

SsoConnectionStrategy = (
    Literal[
        "oidc",
        "samlp",
    ]
    | str
)
"""
Protocol of the connection: SAML (`samlp`) or OpenID Connect (`oidc`).

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
