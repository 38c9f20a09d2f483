"""What is read in the sentences of EmailIntentDataSet: ``python -m tests.promises.reading.email_intent Ask0729-fixed.txt``.

Each line is ``Yes`` or ``No``, a tab and a sentence of an English mail. ``Yes`` says that the writer asks for something or commits to
something, without saying which; so a request counts as ``Yes`` there and is no promise here. It is a look beside, not a score.
"""

import sys
from collections import Counter
from datetime import datetime
from pathlib import Path

from hoia.promises.reading import Message, read

SENT = datetime(2026, 3, 4, 10)  # a Wednesday; the sentences carry no dates of their own


def counted(lines: list[str]) -> Counter[tuple[str, str]]:
    """Return (label, what was read: ``us``, ``customer``, ``nothing``) → how many sentences."""
    found: Counter[tuple[str, str]] = Counter()
    for line in lines:
        label, tab, text = line.partition("\t")
        if tab:
            sides = {one.by for one in read(Message(text, "us", SENT, "America/New_York", "US", "en"))}
            found[label, "us" if "us" in sides else next(iter(sides), "nothing")] += 1
    return found


if __name__ == "__main__":
    for (label, what), n in sorted(counted(Path(sys.argv[1]).read_text("utf-8", "replace").splitlines()).items()):
        print(f"{label:<4} {what:<9} {n:>5}")
