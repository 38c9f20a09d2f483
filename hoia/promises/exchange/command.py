"""``hoia promises import FILE.csv`` and ``hoia promises export``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .columns import COLUMNS, WrongTable
from .exporting import give
from .importing import NothingTaken, take_in

MOST = 40


def import_main(argv: Sequence[str]) -> int:
    """Take in a table. The exit code is 1 when something in it is wrong; then nothing of it is taken."""
    parser = argparse.ArgumentParser(
        prog="hoia promises import", description="Take promises in from a CSV file: all of it or nothing.",
        epilog=f"Columns: {', '.join(COLUMNS)}.",
    )  # fmt: skip
    parser.add_argument("file", type=Path, help="a table in UTF-8 whose first line names the columns")
    asked = parser.parse_args(list(argv))
    try:
        taken = take_in(asked.file)
    except NothingTaken as wrong:
        for problem in wrong.problems[:MOST]:
            print(problem, file=sys.stderr)
        more = len(wrong.problems) - MOST
        print(f"{f'… and {more} more. ' if more > 0 else ''}Nothing was taken in.", file=sys.stderr)
        return 1
    except (WrongTable, OSError) as trouble:
        print(f"hoia promises import: {trouble}. Nothing was taken in.", file=sys.stderr)
        return 1
    for doubt in taken.doubts[:MOST]:
        print(doubt, file=sys.stderr)
    print(f"{taken.new} taken in, {taken.known} known already")
    return 0


def export_main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="hoia promises export", description="Print every promise as CSV.")
    parser.parse_args(list(argv))
    give(sys.stdout)
    return 0
