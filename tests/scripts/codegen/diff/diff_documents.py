"""A small description with something of everything, for the tests of the report."""

from __future__ import annotations

from typing import Any


def small() -> dict[str, Any]:
    """Return a fresh description: lists, bodies, shared and circular schemas, tags, authentication."""
    thing = {
        "type": "object",
        "description": "A thing.",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "size": {"type": "integer", "minimum": 1, "maximum": 9},
            "state": {"type": "string", "enum": ["ON", "OFF"]},
            "note": {"type": ["string", "null"], "description": "Free text."},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
            "owner": {"$ref": "#/components/schemas/Owner"},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        },
    }
    owner = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
    write = {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string", "maxLength": 20}, "size": {"type": "integer"}},
    }
    page = {
        "type": "object",
        "properties": {
            "content": {
                "type": "object",
                "properties": {
                    "count": {"type": "integer"},
                    "next": {"type": ["string", "null"]},
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"name": {"type": "string"}, "kind": {"type": "string"}},
                        },
                    },
                },
            }
        },
    }
    identifier = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1", "description": "A small API."},
        "servers": [{"url": "https://example.com/api"}],
        "security": [{"key": []}],
        "tags": [{"name": "0_Things", "x-displayName": "Things"}, {"name": "1_Owners"}],
        "paths": {
            "/v1/things/": {
                "get": {
                    "tags": ["0_Things"],
                    "operationId": "listThings",
                    "summary": "List things",
                    "parameters": [
                        {
                            "name": "limit",
                            "in": "query",
                            "schema": {"type": "integer", "maximum": 100, "default": 20},
                        },
                        {"name": "state", "in": "query", "schema": {"type": "string", "enum": ["ON", "OFF"]}},
                        {"$ref": "#/components/parameters/Search"},
                    ],
                    "responses": {"200": answer(page), "401": {"description": "no"}},
                },
                "post": {
                    "tags": ["0_Things"],
                    "operationId": "addThing",
                    "requestBody": {"required": True, **answer({"$ref": "#/components/schemas/ThingWrite"})},
                    "responses": {"201": answer({"$ref": "#/components/schemas/Thing"})},
                },
            },
            "/v1/things/{thing_id}": {
                "parameters": [identifier],
                "get": {
                    "tags": ["0_Things"],
                    "responses": {"200": answer({"$ref": "#/components/schemas/Thing"})},
                },
                "delete": {"tags": ["0_Things"], "responses": {"204": {"description": "gone"}}},
            },
            "/v1/owners": {
                "get": {
                    "tags": ["1_Owners"],
                    "responses": {
                        "200": answer({"type": "array", "items": {"$ref": "#/components/schemas/Owner"}})
                    },
                }
            },
        },
        "components": {
            "schemas": {"Thing": thing, "Owner": owner, "ThingWrite": write},
            "parameters": {"Search": {"name": "search", "in": "query", "schema": {"type": "string"}}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "Authorization"}},
        },
    }


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a body in JSON."""
    return {"description": "ok", "content": {"application/json": {"schema": schema}}}
