"""Sources of descriptions and packages: the working tree, git, or files."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen.description.document import Document, load
from scripts.codegen.description.upgrade import upgrade
from scripts.codegen.errors import DescriptionError
from scripts.codegen.names.lock import Lock, is_ours
from scripts.codegen.pipeline import Settings, generate

__all__ = ("Project", "Side", "from_file", "from_git", "from_tree", "read")

PACKAGE = "esper_client"


@dataclass(frozen=True, slots=True)
class Project:
    """
    Where the parts of the project are.

    Attributes:
        root: Its folder.
        names: The lock of names to use; a copy, since generating adds to it.
    """

    root: Path
    names: Path

    @property
    def spec(self) -> Path:
        """The description."""
        return self.root / "openapi.yaml"

    @property
    def foreign_names(self) -> Path:
        """The lock of names for descriptions of another API."""
        return self.names.with_name("foreign.names.yaml")

    @property
    def overlay(self) -> Path:
        """The corrections."""
        return self.root / "overlay.yaml"


@dataclass(frozen=True, slots=True)
class Side:
    """
    One of the two that are compared.

    Attributes:
        title: What it is called, in Markdown.
        document: The description as published, in OpenAPI 3.1.
        package: The folder of the generated package, if there is one.
        problem: Why there is none.
    """

    title: str
    document: Document
    package: Path | None = None
    problem: str = ""


def read(path: Path, name: str = "") -> Document:
    """
    Read a description of any form as one of OpenAPI 3.1.

    Raises:
        DescriptionError: It can't be read; with `name` in place of the file's own, if it is given.
    """
    try:
        return upgrade(load(path))
    except DescriptionError as error:
        told = [problem.replace(str(path), name or str(path)) for problem in error.problems]
        raise DescriptionError(*(text if (name or str(path)) in text else f"{name or path}: {text}" for text in told)) from None  # fmt: skip


def from_tree(project: Project) -> Side:
    """
    Take what stands in the working tree.

    Raises:
        DescriptionError: There is no description that can be read.
    """
    document = read(project.spec)
    package = project.root / PACKAGE
    problem = "" if package.is_dir() else f"the working tree has no `{PACKAGE}`"
    return Side(f"`{project.spec.name}` in the working tree{_version(document)}", document, None if problem else package, problem)  # fmt: skip


def from_git(project: Project, revision: str, folder: Path) -> Side:
    """
    Take what was committed.

    Args:
        project: The project.
        revision: The commit, branch or tag.
        folder: Where to put it.

    Raises:
        DescriptionError: There is no git, no such revision, or no description in it.
    """
    found = _git(
        project.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if found is None:
        raise DescriptionError(f"{revision}: is no revision of a git repository in {project.root}")
    commit = found.decode().strip()
    spec = project.spec.name
    text = _git(project.root, "show", f"{commit}:./{spec}")
    if text is None:
        raise DescriptionError(f"{revision}: has no {spec}")
    folder.mkdir(parents=True)
    (folder / spec).write_bytes(text)
    document = read(folder / spec, f"{spec} at {revision}")
    archive = _git(project.root, "archive", "--format=tar", commit, PACKAGE)
    if archive is not None:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
    package = folder / PACKAGE
    problem = "" if package.is_dir() else f"{revision} has no `{PACKAGE}`"
    return Side(
        f"`{spec}` at {commit[:10]}{_version(document)}", document, None if problem else package, problem
    )


def from_file(project: Project, path: Path, folder: Path, *, package: bool = True) -> Side:
    """
    Take a file, and generate a package from it.

    Args:
        project: The project, whose names, corrections and configuration are used.
        path: The description.
        folder: Where to put the package.
        package: Whether a package is wanted.

    Raises:
        DescriptionError: The file can't be read. One that becomes no package is no error: it is said.
    """
    document = read(path)
    title = f"`{path.name}`{_version(document)}"
    if not package:
        return Side(title, document, None, "not asked for.")
    # Another API gets names of its own, and corrections of this one would bury what is wrong with it.
    ours = is_ours(document, Lock.read(project.names))
    settings = Settings(
        spec=path,
        out=folder / PACKAGE,
        config=project.root / "generator-config.yml",
        names=project.names if ours else project.foreign_names,
        overlay=project.overlay if ours and project.overlay.exists() else None,
    )
    try:
        generate(settings)
    except DescriptionError as error:
        more = f" (and {len(error.problems) - 1} more)" if len(error.problems) > 1 else ""
        return Side(title, document, None, f"`{path.name}` becomes no client: {error.problems[0]}{more}")
    return Side(title, document, settings.out)


def copy_names(root: Path, folder: Path) -> Path:
    """Copy the project's lock of names to a folder, where it may be added to."""
    names = folder / "names.lock.yaml"
    if (root / "scripts" / "names.lock.yaml").exists():
        shutil.copyfile(root / "scripts" / "names.lock.yaml", names)
    return names


def _version(document: Document) -> str:
    version = (document.get("info") or {}).get("version")
    return f" (version {version})" if version else ""


def _git(root: Path, *arguments: str) -> bytes | None:
    try:
        run = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise DescriptionError("git is not installed; give two files instead") from None
    return run.stdout if run.returncode == 0 else None
