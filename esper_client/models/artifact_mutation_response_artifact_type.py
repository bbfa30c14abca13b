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
