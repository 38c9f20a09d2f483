"""The year goes through the doors of the desk: letters through intake, answers through the outbox, acts through verbs."""

import logging
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F

from hoia.channels import intake
from hoia.channels.email import send
from hoia.channels.models import Mailbox, WebForm
from hoia.conversations.models import Conversation, Direction, Message, SavedReply, SavedView, Tag
from hoia.people.models import Colleague, Customer, Inbox, Team

from . import besides, letters, promised, reviewed
from .house import FRONTS, PEOPLE, SAVED_REPLIES, Front
from .post_office import NOWHERE
from .year import Matter

WAYS = {"p": "phone", "w": "walkin"}


def build(today: datetime, matters: list[Matter], smtp_port: int) -> None:
    """Fill an empty desk. ``smtp_port`` is where the mail server of the demo listens on loopback."""
    logging.getLogger("hoia.send").setLevel(logging.WARNING)
    house = House(today, smtp_port)
    rounds = max(len(one.turns) for one in matters)
    for number in range(rounds):
        house.live_through(number, [one for one in matters if len(one.turns) > number])
    house.settle(matters)


class House:
    """The desk while it is being filled; ``homes`` says in which conversation a matter lies."""

    def __init__(self, today: datetime, smtp_port: int) -> None:
        self.today = today
        with transaction.atomic():
            self.inboxes = {front.name: _open_door(front, smtp_port) for front in FRONTS}
            self.people = {one.given: _employ(one, today) for one in PEOPLE}
            self.people["Per"].reach([self.inboxes["Servicekontoret"]], at=today, by=self.people["Tormod"])
            self.tags = {name: Tag.objects.create(name=name) for name in _tag_names()}
            _furnish(self.inboxes, self.people)
        self.homes: dict[int, Conversation] = {}
        self.last: dict[int, Message] = {}

    def live_through(self, number: int, matters: list[Matter]) -> None:
        """Let the turn ``number`` of each matter happen: what comes in first, then what we do."""
        self._letters(number, [one for one in matters if one.turns[number].kind == "c"])
        with transaction.atomic():
            for one in matters:
                if one.turns[number].kind != "c":
                    self._act(one, number)
        self._send()
        for one in matters:
            said = self.last.get(one.number)
            if said is not None and said.direction == Direction.OUT:
                said.refresh_from_db()

    def _letters(self, number: int, matters: list[Matter]) -> None:
        came: dict[str, Matter] = {}
        waiting = defaultdict(list)
        for one in matters:
            turn, before = one.turns[number], self.last.get(one.number)
            quoted = (before.text, before.from_name) if before and before.direction == Direction.OUT else None
            answers = before.message_id if before else ""
            message_id, raw = letters.letter(one, turn, number, answers, quoted)
            came[message_id] = one
            inbox = self.inboxes[one.front.name]
            waiting[inbox.pk].append(intake.Came(raw, inbox.pk, "imap", "INBOX", turn.at + timedelta(seconds=40)))
        for some in waiting.values():
            for start in range(0, len(some), intake.BATCH):
                intake.take_in(intake.store_all(some[start : start + intake.BATCH]))
        rows = Message.objects.filter(message_id__in=came).select_related(
            "conversation__inbox", "conversation__customer"
        )
        for message in rows:
            one = came[message.message_id]
            self.homes[one.number], self.last[one.number] = message.conversation, message

    def _act(self, one: Matter, number: int) -> None:
        turn, row, who = one.turns[number], self.homes[one.number], self.people[one.colleague.given]
        if row.assignee_id is None:
            row.assign(who, at=turn.at - timedelta(minutes=2), by=who)
            if one.tag:
                row.rows().tag(self.tags[one.tag], at=turn.at - timedelta(minutes=1), by=who)
        if turn.kind == "n":
            row.add_note(turn.text, at=turn.at, by=who)
        elif turn.kind in WAYS:
            row.note_contact(WAYS[turn.kind], turn.text, at=turn.at, by=who)
        else:
            to = row.reply_recipients()
            self.last[one.number] = row.reply(turn.text, at=turn.at, by=who, recipients=to)

    def _send(self) -> None:
        with transaction.atomic():  # a building that is broken off begins anew: no need to commit letter by letter
            for inbox in self.inboxes.values():
                while send.send_letters(inbox.pk):
                    pass
        # They were sent just now; in the story they left ten seconds after they were written.
        Message.objects.filter(direction=Direction.OUT, delivery="sent").update(
            delivered_at=F("at") + timedelta(seconds=10)
        )

    def settle(self, matters: list[Matter]) -> None:
        """Close what is done, put some aside, leave the rest: as a desk looks in the middle of a day."""
        with transaction.atomic():
            for one in matters:
                row, last = Conversation.objects.get(pk=self.homes[one.number].pk), one.turns[-1]
                who = self.people[one.colleague.given]
                if one.whole and last.at < self.today - timedelta(days=1.5):
                    row.close(at=min(last.at + timedelta(hours=1), self.today), by=who)
                elif one.whole and one.number % 4 == 0:
                    row.snooze(
                        self.today + timedelta(hours=2 + one.number % 60), at=last.at + timedelta(minutes=9), by=who
                    )
        self._know(matters)
        self._oddities(matters)
        with transaction.atomic():
            besides.furnish(self, matters)
        with transaction.atomic():
            promised.promise(self)
        with transaction.atomic():
            reviewed.review(self)

    def _know(self, matters: list[Matter]) -> None:
        """Write down what the desk knows of its customers."""
        known = {one.customer.address: one.customer for one in matters}
        for customer in Customer.objects.filter(handles__key__in=known).prefetch_related("handles"):
            who = next(known[handle.key] for handle in customer.handles.all() if handle.key in known)
            if who.born:
                customer.birth_day, customer.birth_month, customer.birth_year = who.born
            customer.inside = who.address.endswith("@house.example")
            customer.save()
            if who.phone:
                customer.handles.create(kind="phone", value=who.phone)

    def _oddities(self, matters: list[Matter]) -> None:
        lately = [one for one in matters if (said := self.last.get(one.number)) and said.direction == Direction.OUT][
            -6:
        ]
        for place, one in enumerate(lately[:4]):
            inbox = self.inboxes[one.front.name]
            intake.receive(letters.oddities(one, self.last[one.number].message_id)[place], inbox, "imap", "INBOX")
        one = lately[-1]
        row = Conversation.objects.get(pk=self.homes[one.number].pk)
        who, now = self.people[one.colleague.given], self.today - timedelta(minutes=3)
        row.reply("Please see below.", at=now, by=who, recipients={"to": [["Old address", f"gone@{NOWHERE}"]]})
        asked = self.people["Tormod"]  # who sees every front door
        row.add_note(f"@{asked.name} could you look at this with me?", at=now, by=who, mentions=[asked])
        self._send()


def _open_door(front: Front, smtp_port: int) -> Inbox:
    inbox = Inbox.objects.create(
        name=front.name,
        address=front.address,
        sender_name=front.sender,
        language=front.language,
        signature=front.signature,
    )
    team, _new = Team.objects.get_or_create(name=front.team)
    inbox.teams.add(team)
    Mailbox.objects.create(inbox=inbox, smtp_host="127.0.0.1", smtp_port=smtp_port, smtp_security="none")
    return inbox


def _employ(one: Any, today: datetime) -> Colleague:
    zone = next((front.zone for front in FRONTS if front.team in one.teams), "Europe/Oslo")
    colleague = Colleague.objects.create_user(
        one.email, given_name=one.given, family_name=one.family, role=one.role, language=one.language, time_zone=zone,
        signature=one.signature,
    )  # fmt: skip
    colleague.join_teams(Team.objects.filter(name__in=one.teams), at=today, by=None)
    return colleague


def _tag_names() -> set[str]:
    return {story.tag for front in FRONTS for story in front.tongue.stories if story.tag}


def _furnish(inboxes: dict[str, Inbox], people: dict[str, Colleague]) -> None:
    for name, language, text in SAVED_REPLIES:
        SavedReply.objects.create(name=name, language=language, text=text)
    SavedView.objects.create(name="Complaints", query="tag:kaebus is:open", owner=people["Liis"], shared=True)
    WebForm.objects.create(
        inbox=inboxes["Shop"], slug="shop", title="Write to Northwind Shop", intro="We answer within a day."
    )
    WebForm.objects.create(
        inbox=inboxes["Salong"], slug="salong", title="Kirjutage salongile", intro="Vastame samal päeval."
    )
