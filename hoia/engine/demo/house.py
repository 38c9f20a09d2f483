"""The house of the demo: its front doors, the teams behind them, and who serves there."""

from dataclasses import dataclass

from .stories import Tongue, en, et, hu, nb


@dataclass(frozen=True, slots=True)
class Front:
    """A front door: an inbox with its team and the words that are spoken there."""

    name: str
    address: str
    sender: str
    language: str
    zone: str
    signature: str
    team: str
    tongue: Tongue
    share: float
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    given: str
    family: str
    role: str
    language: str
    teams: tuple[str, ...]
    signature: str = ""

    @property
    def email(self) -> str:
        plain = self.given.lower().translate(str.maketrans("áéíóöőúüűõäø", "aeiooouuuoao"))
        return f"{plain}@house.example"


FRONTS = (
    Front("Salong", "info@salong.example", "Salong Sirel", "et", "Europe/Tallinn", "Salong Sirel · Tartu mnt 2, Tartu",
          "Juuksurid", et.TONGUE, 0.26),
    Front("Ügyvédi iroda", "iroda@iroda.example", "Kovács Ügyvédi Iroda", "hu", "Europe/Budapest",
          "Kovács Ügyvédi Iroda · Fő utca 12., Budapest", "Iroda", hu.TONGUE, 0.22),
    Front("Servicekontoret", "post@kommune.example", "Servicekontoret", "nb", "Europe/Oslo",
          "Servicekontoret · Rådhusgata 1", "Skranken", nb.TONGUE, 0.22),
    Front("Shop", "hello@shop.example", "Northwind Shop", "en", "Europe/London", "Northwind Shop · 14 Mill Lane, Leeds",
          "Shop", en.SHOP, 0.22),
    Front("IT and payroll", "help@house.example", "IT and payroll", "en", "Europe/London", "IT and payroll, second floor",
          "Inside", en.INSIDE, 0.08, inside=True),
)  # fmt: skip

PEOPLE = (
    Person("Tormod", "Berg", "owner", "nb", ("Skranken",), "Tormod Berg"),
    Person("Liis", "Saar", "lead", "et", ("Juuksurid", "Inside"), "Liis Saar"),
    Person("Kadri", "Mets", "agent", "et", ("Juuksurid",), "Kadri Mets"),
    Person("Bence", "Nagy", "agent", "hu", ("Iroda",), "dr. Nagy Bence"),
    Person("Ágnes", "Kovács", "reviewer", "hu", ("Iroda", "Shop"), "dr. Kovács Ágnes"),
    Person("Ingrid", "Solberg", "agent", "nb", ("Skranken",), "Ingrid Solberg"),
    Person("Oliver", "Wood", "agent", "en", ("Shop", "Inside"), "Oliver Wood"),
    Person("Grace", "Adeyemi", "agent", "en", ("Shop",), "Grace Adeyemi"),
    Person("Per", "Dahl", "guest", "nb", (), ""),
)

SAVED_REPLIES = (
    ("Aitäh kirja eest", "et", "Tere, {customer}!\n\nAitäh kirja eest. "),
    ("Köszönöm a levelét", "hu", "Kedves {customer}!\n\nKöszönöm a levelét. "),
    ("Takk for at du skriver", "nb", "Hei, {customer}!\n\nTakk for at du skriver. "),
    ("Thank you for writing", "en", "Dear {customer},\n\nthank you for writing. "),
)


def who_answers(front: Front) -> list[Person]:
    return [one for one in PEOPLE if front.team in one.teams and one.role in ("agent", "lead")] or [PEOPLE[0]]
