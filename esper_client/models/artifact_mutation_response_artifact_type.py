# Written by `make generate` from the API description, with scripts/templates/literal_enum.py.jinja.
from typing import Literal

ArtifactMutationResponseArtifactType = (
    Literal[
        "UWP_CERTIFICATE",
        "UWP_DEPENDENCY",
    ]
    | str
)
"""
Whether the artifact is a dependency package or a certificate.

The service also sends and takes values that are not listed, so any `str` is allowed.
"""
