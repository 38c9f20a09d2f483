"""A year at the desk, worked out from a seed and a day alone. Pure: no database, no clock."""

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hoia.kit.names import full_name

from .house import FRONTS, Front, Person, who_answers
from .stories import Story

OPEN, SHUT = time(8, 0), time(18, 30)
CUSTOMERS = 480
AFTER = "{after}"
LONGEST_PAUSE = {"c": 30, "a": 5, "n": 3, "p": 20, "w": 28}  # hours between a turn and the one before


@dataclass(frozen=True, slots=True)
class Somebody:
    """A customer: who they are and what the desk knows of them."""

    given: str
    family: str
    address: str
    language: str
    front: str
    phone: str = ""
    born: tuple[int, int, int] | None = None  # day, month, year
    called: str = ""

    @property
    def name(self) -> str:
        return full_name(self.given, self.family, self.language)


@dataclass(frozen=True, slots=True)
class Turn:
    kind: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Days:
    """The days that a matter speaks of, on the clock of its front door."""

    passed: datetime
    promised: datetime


@dataclass(slots=True)
class Matter:
    """One matter of one customer from its first word to where it stands now."""

    number: int
    front: Front
    customer: Somebody
    colleague: Person
    subject: str
    tag: str
    turns: list[Turn] = field(default_factory=list)
    whole: bool = False  # everything was said that belongs to it


def matters(today: datetime, seed: int = 7, how_many: int = 420) -> list[Matter]:
    """Return what happened in the year before ``today`` (aware), most of it lately, oldest first."""
    chance = random.Random(f"{seed} {today.date()}")
    customers = {front.name: list(_customers(front, chance, today.date())) for front in FRONTS}
    found = []
    for number in range(how_many):
        front = chance.choices(FRONTS, [one.share for one in FRONTS])[0]
        found.append(_matter(number, front, chance.choice(customers[front.name]), today, chance))
    return sorted(found, key=lambda one: one.turns[0].at)


def _customers(front: Front, chance: random.Random, today: date) -> Iterator[Somebody]:
    tongue, seen = front.tongue, set()
    for number in range(int(CUSTOMERS * front.share)):
        given = chance.choice(tongue.given_women + tongue.given_men)
        family = chance.choice(tongue.family)
        address = f"{plain(given)}.{plain(family)}{number if (given, family) in seen else ''}@{_domain(front, chance)}"
        seen.add((given, family))
        born = (
            (chance.randint(1, 28), chance.randint(1, 12), chance.randint(1942, 2004))
            if chance.random() < 0.5
            else None
        )
        if number < 2:
            born = (today.day, today.month, 1950 + 9 * number)  # somebody has a birthday every day
        phone = f"+372 5{chance.randint(100, 999)} {chance.randint(1000, 9999)}" if front.language == "et" else ""
        yield Somebody(given, family, address, front.language, front.name, phone, born)


def _domain(front: Front, chance: random.Random) -> str:
    if front.inside:
        return "house.example"
    return chance.choice(("mail.example", "post.example", "kodu.example", "work.example"))


def _matter(number: int, front: Front, customer: Somebody, today: datetime, chance: random.Random) -> Matter:
    stories = front.tongue.stories
    story: Story = chance.choices(stories, [one.weight for one in stories])[0]
    colleague = chance.choice(who_answers(front))
    # A sixth since yesterday, half within three weeks: a desk is looked at for what is open.
    lately = chance.random()
    back = (
        chance.uniform(0, 0.9) if lately < 0.16 else chance.uniform(1, 21) if lately < 0.5 else chance.uniform(21, 365)
    )
    at = today - timedelta(days=back)
    days = _days(at, front, chance)
    words = _words(front, customer, colleague, days, chance)
    one = Matter(number, front, customer, colleague, story.subject.format(**words), story.tag)
    for place, (kind, text) in enumerate(story.turns):
        pause = timedelta(hours=0.2 + LONGEST_PAUSE[kind] * chance.random() ** 2) if place else timedelta(0)
        at = _in_hours(at + pause, front, chance) if kind in "anpw" else at + pause
        if text.startswith(AFTER):
            at = max(at, _evening(days.promised, chance))
        if at > today - timedelta(minutes=5):
            return one if one.turns else _just_now(one, kind, text.format(**words), today, chance)
        one.turns.append(Turn(kind, at, text.format(**words)))
    one.whole = True
    return one


def _just_now(one: Matter, kind: str, text: str, today: datetime, chance: random.Random) -> Matter:
    one.turns.append(Turn(kind, today - timedelta(minutes=chance.randint(6, 240)), text))
    return one


def _days(at: datetime, front: Front, chance: random.Random) -> Days:
    """Choose the day that is promised and the one that had passed; never the same weekday."""
    answered = _in_hours(at + timedelta(hours=LONGEST_PAUSE["a"] + 1), front, chance).astimezone(ZoneInfo(front.zone))
    passed = _working_day(at.astimezone(ZoneInfo(front.zone)) - timedelta(days=chance.randint(1, 3)), -1)
    promised = _working_day(answered + timedelta(days=chance.randint(2, 3)), 1)
    if promised.weekday() == passed.weekday():
        promised = _working_day(promised + timedelta(days=1), 1)
    return Days(passed, promised)


def _working_day(day: datetime, step: int) -> datetime:
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day


def _evening(day: datetime, chance: random.Random) -> datetime:
    return day.replace(hour=18, minute=chance.randint(5, 28), second=chance.randint(0, 59)).astimezone(UTC)


def _words(front: Front, customer: Somebody, colleague: Person, days: Days, chance: random.Random) -> dict[str, str]:
    tongue = front.tongue
    return {
        "name": customer.called or customer.given, "me": colleague.given, "day": tongue.days[days.promised.weekday()],
        "was": tongue.days[days.passed.weekday()], "after": "", "time": chance.choice(tongue.times),
        "nr": str(chance.randint(10_000, 49_999)),  # the Hungarian article before these is always "a"
        "sum": chance.choice(tongue.money),
    }  # fmt: skip


def _in_hours(at: datetime, front: Front, chance: random.Random) -> datetime:
    """Move a moment into the hours in which somebody serves, on a working day."""
    local = at.astimezone(ZoneInfo(front.zone))
    if local.time() > SHUT:
        local = _morning(local + timedelta(days=1), chance)
    elif local.time() < OPEN:
        local = _morning(local, chance)
    while local.weekday() > 4:
        local = _morning(local + timedelta(days=1), chance)
    return local.astimezone(UTC)


def _morning(local: datetime, chance: random.Random) -> datetime:
    return local.replace(hour=OPEN.hour, minute=chance.randint(1, 55), second=chance.randint(0, 59))


def plain(name: str) -> str:
    """Return a name as it stands in an address.

    >>> plain("Õunapuu"), plain("O'Neill"), plain("Bjørn")
    ('ounapuu', 'oneill', 'bjorn')
    """
    folded = unicodedata.normalize("NFKD", name.lower().translate(str.maketrans("øæå", "oaa")))
    return "".join(sign for sign in folded if sign.isascii() and sign.isalnum())
