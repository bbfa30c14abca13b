"""Description in, client out: read, name, normalize, generate, format, verify, swap."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from scripts.codegen.description.document import Document, load_published, operations
from scripts.codegen.description.overlay import Action, Overlay, apply
from scripts.codegen.description.paths import write_out_paths
from scripts.codegen.description.references import Words
from scripts.codegen.description.upgrade import upgrade
from scripts.codegen.names.assign import assign_names
from scripts.codegen.names.lock import Lock
from scripts.codegen.render.client import render
from scripts.codegen.render.formatting import format_package
from scripts.codegen.repair.description import Repairs, repair
from scripts.codegen.rules.normalize import normalize
from scripts.codegen.verify.census import Census, count
from scripts.codegen.verify.operations import Report, verify

from .errors import DescriptionError
from .facts import Facts
from .output import differing, refuse_foreign_files, same, swap

__all__ = ("Outcome", "Reading", "Settings", "check", "generate", "read")


@dataclass(frozen=True, slots=True)
class Settings:
    """
    What shapes a client.

    Attributes:
        spec: The description.
        out: The folder of the client; it is replaced as a whole.
        config: The generator's configuration.
        names: The lock of names, created if it is missing; `None` for names that are given anew.
        overlay: Corrections to the description, if any.
        keep_names: Whether names that are new are written to the lock.
    """

    spec: Path
    out: Path
    config: Path
    names: Path | None
    overlay: Path | None = None
    keep_names: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    A client that was generated.

    Attributes:
        report: What it carries.
        stale: The overlay's actions whose target is no longer in the description.
        repairs: What was wrong in the description and was put right, a line each.
        told: What is to be known of the overlay's actions, a line each.
        census: What the description has, and what of it is left out, and why.
    """

    report: Report
    stale: tuple[Action, ...]
    repairs: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    census: Census = field(default_factory=Census)

    def left_out(self) -> list[str]:
        """Return a line for each part that the client does not carry; errors, which it raises, are none."""
        parts = [
            f"{self.census.parts[key]}: the {key[0]} {' '.join(key[2:]) or key[1]} {why}"
            for key, why in sorted(self.census.left_out.items())
            if key in self.census.parts and key[0] in ("operation", "parameter", "body")
        ]
        return parts + list(self.report.notes)


@dataclass(frozen=True, slots=True)
class Reading:
    """
    A description that was read.

    Attributes:
        document: The description in the form of OpenAPI 3.1, corrected and repaired.
        published: The same before it was repaired.
        census: What was counted in it at first.
        stale: The overlay's actions whose target is not there.
        told: What is to be known of the overlay's actions, a line each.
        repairs: What was repaired.
    """

    document: Document
    published: Document
    census: Census
    stale: tuple[Action, ...]
    told: tuple[str, ...]
    repairs: Repairs


def generate(settings: Settings) -> Outcome:
    """
    Generate a client.

    Nothing is written to `settings.out` or `settings.names` unless everything went well.

    Raises:
        DescriptionError: The description can't be carried whole; every problem is named. Or the folder has files that
            the pipeline did not write.
    """
    refuse_foreign_files(settings.out)
    reading = read(settings.spec, settings.overlay)
    document, census, facts = reading.document, reading.census, Facts()
    new_lock = assign_names(document, Lock.read(settings.names) if settings.names else Lock(), facts)
    normalize(document, facts)
    census.left_out |= facts.left_out
    settings.out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generate-", dir=settings.out.parent) as folder:
        # The package must have its own name while it is verified: it imports itself.
        package = Path(folder) / settings.out.name
        render(document, facts, settings.config, package)
        format_package(package)
        report = verify(reading.published, census, new_lock, package)
        swap(package, settings.out)
    if (
        settings.names
        and settings.keep_names
        and new_lock.text() != (settings.names.read_text("utf-8") if settings.names.exists() else "")
    ):
        settings.names.write_text(new_lock.text(), "utf-8")
    return Outcome(report, reading.stale, tuple(reading.repairs.notes), reading.told, census)


def read(spec: Path, overlay: Path | None = None) -> Reading:
    """
    Read a description of any form as one of OpenAPI 3.1, corrected and repaired.

    Args:
        spec: The description.
        overlay: Corrections to it, if any.

    Raises:
        DescriptionError: It can't be read, or is broken in a way that can't be repaired.
    """
    document = load_published(spec)
    words = Words(document)
    try:
        reading = _read(document, overlay)
    except DescriptionError as error:
        raise DescriptionError(*map(words.as_published, error.problems)) from None
    if not any(True for _ in operations(reading.document)):
        raise DescriptionError(f"{spec}: describes no operation")
    reading.repairs.notes[:] = map(words.as_published, reading.repairs.notes)
    return reading


def _read(document: Document, overlay: Path | None) -> Reading:
    repairs = Repairs()
    told: list[str] = []
    stale: list[Action] = []
    census = count(document)
    write_out_paths(document, repairs.note)
    document = upgrade(document, repairs.note)
    if overlay:
        before = count(document).parts
        stale = apply(document, Overlay.read(overlay), told)
        after = count(document).parts
        census.left_out |= {key: "the overlay takes it out" for key in before if key not in after}
    published = dict(document)
    repair(document, repairs)
    return Reading(document, published, census, tuple(stale), tuple(told), repairs)


def check(settings: Settings) -> list[str]:
    """
    Say in which files a fresh client would differ from the one that is there; nothing is written.

    Raises:
        DescriptionError: The description can't be carried whole.
    """
    with tempfile.TemporaryDirectory(prefix="esper-drift-") as folder:
        fresh = Path(folder) / settings.out.name
        names = Path(folder) / "names.lock.yaml"
        if settings.names and settings.names.exists():
            shutil.copyfile(settings.names, names)
        generate(replace(settings, out=fresh, names=names))
        changed = [str(settings.names)] if settings.names and not same(names, settings.names) else []
        return changed + [str(settings.out / name) for name in differing(fresh, settings.out)]
