"""``hoia doctor``: looks the desk over, and says of each thing that is wrong what to do."""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from django.db import DatabaseError

from .finding import Finding, bad, good


def main(argv: Sequence[str]) -> int:
    """Look the desk over and say what to do. Ends with 1 when something is wrong, else with 0."""
    parser = argparse.ArgumentParser(prog="hoia doctor", description=main.__doc__)
    parser.add_argument("--offline", action="store_true", help="do not ask the mail servers")
    parser.add_argument(
        "--thorough", action="store_true", help="also read the whole database and every letter and file"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a finding")
    options = parser.parse_args(list(argv))
    findings = []
    for finding in look(offline=options.offline, thorough=options.thorough):
        findings.append(finding)
        print(json.dumps(asdict(finding)) if options.json else finding, flush=True)
    wrong = sum(finding.level == "bad" for finding in findings)
    if not options.json:
        print(f"\n{wrong} of {len(findings)} things are wrong." if wrong else "\nThe desk is well.")
    return 1 if wrong else 0


def look(*, offline: bool = False, thorough: bool = False) -> Iterator[Finding]:
    """Yield what is found, good or bad, from the ground up; what stands on something broken is not looked at."""
    from . import desk, ground, mail

    yield from ground.settings_and_folder()
    yield from ground.clock()
    database = list(_guarded(ground.database(thorough)))
    yield from database
    if any(finding.level == "bad" for finding in database):
        return
    parts = (desk.people(), desk.work(), desk.letters(), desk.files(thorough), mail.boxes(offline), mail.outbox())
    for part in parts:
        yield from _guarded(part)
    yield from ground.reader_of_hints()


def _guarded(part: Iterator[Finding]) -> Iterator[Finding]:
    try:
        yield from part
    except DatabaseError as problem:
        yield bad("database", f"The database does not answer as it should: {problem}", "See the log of the database.")


__all__ = ["Finding", "bad", "good", "look", "main"]
