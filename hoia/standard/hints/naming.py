"""Is the customer addressed by the right name, in the form that the language and the customer ask for?

Only the opening of the agent's first message counts. What the customer signed with goes before what the records say.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import normalize

from hoia.kit.names import FAMILY_NAME_FIRST, split_name
from hoia.kit.words import fold

from .conversation import Conversation, Side, Turn, Value
from .tongue import Tongue

OPENING = 14  # words of the first message in which a name counts as addressing
LINE = 5  # words of a greeting
MOST_IN_NAME = 4
FAMILY_TITLES = {"ur", "asszony"}  # Hungarian: after a family name, not after a given one alone
_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*\.?")
_LINE = re.compile(r"^[\s,\-–—]*([^\W\d_][^\d!?:;@]{0,60})$")


_LAST = re.compile(r"[.!?]\s+((?:[^\W\d_a-z][\w'’.\-]*[ .]*){1,4})$")


@dataclass(frozen=True, slots=True)
class Naming:
    """How the name was used; ``start`` and ``end`` are of the opening words, ``turn`` says which message."""

    value: Value
    reason: str
    turn: int = -1
    start: int = -1
    end: int = -1
    name: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """``title`` holds the titles that were signed or noted with it, ``form`` the given names as the customer puts them."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    title: tuple[str, ...]
    said: str
    form: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        return self.given + self.family

    @property
    def titled(self) -> bool:
        return bool(self.title)


def naming(conversation: Conversation, tongue: Tongue) -> Naming:
    first = next((at for at, turn in enumerate(conversation.turns) if turn.by is Side.AGENT and turn.text.strip()), -1)
    name = _known(conversation, tongue, first)
    if first < 0 or name is None:
        return Naming(Value.NOT_OBSERVED, "by_name.unknown")
    text = conversation.turns[first].text
    words = [(met.start(), met.end(), met.group()) for met in _WORD.finditer(text)][:OPENING]
    return _judged(words, name, tongue, first)


def _judged(words: Sequence[tuple[int, int, str]], name: Name, tongue: Tongue, turn: int) -> Naming:
    if not words:
        return Naming(Value.MISSED, "by_name.absent", turn, name=name.said)
    opening = _Opening(words, name, tongue, turn)
    checks = (
        opening.wrong_form,
        opening.wrong_title,
        opening.misspelt,
        opening.halved,
        opening.used,
        opening.placeholder,
        opening.another,
    )
    found = next((found for check in checks if (found := check())), None)
    return found or opening.told(Value.MISSED, "absent", min(len(words), LINE) - 1)


class _Opening:
    """The first words of an answer and what of the name stands in them: places of its given, family and title words."""

    def __init__(self, words: Sequence[tuple[int, int, str]], name: Name, tongue: Tongue, turn: int) -> None:
        self.words, self.name, self.tongue, self.turn = words, name, tongue, turn
        self.folded = [fold(word).rstrip(".") for _start, _end, word in words]
        self.given = [at for at, word in enumerate(self.folded) if word in name.given]
        self.family = [at for at, word in enumerate(self.folded) if word in name.family]
        self.title = [at for at, word in enumerate(self.folded) if word in tongue.titles]

    def told(self, value: Value, reason: str, upto: int, instead: str = "") -> Naming:
        start, end = self.words[0][0], self.words[upto][1]
        return Naming(value, f"by_name.{reason}", self.turn, start, end, self.name.said, instead)

    def missed(self, reason: str, at: int) -> Naming:
        return self.told(Value.MISSED, reason, at, self.words[at][2])

    def wrong_form(self) -> Naming | None:
        """The names in the wrong order, or the family name alone."""
        given, family = self.given, self.family
        if given and family and self.tongue.code in FAMILY_NAME_FIRST and given[0] + 1 == family[0]:
            said = f"{self.words[given[0]][2]} {self.words[family[0]][2]}"
            return self.told(Value.MISSED, "inverted", family[0], said)
        if family and not given and not any(abs(at - family[0]) <= 2 for at in self.title):
            return self.missed("family_alone", family[0])
        return None

    def wrong_title(self) -> Naming | None:
        given, title, name = self.given, self.title, self.name
        if given and not self.family and name.titled and not title:
            return self.missed("too_familiar", given[0])
        if given and not self.family and name.family and self._title_beside(given):
            return self.missed("title_with_given", given[-1])
        other = bool(name.title and title) and not {self.folded[at] for at in title} & set(name.title)
        if other and (given or self.family):
            upto = max([*given, *self.family, *title])
            return self.told(Value.MISSED, "other_title", upto, self.words[title[0]][2])
        return None

    def _title_beside(self, given: Sequence[int]) -> bool:
        if self.tongue.code in FAMILY_NAME_FIRST:
            return bool(set(self.folded[given[-1] + 1 : given[-1] + 2]) & FAMILY_TITLES)
        return bool(self.title) and self.title[0] + 1 == given[0]

    def misspelt(self) -> Naming | None:
        """Other marks on the letters than the name has, or a slip in the other half of the whole name."""
        marked = _marked(self.name)
        for at in self.given + self.family:
            if _bare(self.words[at][2]) != marked.get(self.folded[at], _bare(self.words[at][2])):
                return self.missed("misspelt", at)
        for at in (self.given[-1] + 1, self.given[0] - 1) if self.given and not self.family else ():
            if _slipped(at, self.words, self.folded, self.name):
                return self.missed("misspelt", at)
        return None

    def halved(self) -> Naming | None:
        """One of two given names that are said together, or the right given name before another family name."""
        given, small = self.given, self.tongue.small
        if not given:
            return None
        half = _half(self.name, self.tongue)
        if half and not self.title and not half <= {self.folded[at] for at in given}:
            return self.missed("clipped", given[-1])
        if (
            not self.family
            and self.name.family
            and _goes_on(self.words, given[-1])
            and self.folded[given[-1] + 1] not in small
        ):
            return self.missed("other_name", given[-1] + 1)
        return None

    def used(self) -> Naming | None:
        places = [*self.given, *self.family]
        return self.told(Value.KEPT, "used", max(places)) if places else None

    def placeholder(self) -> Naming | None:
        length = self.tongue.placeholder(self.folded)
        said = " ".join(word for _start, _end, word in self.words[:length])
        return self.told(Value.MISSED, "placeholder", length - 1, said) if length else None

    def another(self) -> Naming | None:
        """A name with a slip, half of a double one, or somebody else's, where a name stands in a greeting."""
        before_names = self.tongue.greetings | self.tongue.titles
        for at, (_start, _end, word) in enumerate(self.words[:LINE]):
            folded = self.folded[at]
            if not word[0].isupper() or folded in before_names or folded in self.tongue.small:
                continue
            if near := next((one for one in self.name.parts if _near(one, folded)), ""):
                return self.missed("clipped" if one_of_double(near, folded) else "misspelt", at)
            if 0 < at < LINE - 1 and self.folded[at - 1] in before_names:
                return self.missed("other_name", at)
        return None


def _slipped(at: int, words: Sequence[tuple[int, int, str]], folded: Sequence[str], name: Name) -> bool:
    """Does the other half of the whole name stand there with a slip?"""
    if not 0 <= at < len(words) or not words[at][2][0].isupper():
        return False
    return any(folded[at] != one and _near(one, folded[at]) for one in name.family)


def _marked(name: Name) -> dict[str, str]:
    """The words of the name as written; none where it has no marks at all, for then the writer may lack the letters."""
    return {} if name.said.isascii() else {fold(word): word for word in map(_bare, name.said.split())}


def _bare(word: str) -> str:
    return normalize("NFC", word.strip(".,").casefold())


def _half(name: Name, tongue: Tongue) -> set[str]:
    """The two given names that are said together, where the language has such: Anne Grete."""
    return set(name.form[:2]) if len(name.form) > 1 and name.form[1] in tongue.second_names else set()


def _goes_on(words: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Does another word with a capital follow after a single space, as a family name does?"""
    if at + 1 >= len(words) or words[at][2].endswith("."):
        return False
    return words[at + 1][0] == words[at][1] + 1 and words[at + 1][2].istitle()


def one_of_double(name: str, said: str) -> bool:
    return "-" in name and said in name.split("-")


def _known(conversation: Conversation, tongue: Tongue, before: int) -> Name | None:
    """The name and its form: as the customer asks to be called, else as they signed, else as the records have it."""
    if conversation.called:
        return _name(conversation.called, tongue)
    said = conversation.turns[: before if before >= 0 else None]
    mine = [turn for turn in said if turn.by is Side.CUSTOMER]
    asked = next((found for turn in reversed(mine) if (found := tongue.call_me(turn.text))), "")
    whole = conversation.known_name or next((turn.name for turn in mine if turn.name), "")
    record = _name(whole, tongue) if whole else None
    if asked:
        family = record.family if record else ()
        given = tuple(one for one in fold(asked).split() if one not in family) or (fold(asked),)
        return Name(given, family, (), asked, given)
    signed = next((found for turn in reversed(mine) if (found := _signed(turn, record, tongue))), None)
    if signed and record:
        given = tuple(dict.fromkeys(signed.given + (() if signed.titled else record.given)))
        return Name(given, signed.family or record.family, signed.title or record.title, record.said, signed.form)
    return record or signed


def _signed(turn: Turn, record: Name | None, tongue: Tongue) -> Name | None:
    lines = [line.strip() for line in turn.text.strip().splitlines() if line.strip()]
    if not lines:
        return None
    met = _LINE.match(lines[-1].rstrip(".")) if len(lines) > 1 else None
    met = met if met and len(met.group(1).split()) <= MOST_IN_NAME else _LAST.search(lines[-1])
    words = met.group(1).replace(",", " ").split() if met else []
    if not words or len(words) > MOST_IN_NAME or not all(word[0].isupper() for word in words):
        return None
    if any(fold(word).strip(".") in tongue.small or any(map(str.isdigit, word)) for word in words):
        return None
    found = _name(" ".join(words), tongue)
    if record and not set(found.parts) & set(record.parts) and not found.titled and not _short(found, record):
        return None
    return found


def _short(signed: Name, record: Name) -> bool:
    """Is it one word that may be short for the given name: Dani for Dániel?"""
    return len(signed.parts) == 1 and any(one[:2] == signed.parts[0][:2] for one in record.given)


def _name(whole: str, tongue: Tongue) -> Name:
    plain = [word for word in whole.split() if fold(word).rstrip(".,") not in tongue.titles]
    title = tuple(one for word in whole.split() if (one := fold(word).rstrip(".,")) in tongue.titles)
    given, family = split_name(" ".join(plain), tongue.code)
    if title and not family:
        given, family = "", given
    parts = [
        tuple(fold(word).rstrip(".") for word in part.split() if len(word.rstrip(".")) > 1) for part in (given, family)
    ]
    return Name(parts[0], parts[1], title, whole, parts[0])


def _near(name: str, said: str) -> bool:
    """Is it the name with a slip, or half of a double name?"""
    if one_of_double(name, said) or one_of_double(said, name):
        return True
    if abs(len(name) - len(said)) > 1 or len(name) < 4 or name[0] != said[0]:
        return False
    return _slips(name, said) <= (2 if len(name) > 6 else 1)


def _slips(one: str, other: str) -> int:
    """The edit distance (Levenshtein) with two neighbouring letters swapped as one slip."""
    rows = [list(range(len(other) + 1))]
    for at, letter in enumerate(one, 1):
        row = [at]
        for to, wanted in enumerate(other, 1):
            cost = min(rows[-1][to] + 1, row[-1] + 1, rows[-1][to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, rows[-2][to - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
