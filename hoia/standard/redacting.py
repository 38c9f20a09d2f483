"""Taking out of a text by what somebody could be known: names, addresses, numbers. Pure."""

import re
from collections.abc import Iterable

from hoia.kit.words import fold

GONE = "…"
LEAST = 3  # letters of a name that is looked for
_KNOWN = re.compile(
    r"""[^\s<>@]+@[^\s<>@]+\.\w+      # e-mail
      | https?://\S+ | www\.\S+
      | (?<!\w)\+?\d[\d\s\-/.]{5,}\d  # telephone, account and long order numbers
      | \b(?=\w*\d)\w*[A-Za-z]\w*-?\d[\w\-]*\b  # EE40217733, BT-77120""",
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def redacted(text: str, names: Iterable[str]) -> str:
    """Return ``text`` with numbers, addresses and every form of the ``names`` replaced by a sign.

    A name counts in its forms as well (Mari, Marile; Éva, Évának): any word with a capital that begins with it.

    >>> redacted("Tere, Mari! Helistan Tammele numbril 5555 1234.", ["Mari Tamm"])
    'Tere, …! Helistan … numbril ….'
    """
    parts = {fold(part) for name in names for part in re.split(r"[\s\-]+", name) if len(part) >= LEAST}

    def without_name(met: re.Match[str]) -> str:
        word = met.group()
        return GONE if word[0].isupper() and fold(word).startswith(tuple(parts)) else word

    return _WORD.sub(without_name, _KNOWN.sub(GONE, text))
