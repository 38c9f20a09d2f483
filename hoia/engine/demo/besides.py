"""What a desk has besides letters: firms and departments, name days, people away, and conversations that were rearranged."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hoia.channels import intake
from hoia.conversations.models import Conversation, Direction, Draft
from hoia.people.models import Absence, Customer
from hoia.people.models.merging import merge

from . import letters
from .year import Matter, Somebody, Turn

if TYPE_CHECKING:
    from .build import House

FIRMS = {
    "et": ("Sirel ja Pojad OÜ", "Emajõe Raamat OÜ", "Tähe Kohvik OÜ"),
    "hu": ("Duna Építő Kft.", "Hárs Könyvelő Bt.", "Fehér Pékség Kft."),
    "nb": ("Fjellheim Borettslag", "Nordvik Rør AS", "Elvebakken Barnehage"),
    "en": ("Mill Lane Bakery Ltd", "Aire Cycles Ltd", "Whitfield & Daughters"),
}
DEPARTMENTS = ("Front office", "Warehouse", "Accounts")
DRAFTS = {
    "et": "Tere, {name}!\n\nVaatasin Teie soovi üle ja",
    "hu": "Kedves {name}!\n\nUtánanéztem a kérdésének, és",
    "nb": "Hei, {name}!\n\nJeg har sett på saken din, og",
    "en": "Dear {name},\n\nI have looked into this and",
}
AWAY = (("Ingrid", "Tormod", -2, 4), ("Grace", "Oliver", 9, 16), ("Kadri", "Liis", -120, -106))  # days from today
NAME_DAYS = {  # (day, month) as the calendars of the two countries have them
    "et": {"Katrin": (25, 11), "Andres": (30, 11), "Toomas": (21, 12), "Jaan": (24, 6), "Mihkel": (29, 9), "Karl": (28, 1)},
    "hu": {
        "Katalin": (25, 11), "Judit": (10, 12), "Éva": (24, 12), "Ádám": (24, 12), "István": (26, 12), "Ágnes": (21, 1),
        "Zsuzsanna": (19, 2), "Zoltán": (8, 3), "Ildikó": (10, 3), "Gábor": (24, 3), "Eszter": (24, 5), "László": (27, 6),
        "Péter": (29, 6), "Ferenc": (4, 10), "Márton": (11, 11),
    },
}  # fmt: skip
SPREAD = 12  # every twelfth customer belongs to a firm


def furnish(house: "House", matters: list[Matter]) -> None:
    _absences(house)
    _belonging(house)
    _name_days(house)
    lately = [one for one in reversed(matters) if one.number in house.homes]
    _drafts(house, [one for one in lately if one.turns[-1].kind == "c"][:6])
    _rearranged(house, lately)
    _late_letter_first(house, lately[0])
    _one_customer_twice(house)


def _absences(house: "House") -> None:
    for who, instead, first, last in AWAY:
        today = house.today.date()
        Absence.objects.create(
            colleague=house.people[who], stand_in=house.people[instead], first_day=today + timedelta(days=first),
            last_day=today + timedelta(days=last),
        )  # fmt: skip


def _belonging(house: "House") -> None:
    """Put some persons into firms, and those of the house into its departments."""
    for language, names in FIRMS.items():
        outside = Customer.objects.filter(language=language, inside=False).order_by("pk")
        _join(house, Customer.Kind.ORGANISATION, language, names, list(outside[::SPREAD]))
    inside = Customer.objects.filter(inside=True).order_by("pk")
    _join(house, Customer.Kind.DEPARTMENT, "en", DEPARTMENTS, list(inside))


def _join(house: "House", kind: str, language: str, names: tuple[str, ...], members: list[Customer]) -> None:
    units = [
        Customer.objects.create(
            kind=kind, name=name, language=language, created_at=house.today - timedelta(days=365),
            inside=kind == Customer.Kind.DEPARTMENT,
        )
        for name in names
    ]  # fmt: skip
    for place, member in enumerate(members):
        member.organisation = units[place % len(units)]
        member.save(update_fields=["organisation"])


def _name_days(house: "House") -> None:
    """In Estonia and Hungary people congratulate: the desk knows the day where the calendar has the name."""
    for language, calendar in NAME_DAYS.items():
        for name, (day, month) in calendar.items():
            Customer.objects.filter(language=language, kind=Customer.Kind.PERSON, given_name=name).update(
                name_day_day=day, name_day_month=month
            )


def _drafts(house: "House", unanswered: list[Matter]) -> None:
    for one in unanswered:
        Draft.objects.create(
            conversation=house.homes[one.number], colleague=house.people[one.colleague.given], kind=Direction.OUT,
            text=DRAFTS[one.front.language].format(name=one.customer.called or one.customer.given),
        )  # fmt: skip


def _rearranged(house: "House", lately: list[Matter]) -> None:
    """Two were merged, one was split, two are linked: each by who serves there."""
    by_customer: dict[str, Matter] = {}
    pairs = []
    for one in lately:
        if (other := by_customer.pop(one.customer.address, None)) is not None:
            pairs.append((one, other))
        by_customer[one.customer.address] = one
    at = house.today - timedelta(minutes=20)
    for (first, second), way in zip(pairs, ("merge", "link"), strict=False):
        older, newer = _fresh(house, first), _fresh(house, second)
        who = house.people[second.colleague.given]
        newer.merge_into(older, at=at, by=who) if way == "merge" else older.link(newer, at=at, by=who)
    _split_off(house, lately, at)


def _split_off(house: "House", lately: list[Matter], at: datetime) -> None:
    """Somebody's last letter was about something else: it stands for itself now."""
    for one in lately:
        row = _fresh(house, one)
        last = row.messages.filter(direction=Direction.IN).order_by("at").last()
        if one.whole and one.turns[-1].kind == "c" and last is not None and row.message_count > 2:
            row.split([last.pk], at=at, by=house.people[one.colleague.given])
            return


def _late_letter_first(house: "House", one: Matter) -> None:
    """The second letter of a thread comes before the first, as happens when a server on the way is slow."""
    at = house.today - timedelta(minutes=50)
    first = letters.blank(one.customer, one.front.address, one.subject, Turn("c", at, ""), f"slow{one.number}")
    again = Turn("c", at + timedelta(minutes=5), "")
    second = letters.blank(one.customer, one.front.address, f"Re: {one.subject}", again, f"fast{one.number}")
    second["In-Reply-To"] = second["References"] = first["Message-ID"]
    words = one.turns[0].text
    first.set_content(words)
    second.set_content(f"{one.front.tongue.close[0]}\n{one.customer.name}")
    for mail in (second, first):
        intake.receive(bytes(mail), house.inboxes[one.front.name], "imap", "INBOX", house.today - timedelta(minutes=30))


def _one_customer_twice(house: "House") -> None:
    """The same person wrote from a second address and was joined to their record."""
    known = Customer.objects.filter(kind="person", language="nb", given_name__gt="").order_by("pk").first()
    front = next(front for front in house.inboxes.values() if front.language == "nb")
    if known is None:
        return
    at = house.today - timedelta(days=2)
    who = Somebody(known.given_name, known.family_name, f"privat.{known.pk}@kodu.example", "nb", front.name)
    mail = letters.blank(who, front.address, "Fra min private adresse", Turn("c", at, ""), f"privat{known.pk}")
    mail.set_content(f"Hei!\n\nBruk gjerne denne adressen når dere skriver til meg.\n\nHilsen\n{who.name}")
    arrival = intake.receive(bytes(mail), front, "imap", "INBOX", at)
    second = Customer.objects.holding("email", who.address).first()
    if arrival.message_id and second is not None and second.pk != known.pk:
        merge(second, known, at=at + timedelta(hours=1), by=house.people["Tormod"])


def _fresh(house: "House", one: Matter) -> Conversation:
    return Conversation.objects.get(pk=house.homes[one.number].pk)
