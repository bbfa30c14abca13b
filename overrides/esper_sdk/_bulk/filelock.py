"""File locks: a file that belongs to one run at a time, and to its owner only."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from esper_sdk._errors import JournalError

__all__ = ("is_at", "keep_private", "lock", "open_file", "sync_folder", "unlock")

_LOCK_AT = 2**31 - 2
"""
The offset of the byte that is locked on Windows.

It is far behind the end, because locked bytes can't be read. `msvcrt.locking` takes 32 bits, signed.
"""
# Follow no link, and don't wait for a pipe's other end.
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND
for _name in ("O_BINARY", "O_NONBLOCK", "O_NOFOLLOW", "O_NOCTTY"):
    _FLAGS |= getattr(os, _name, 0)
_BUSY = {errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK}


def open_file(path: Path) -> int:
    """
    Open a regular file for appending; make it if it does not exist.

    Args:
        path: The file.

    Raises:
        JournalError: It is a link, a folder, a pipe or a device, or no path at all.
        OSError: It can't be opened.
    """
    try:
        # Opening alone can rewind a tape, or wait for ever.
        _check_kind(path, os.lstat(path).st_mode)
    except FileNotFoundError:
        pass
    except ValueError as error:
        # The path has half a surrogate pair, or a NUL.
        raise JournalError(f"{str(path)!r} is not a path") from error
    file = os.open(path, _FLAGS, 0o600)
    try:
        _check_kind(path, os.fstat(file).st_mode)
    except BaseException:
        os.close(file)
        raise
    return file


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISLNK(mode):
        raise JournalError(
            f"{path}: can't be opened as a journal: it is a link; give the file itself, {os.path.realpath(path)}"
        )
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "no regular file"
        raise JournalError(f"{path}: can't be opened as a journal: it is {kind}")


def keep_private(file: int) -> None:
    """
    Remove the permissions of others from a file that existed before.

    Args:
        file: Its descriptor.
    """
    if sys.platform == "win32":
        return
    found = os.fstat(file)
    if found.st_mode & 0o077 and found.st_uid == os.geteuid():
        # Some file systems keep no permissions.
        with contextlib.suppress(OSError):
            os.fchmod(file, found.st_mode & 0o700)


def lock(file: int, path: Path) -> None:
    """
    Lock a file until it is closed.

    Args:
        file: Its descriptor.
        path: Its name, for the error.

    Raises:
        JournalError: Another run has it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file, _LOCK_AT, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _BUSY:
            raise JournalError(f"{path}: can't be locked ({error.strerror})") from error
        raise JournalError(f"{path}: this journal is in use by another run") from None


def unlock(file: int) -> None:
    """
    Unlock a file that is about to be closed, for all processes that have it open.

    Args:
        file: Its descriptor.
    """
    # On Windows nobody else has this descriptor.
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_UN)


def is_at(file: int, place: str) -> bool:
    """
    Tell whether an open file is still found where it was opened.

    Args:
        file: Its descriptor.
        place: Its absolute path.
    """
    if sys.platform == "win32":
        # Windows lets nobody delete or rename an open file.
        return True
    mine = os.fstat(file)
    try:
        return os.path.samestat(os.lstat(place), mine)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        # The folder may have become unreadable.
        return mine.st_nlink > 0


def sync_folder(folder: Path) -> None:
    """
    Sync a folder, so that the name of a new file in it is on the disk.

    Args:
        folder: The folder.
    """
    # Windows can't do it, and some network file systems refuse it.
    with contextlib.suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)
