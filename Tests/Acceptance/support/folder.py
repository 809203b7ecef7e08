"""A folder of files as a value that can be compared."""

import hashlib
from pathlib import Path


def files(folder: Path) -> list[str]:
    """The paths of all files under a folder, relative and sorted."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


def fingerprint(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file under a folder, by relative path."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files(folder)}


def differences(expected: dict[str, str], actual: dict[str, str]) -> list[str]:
    """What differs between two fingerprints, in words."""
    missing = [f"missing: {name}" for name in sorted(expected.keys() - actual.keys())]
    added = [f"added: {name}" for name in sorted(actual.keys() - expected.keys())]
    changed = [f"changed: {name}" for name in sorted(expected.keys() & actual.keys()) if expected[name] != actual[name]]
    return missing + added + changed
