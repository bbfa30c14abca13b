"""What was made and changed since a tenant began, by the path of the list that it is in."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._description.addresses import addresses, kind_of, kinds_with_a_list, snake

if TYPE_CHECKING:
    from esper_sdk.testing._description.addresses import Address
    from esper_sdk.testing._description.table import Table
    from esper_sdk.testing._http.routes import Router
    from esper_sdk.testing._tenant.collection import Collection
    from esper_sdk.testing._tenant.objects import Item, Objects

    from .render import Renderer

__all__ = ("Made",)


class Made:
    """
    Finds what a test wants to see of what was written.

    Args:
        table: What is published.
        router: Knows the paths.
        objects: Keeps the objects.
        renderer: Knows under which IDs they are shown.
        kinds: The kinds of these objects.
        stores: What is kept elsewhere, by kind.
        began: The timestamp of what the tenant began with.
    """

    def __init__(
        self,
        table: Table,
        router: Router,
        objects: Objects,
        renderer: Renderer,
        *,
        kinds: AbstractSet[str],
        stores: Mapping[str, Collection],
        began: str,
    ) -> None:
        self._table = table
        self._router = router
        self._objects = objects
        self._renderer = renderer
        self._kinds = kinds
        self._stores = stores
        self._began = began

    def __repr__(self) -> str:
        return f"<Made with {len(self._stores)} stores>"

    def find(self, path: str) -> list[dict[str, Any]]:
        """
        Return what was written to the objects of a list, oldest first, with their published IDs.

        Raises:
            ValueError: There is no such list, or none whose objects are kept in this way.
        """
        path = path.removeprefix("/api")
        route = self._router.find("GET", path) or self._router.find("POST", path)
        if route is None:
            raise ValueError(f"no such path below /api: {path!r}")
        kind = kind_of(route.template)
        if kind in self._stores:
            return [dict(item) for item in self._stores[kind] if item.get("created_on") != self._began]
        address = self._address(kind)
        if address is None:
            raise ValueError(
                f"{route.template} is no list of objects that are made; devices and commands are asked for by "
                "device_ids, commands_for and command_counts"
            )
        given = path.strip("/").split("/")
        names = route.template.strip("/").split("/")
        wanted = {
            snake(name[1:-1]): value
            for name, value in zip(names, given, strict=False)
            if name.startswith("{") and not value.startswith("{") and name != "{enterprise_id}"
        }
        return [
            {**item.fields, **self._identity(address, item)}
            for item in self._objects.created(kind)
            if all(item.scope.get(name, value) == value for name, value in wanted.items())
        ]

    def _address(self, kind: str) -> Address | None:
        """Return where objects of a kind are shown: in their list, or one by one where there is no list."""
        roles = ("list",) if kind in kinds_with_a_list(self._table) else ("create", "item")
        found = [
            address for address in addresses(self._table) if address.kind == kind and address.role in roles
        ]
        return found[0] if found and kind in self._kinds else None

    def _identity(self, address: Address, item: Item) -> dict[str, Any]:
        document = self._renderer.item(address.kind, item, address.shape.item)
        found = document.get("id", item.id) if isinstance(document, dict) else item.id
        return {"id": found}
