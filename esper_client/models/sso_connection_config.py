# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SSOConnectionConfig(_m.Model):
    """
    Addresses, certificate and client id of a single sign-on connection.

    Attributes:
        sign_in_url: Address at which the identity provider signs users in.
        disable_sign_out: Whether signing out at the identity provider is left out.
        sign_out_url: Address at which the identity provider signs users out.
        x509_certificate: Signing certificate of the identity provider, in X.509 form.
        issuer_url: Address of the OpenID Connect issuer.
        client_id: Client id at the identity provider.
    """

    __slots__ = (
        "sign_in_url",
        "disable_sign_out",
        "sign_out_url",
        "x509_certificate",
        "issuer_url",
        "client_id",
    )

    sign_in_url: str | None
    disable_sign_out: bool | None
    sign_out_url: str | None
    x509_certificate: str | None
    issuer_url: str | None
    client_id: str | None

    def __init__(
        self,
        *,
        sign_in_url: str | Unset = UNSET,
        disable_sign_out: bool | Unset = UNSET,
        sign_out_url: str | Unset = UNSET,
        x509_certificate: str | Unset = UNSET,
        issuer_url: str | Unset = UNSET,
        client_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("sign_in_url", "sign_in_url", _c.STR),
        _m.Field("disable_sign_out", "disable_sign_out", _c.BOOL),
        _m.Field("sign_out_url", "sign_out_url", _c.STR),
        _m.Field("x509_certificate", "x509_certificate", _c.STR),
        _m.Field("issuer_url", "issuer_url", _c.STR),
        _m.Field("client_id", "client_id", _c.STR),
    )
