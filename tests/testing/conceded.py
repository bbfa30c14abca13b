"""What the fake is conceded against the description, because the service was seen to do the same."""

from __future__ import annotations

# Published as strings or lists and observed as null: the ends of lists, the parent of the root, no tags.
NULL_IN_PRACTICE = {"next", "previous", "prev", "parent", "tags"}


def conceded(node):
    """Return a part of a description as the fake is judged by it."""
    if isinstance(node, list):
        return [conceded(item) for item in node]
    if not isinstance(node, dict):
        return node
    # The published alternatives require nothing, so that several fit at once.
    changed = {"anyOf" if name == "oneOf" else name: conceded(value) for name, value in node.items()}
    # A 204 has no body by the definition of HTTP, though one is published once.
    if isinstance(changed.get("204"), dict):
        changed["204"].pop("content", None)
    # A taken name is refused with 409, which some services publish and others only answer with.
    if "400" in changed and "409" not in changed and isinstance(changed["400"], dict):
        changed["409"] = changed["400"]
    properties = changed.get("properties")
    if isinstance(properties, dict):
        for name in NULL_IN_PRACTICE & properties.keys():
            kind = properties[name].get("type")
            if isinstance(kind, str):
                properties[name] = {**properties[name], "type": [kind, "null"]}
    return changed
