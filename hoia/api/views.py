"""The endpoints. Each loads through reach, calls one verb of the rooms below, and answers."""

from http import HTTPStatus

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from dmr import Body, Path, Query, modify

from hoia.conversations.models import Conversation, Message, SomethingNew
from hoia.kit.names import split_name
from hoia.ledger.models import Event, record
from hoia.people.models import Colleague, Customer, Handle
from hoia.people.rules import email_key

from . import rows
from .auth import CONFLICT, FORBIDDEN, NOT_FOUND, REFUSED, Room
from .schema import (
    ById,
    ConversationIn,
    ConversationOut,
    ConversationPatch,
    ConversationQuery,
    CustomerIn,
    CustomerOut,
    CustomerPatch,
    CustomerQuery,
    EventOut,
    EventQuery,
    InboxOut,
    Me,
    MessageIn,
    MessageOut,
    Paged,
)  # fmt: skip

BOXES = {"open": 0, "snoozed": 1, "closed": 2}


class MeView(Room):
    def get(self) -> Me:
        """Whom this token acts for."""
        one = self.colleague
        may_write = self.request.token.may_write and one.answers
        return Me(one.pk, one.name, one.email, one.role, may_write, list(one.inboxes().values_list("pk", flat=True)))


class InboxesView(Room):
    def get(self) -> list[InboxOut]:
        """The inboxes within reach."""
        return [InboxOut(one.pk, one.name, one.address, one.language) for one in self.colleague.inboxes()]


class CustomersView(Room):
    def get(self, parsed_query: Query[CustomerQuery]) -> list[CustomerOut]:
        """Customers within reach, newest first, or the one whom an address belongs to."""
        found = Customer.objects.within(self.colleague).living().prefetch_related("handles").order_by("-pk")
        if parsed_query.email:
            found = found.holding("email", email_key(parsed_query.email))
        return [rows.customer(one) for one in _page(found, parsed_query)]

    @modify(status_code=HTTPStatus.CREATED, extra_responses=[FORBIDDEN, CONFLICT, REFUSED])
    def post(self, parsed_body: Body[CustomerIn]) -> CustomerOut:
        """Note a new customer."""
        self.need_writing()
        said = parsed_body
        if not (said.name.strip() or said.given_name.strip() or said.family_name.strip() or said.email.strip()):
            raise self.refusal("Give a name or an e-mail address.", HTTPStatus.UNPROCESSABLE_ENTITY)
        self._check_address(said.email)
        given, family = said.given_name, said.family_name
        if said.name and not (given or family) and said.kind == "person":
            given, family = split_name(said.name, said.language)
        with transaction.atomic():
            one = Customer(
                kind=said.kind, name=said.name, given_name=given, family_name=family, called=said.called,
                language=said.language, notes=said.notes, created_at=timezone.now(), created_by=self.colleague,
            )  # fmt: skip
            one.save()
            if said.email:
                Handle.objects.create(customer=one, kind="email", value=said.email, key=email_key(said.email))
            record("customer.created", one, at=one.created_at, by=self.colleague)
        return rows.customer(one)

    def _check_address(self, address: str) -> None:
        if not address:
            return
        try:
            validate_email(address)
        except ValidationError:
            raise self.refusal(f"“{address}” is not an e-mail address.", HTTPStatus.UNPROCESSABLE_ENTITY) from None
        if Handle.objects.filter(kind="email", key=email_key(address)).exists():
            raise self.refusal("This address belongs to a customer already.", HTTPStatus.CONFLICT)


class CustomerView(Room):
    @modify(extra_responses=[NOT_FOUND])
    def get(self, parsed_path: Path[ById]) -> CustomerOut:
        """One customer."""
        return rows.customer(self.found(Customer.objects.within(self.colleague).living(), parsed_path.pk))

    @modify(extra_responses=[NOT_FOUND, FORBIDDEN])
    def patch(self, parsed_path: Path[ById], parsed_body: Body[CustomerPatch]) -> CustomerOut:
        """Change a customer's record; what is left out stays."""
        self.need_writing()
        one = self.found(Customer.objects.within(self.colleague).living(), parsed_path.pk)
        named = ("given_name", "family_name", "called", "language", "notes")
        new = {name: value for name in named if (value := getattr(parsed_body, name)) is not None}
        before = {name: getattr(one, name) for name in new}
        changed = {name: value for name, value in new.items() if value != before[name]}
        if changed:
            with transaction.atomic():
                for name, value in changed.items():
                    setattr(one, name, value)
                one.save()
                record(
                    "customer.changed", one, at=timezone.now(), by=self.colleague, fields=", ".join(changed),
                    before={name: before[name] for name in changed}, after=changed,
                )  # fmt: skip
        return rows.customer(one)


class ConversationsView(Room):
    def get(self, parsed_query: Query[ConversationQuery]) -> list[ConversationOut]:
        """Conversations within reach, newest number first."""
        found = Conversation.objects.within(self.colleague).unmerged().prefetch_related("tags").order_by("-pk")
        if parsed_query.box:
            found = found.filter(box=BOXES[parsed_query.box])
        if parsed_query.inbox:
            found = found.filter(inbox=parsed_query.inbox)
        if parsed_query.customer:
            found = found.filter(customer=parsed_query.customer)
        return [rows.conversation(one) for one in _page(found, parsed_query)]

    @modify(status_code=HTTPStatus.CREATED, extra_responses=[NOT_FOUND, FORBIDDEN, REFUSED])
    def post(self, parsed_body: Body[ConversationIn]) -> ConversationOut:
        """Begin a conversation by mail."""
        self.need_writing()
        inbox = self.found(self.colleague.inboxes(), parsed_body.inbox)
        try:
            validate_email(parsed_body.to)
        except ValidationError:
            sentence = f"“{parsed_body.to}” is not an e-mail address."
            raise self.refusal(sentence, HTTPStatus.UNPROCESSABLE_ENTITY) from None
        now, said = timezone.now(), parsed_body
        with transaction.atomic():
            known = Customer.objects.recognise_many([(said.name, said.to, inbox.language)])
            row = Conversation.objects.begin(
                inbox=inbox, customer=known.get(said.to), subject=said.subject, channel="email", at=now,
                by=self.colleague,
            )  # fmt: skip
            row.reply(said.text, at=now, by=self.colleague, recipients={"to": [[said.name, said.to]]})
        return rows.conversation(row)


class ConversationView(Room):
    @modify(extra_responses=[NOT_FOUND])
    def get(self, parsed_path: Path[ById]) -> ConversationOut:
        """One conversation."""
        return rows.conversation(self.found(Conversation.objects.within(self.colleague), parsed_path.pk))

    @modify(extra_responses=[NOT_FOUND, FORBIDDEN, REFUSED])
    def patch(self, parsed_path: Path[ById], parsed_body: Body[ConversationPatch]) -> ConversationOut:
        """Close, reopen or assign a conversation."""
        self.need_writing()
        row: Conversation = self.found(Conversation.objects.within(self.colleague).unmerged(), parsed_path.pk)
        now = timezone.now()
        with transaction.atomic():
            if parsed_body.assignee is not None:
                row.assign(self._assignee(row, parsed_body.assignee), at=now, by=self.colleague)
            if parsed_body.box == "closed":
                row.close(at=now, by=self.colleague)
            elif parsed_body.box == "open":
                row.reopen(at=now, by=self.colleague)
        return rows.conversation(row)

    def _assignee(self, row: Conversation, pk: int) -> Colleague | None:
        if not pk:
            return None
        one = Colleague.objects.answering().filter(pk=pk).first()
        if one is None or not (one.is_owner or row.inbox_id in one.inbox_ids()):
            sentence = "Nobody with this number may answer in this inbox."
            raise self.refusal(sentence, HTTPStatus.UNPROCESSABLE_ENTITY)
        return one


class MessagesView(Room):
    @modify(extra_responses=[NOT_FOUND])
    def get(self, parsed_path: Path[ById], parsed_query: Query[Paged]) -> list[MessageOut]:
        """The messages of a conversation, newest number first."""
        row = self.found(Conversation.objects.within(self.colleague), parsed_path.pk)
        found = row.messages.prefetch_related("attachments").order_by("-pk")
        return [rows.message(one) for one in _page(found, parsed_query)]

    @modify(status_code=HTTPStatus.CREATED, extra_responses=[NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED])
    def post(self, parsed_path: Path[ById], parsed_body: Body[MessageIn]) -> MessageOut:
        """Answer the customer, or leave a note."""
        self.need_writing()
        row: Conversation = self.found(Conversation.objects.within(self.colleague).unmerged(), parsed_path.pk)
        now = timezone.now()
        if parsed_body.kind == "note":
            return rows.message(row.add_note(parsed_body.text, at=now, by=self.colleague))
        to = row.reply_recipients()
        if not to.get("to"):
            sentence = "Nobody in this conversation can be reached by mail."
            raise self.refusal(sentence, HTTPStatus.UNPROCESSABLE_ENTITY)
        try:
            said = row.reply(parsed_body.text, at=now, by=self.colleague, recipients=to, seen=parsed_body.seen)
        except SomethingNew:
            sentence = "Something new arrived since: read it first. Nothing was sent."
            raise self.refusal(sentence, HTTPStatus.CONFLICT) from None
        return rows.message(said)


class MessageView(Room):
    @modify(extra_responses=[NOT_FOUND])
    def get(self, parsed_path: Path[ById]) -> MessageOut:
        """One message."""
        within = Message.objects.filter(conversation__in=Conversation.objects.within(self.colleague))
        return rows.message(self.found(within, parsed_path.pk))


class EventsView(Room):
    def get(self, parsed_query: Query[EventQuery]) -> list[EventOut]:
        """What the ledger says since an event, oldest first."""
        found = Event.objects.after(parsed_query.after)
        if not self.colleague.is_owner:
            found = found.within(self.colleague.inbox_ids())
        return [rows.event(one) for one in found[: parsed_query.limit]]


def _page[Row](found: QuerySet[Row], query: Paged) -> QuerySet[Row]:
    if query.before:
        found = found.filter(pk__lt=query.before)
    return found[: query.limit]
