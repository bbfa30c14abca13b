"""What breaks Python callers: two small packages in the form of the generated one, compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.diff.compare.descriptions import Comparison
from scripts.codegen.diff.python.surface import Break, Group, Surface, compare_packages
from scripts.codegen.diff.version import propose
from scripts.codegen.errors import DescriptionError

METHOD = """
    async def get_thing(self, thing_id: str, size: int = 1, *, kind: str | Unset = UNSET) -> Thing:
        ...

    def list_things(self, *, page_size: int | None = None) -> Pages[Thing]:
        ...

    async def add_thing(self, body: ThingWrite) -> None:
        ...
"""
ENDPOINT = """
OPERATION = Operation("GET", "/v1/things/{thing_id}", answer=1)

def _get_kwargs(thing_id: str) -> dict[str, str]: ...

async def asyncio_detailed(thing_id: str, *, client: Client, limit: int = 1) -> Response[Thing]: ...

async def asyncio(thing_id: str, *, client: Client, limit: int = 1) -> Thing: ...
"""
THING = """
@_m.define(init=False, repr=False)
class Thing(_m.Model):
    __slots__ = ("id", "size", "state")

    id: str
    size: int | None
    state: _models.State | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        size: int | Unset = UNSET,
        state: _models.State | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (1,)
"""
WRITE = """
@_m.define(init=False, repr=False)
class ThingWrite(_m.Model):
    __slots__ = ("name", "size")

    name: str | None
    size: int | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        size: int | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())
"""
ATTRS = """
@_define
class ThingWrite(_m.Model):
    name: str | Unset = UNSET
    size: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
"""
STATE = 'State = Literal["ON", "OFF"] | str\n'


def package(folder: Path, *changes: tuple[str, str]) -> Path:
    """Write a package; each change replaces a text in it."""
    files = {
        "api/__init__.py": "",
        "api/things/__init__.py": f"class ThingsGroup(Group):\n{METHOD}",
        "api/things/get_thing.py": ENDPOINT,
        "models/__init__.py": "",
        "models/thing.py": THING,
        "models/thing_write.py": WRITE,
        "models/state.py": STATE,
        "_codec.py": "def internal(a: int) -> int: ...\n",
        "__init__.py": "",
    }
    for name, text in files.items():
        for old, new in changes:
            text = text.replace(old, new)  # noqa: PLW2901
        path = folder / "esper_client" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder / "esper_client"


CASES = [
    ("method removed", [("async def get_thing", "async def _gone")], Break(Group.METHOD_REMOVED, "things.get_thing")),
    ("parameter removed", [(", size: int = 1, *", ", *")], Break(Group.PARAMETER_REMOVED, "things.get_thing", "`size`")),
    ("parameter required", [("size: int = 1, *", "size: int, *")], Break(Group.PARAMETER_REQUIRED, "things.get_thing", "`size`")),
    ("parameter added", [("body: ThingWrite", "body: ThingWrite, key: str")], Break(Group.PARAMETER_REQUIRED, "things.add_thing", "`key` (new)")),
    ("parameter moved", [("thing_id: str, size: int = 1, *", "size: int, thing_id: str, *")], Break(Group.PARAMETER_MOVED, "things.get_thing", "`thing_id`, `size`")),
    ("parameter by name only", [("size: int = 1, *, kind", "*, size: int = 1, kind")], Break(Group.PARAMETER_KIND, "things.get_thing", "`size`: `positional or keyword` → `keyword-only`")),
    ("parameter's type", [("size: int = 1", "size: str = 1")], Break(Group.PARAMETER_TYPE, "things.get_thing", "`size`: `int` → `str`")),
    ("parameter's default", [("size: int = 1", "size: int = 2")], Break(Group.PARAMETER_DEFAULT, "things.get_thing", "`size`: `1` → `2`")),
    ("return type", [("kind: str | Unset = UNSET) -> Thing:", "kind: str | Unset = UNSET) -> ThingWrite:")], Break(Group.RETURN, "things.get_thing", "`Thing` → `ThingWrite`")),
    ("list or not", [("-> Pages[Thing]", "-> Thing")], Break(Group.RETURN, "things.list_things", "`Pages[Thing]` → `Thing`")),
    ("endpoint function", [("client: Client, limit: int = 1", "client: Client")], Break(Group.PARAMETER_REMOVED, "things.get_thing", "`limit` (endpoint function)")),
    ("model removed", [("class ThingWrite(", "class _ThingWrite(")], Break(Group.MODEL_REMOVED, "ThingWrite")),
    ("values removed", [("State = Literal", "_State = Literal")], Break(Group.MODEL_REMOVED, "State")),
    ("field removed", [("    size: int | None\n    state", "    state"), ("        size: int | Unset = UNSET,\n", "")], Break(Group.FIELD_REMOVED, "Thing.size")),
    ("field's type", [("    id: str\n", "    id: int\n"), ("        id: str |", "        id: int |")], Break(Group.FIELD_TYPE, "Thing.id", "`str` → `int`")),
    ("field may be null", [("    id: str\n", "    id: str | None\n")], Break(Group.FIELD_TYPE, "Thing.id", "`str` → `str | None`")),
    ("field sent may not be null", [("int | None | Unset", "int | Unset")], Break(Group.FIELD_TYPE, "ThingWrite.size", "`int | None | Unset` → `int | Unset`")),
    ("field sent is required", [("name: str | Unset = UNSET", "name: str"), ("name: str | None", "name: str")], Break(Group.FIELD_REQUIRED, "ThingWrite.name")),
    ("required field sent is new", [("    name: str | None", "    kind: str\n    name: str | None"), ("        name: str | Unset", "        kind: str,\n        name: str | Unset")], Break(Group.FIELD_REQUIRED, "ThingWrite.kind", "(new)")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_each_kind_of_break_is_found(tmp_path: Path, changes: list[tuple[str, str]], expected: Break) -> None:
    """What breaks a caller is told, once, under its kind."""
    surface = compare_packages(package(tmp_path / "old"), package(tmp_path / "new", *changes))
    assert expected in surface.breaks, surface.breaks
    assert len({(one.group, one.subject) for one in surface.breaks}) == len(surface.breaks)


HARMLESS = [
    ("nothing", []),
    (
        "what is inside",
        [("def internal(a: int)", "def internal()"), ("_get_kwargs(thing_id: str)", "_get_kwargs()")],
    ),
    ("the codec's fields", [("= (1,)", "= (1, 2)")]),
    ("optional parameter", [("body: ThingWrite", "body: ThingWrite, *, key: str | Unset = UNSET")]),
    ("more types taken", [("thing_id: str, size", "thing_id: str | int, size")]),
    ("a float where an int was taken", [("size: int = 1, *", "size: float = 1, *")]),
    ("fewer types given", [("size: int | None\n    state", "size: int\n    state")]),
    (
        "field required in an answer",
        [
            ("size: int | None\n    state", "size: int\n    state"),
            ("size: int | Unset = UNSET,\n        state", "size: int,\n        state"),
        ],
    ),
    ("other values", [('"OFF"', '"AUTO"')]),
    (
        "optional field",
        [("        size: int | None", "        kind: str | Unset = UNSET,\n        size: int | None")],
    ),
    ("an answer where there was none", [("-> None", "-> Thing")]),
    ("a list of values for a text", [("kind: str | Unset", "kind: State | Unset")]),
]


@pytest.mark.parametrize("changes", [case[1] for case in HARMLESS], ids=[case[0] for case in HARMLESS])
def test_what_hurts_no_caller_is_not_told(tmp_path: Path, changes: list[tuple[str, str]]) -> None:
    """A report that cries wolf is not read."""
    surface = compare_packages(package(tmp_path / "old"), package(tmp_path / "new", *changes))
    assert surface.breaks == []


def test_constructors_that_attrs_made_are_understood(tmp_path: Path) -> None:
    """A package of an earlier version has none of its own."""
    old = package(tmp_path / "old", (WRITE, ATTRS))
    new = package(tmp_path / "new", ("name: str | Unset = UNSET", "name: str"))
    assert compare_packages(old, new).breaks == [Break(Group.FIELD_REQUIRED, "ThingWrite.name")]


def test_a_renamed_method_is_pointed_to(tmp_path: Path) -> None:
    """The operation is the same, so the new name of its method can be told."""
    old, new = package(tmp_path / "old"), package(tmp_path / "new", ("get_thing", "read_thing"))
    (new / "api/things/get_thing.py").rename(new / "api/things/read_thing.py")
    surface = compare_packages(old, new)
    assert surface.breaks == [Break(Group.METHOD_REMOVED, "things.get_thing", "is `things.read_thing` now")]
    assert surface.added_methods == ["things.read_thing"]


def test_new_methods_and_models_are_counted(tmp_path: Path) -> None:
    """What came breaks nothing and asks for a minor step."""
    new = package(tmp_path / "new", (METHOD, f"{METHOD}\n    async def new(self) -> None: ...\n"))
    (new / "models/extra.py").write_text("class Extra(_m.Model):\n    pass\n", "utf-8")
    surface = compare_packages(package(tmp_path / "old"), new)
    assert (surface.breaks, surface.added_methods, surface.added_models) == ([], ["things.new"], ["Extra"])
    assert propose(Comparison(), surface, "1.2.3").proposed == "1.3.0"


def test_a_folder_that_is_no_package_is_an_error(tmp_path: Path) -> None:
    """The error names the folder."""
    with pytest.raises(DescriptionError, match="is not a Python package"):
        compare_packages(tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("current", "level", "proposed"),
    [("1.2.3", "major", "2.0.0"), ("0.4.1", "minor", "0.5.0"), ("", "major", ""), ("2.0.0rc1", "major", "")],
)
def test_what_breaks_is_a_major_step_and_before_1_0_a_minor_one(
    current: str, level: str, proposed: str
) -> None:
    """The step, and the version that it leads to if the current one is plain."""
    step = propose(Comparison(), Surface([Break(Group.METHOD_REMOVED, "things.get_thing")]), current)
    assert (step.level, step.proposed, step.breaking) == (level, proposed, True)
    assert ("before 1.0 a breaking change is a minor step" in step.reason) == (current == "0.4.1")
    assert propose(Comparison(), Surface(), current).level == "none"
