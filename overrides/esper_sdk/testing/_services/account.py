"""Tells whose key it is."""

from __future__ import annotations

from collections.abc import Iterator

from esper_sdk.testing._http.messages import Answer, Handler, Request

__all__ = ("AccountService",)


class AccountService:
    """
    Answers `GET /v1/token-info/`.

    Args:
        enterprise_id: The enterprise that the key belongs to.
        user_id: The user that the key belongs to.
        developer_app: The ID of the key.
    """

    def __init__(self, enterprise_id: str, user_id: str, developer_app: str) -> None:
        self._enterprise_id = enterprise_id
        self._user_id = user_id
        self._developer_app = developer_app

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "GET", "/v1/token-info/", self.token_info

    def token_info(self, request: Request) -> Answer:
        """Answer with what is known about the key, but not with the key itself."""
        return Answer.of(
            {
                "id": "1",
                "enterprise": self._enterprise_id,
                "user": f"{request.base_url}/user/{self._user_id}/",
                "developer_app": self._developer_app,
                "source_refresh_token": "",
                "token": "",
                "expires_on": "2099-12-31T23:59:59Z",
                "scope": ["read", "write", "introspection", "register"],
                "created_on": "2025-01-06T00:00:00Z",
                "updated_on": "2025-01-06T00:00:00Z",
            }
        )
