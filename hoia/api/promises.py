"""The endpoints for promises: noted, confirmed, kept, put off, let go. Each act is a resource below its promise."""

from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from django.db import transaction
from django.utils import timezone
from dmr import Body, Path, Query, modify

from hoia.conversations.models import Conversation, Message
from hoia.people.models import Colleague, Customer, Team
from hoia.promises.choosing import may_have_told
from hoia.promises.kinds import kinds
from hoia.promises.models import Promise
from hoia.promises.rules import NotAllowed

from .auth import CONFLICT, FORBIDDEN, NOT_FOUND, REFUSED, Room
from .promise_schema import ConfirmationIn, MoveIn, PromiseIn, PromiseOut, PromiseQuery, ReleaseIn, SettlementIn
from .schema import ById

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
AS_THEY_ARE = (
    "side", "kind", "words", "quote", "state", "due", "due_from", "vague", "conditional", "made_at", "settled_at", "missed",
)  # fmt: skip


def out(one: Promise) -> PromiseOut:
    return PromiseOut(
        id=one.pk, conversation=one.conversation_id, message=one.message_id, customer=one.customer_id, inbox=one.inbox_id,
        owner=one.owner_id, team=one.team_id, **{name: getattr(one, name) for name in AS_THEY_ARE},
    )  # fmt: skip


class PromiseRoom(Room):
    """What the endpoints for promises share."""

    def promise(self, pk: int) -> Promise:
        found: Promise = self.found(Promise.objects.within(self.colleague), pk)
        return found

    def act(self, pk: int, verb: Callable[[Promise], Any]) -> PromiseOut:
        """Do one thing with a promise within reach. 409 for what its life does not have."""
        self.need_writing()
        one = self.promise(pk)
        try:
            verb(one)
        except NotAllowed as problem:
            sentence = str(problem)
            raise self.refusal(f"{sentence[:1].upper()}{sentence[1:]}.", HTTPStatus.CONFLICT) from None
        one.refresh_from_db()
        return out(one)

    def check(self, kind: str | None, *moments: datetime | None) -> None:
        if kind is not None and kind not in {one.id for one in kinds()}:
            raise self.refused(f"There is no kind of promise called “{kind}”.")
        if any(one is not None and not EARLIEST < one < LATEST for one in moments):
            raise self.refused("A moment lies between the years 2000 and 2200.")

    def refused(self, sentence: str) -> Exception:
        return self.refusal(sentence, HTTPStatus.UNPROCESSABLE_ENTITY)


class PromisesView(PromiseRoom):
    def get(self, parsed_query: Query[PromiseQuery]) -> list[PromiseOut]:
        """Promises within reach, newest number first."""
        said, found = parsed_query, Promise.objects.within(self.colleague).order_by("-pk")
        chosen = {name: getattr(said, name) for name in ("state", "side", "conversation", "customer", "owner")}
        found = found.filter(**{name: value for name, value in chosen.items() if value is not None})
        if said.due_before is not None:
            found = found.due_before(min(max(said.due_before, EARLIEST), LATEST))
        if said.before:
            found = found.filter(pk__lt=said.before)
        return [out(one) for one in found[: said.limit]]

    @modify(status_code=HTTPStatus.CREATED, extra_responses=[NOT_FOUND, FORBIDDEN, REFUSED])
    def post(self, parsed_body: Body[PromiseIn]) -> PromiseOut:
        """Note a promise."""
        self.need_writing()
        said = parsed_body
        self.check(said.kind, said.due, said.due_from)
        if said.due_from and (said.due is None or said.due_from > said.due):
            raise self.refused("A window begins before it ends.")
        try:
            with transaction.atomic():
                one = Promise.objects.make(
                    kind=said.kind, words=said.words, side=said.side, due=said.due, due_from=said.due_from,
                    conditional=said.conditional, at=timezone.now(), by=self.colleague, **self._concerned(said),
                )  # fmt: skip
                if not Promise.objects.within(self.colleague).filter(pk=one.pk).exists():
                    raise ValueError("it would lie beyond the reach of this token: name a conversation within it")
        except ValueError as problem:
            raise self.refused(f"Nothing was noted: {problem}.") from None
        return out(one)

    def _concerned(self, said: PromiseIn) -> dict[str, Any]:
        """Whom and what it concerns, each within reach."""
        given: dict[str, Any] = {}
        if said.conversation:
            given["conversation"] = self.found(
                Conversation.objects.within(self.colleague).unmerged(), said.conversation
            )
        if said.customer:
            given["customer"] = self.found(Customer.objects.within(self.colleague).living(), said.customer)
        for name, rows in (("owner", Colleague.objects.answering()), ("team", Team.objects.all())):
            if number := getattr(said, name):
                given[name] = rows.filter(pk=number).first()
                if given[name] is None:
                    raise self.refused(f"There is no {name} with this number who could keep it.")
        return given


class PromiseView(PromiseRoom):
    @modify(extra_responses=[NOT_FOUND])
    def get(self, parsed_path: Path[ById]) -> PromiseOut:
        """One promise."""
        return out(self.promise(parsed_path.pk))


class ConfirmationView(PromiseRoom):
    @modify(status_code=HTTPStatus.OK, extra_responses=[NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED])
    def post(self, parsed_path: Path[ById], parsed_body: Body[ConfirmationIn]) -> PromiseOut:
        """Let a promise stand that was found in a message, as it is or corrected."""
        said = parsed_body
        self.check(said.kind, said.due)
        corrections = {name: value for name in ("kind", "words", "due") if (value := getattr(said, name)) is not None}
        if "due" in corrections:
            corrections["due_from"] = None
        return self.act(parsed_path.pk, lambda one: one.confirm(at=timezone.now(), by=self.colleague, **corrections))


class SettlementView(PromiseRoom):
    @modify(status_code=HTTPStatus.OK, extra_responses=[NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED])
    def post(self, parsed_path: Path[ById], parsed_body: Body[SettlementIn]) -> PromiseOut:
        """Say that it was done: in time it is kept, later it is late."""
        said = parsed_body
        self.check(None, said.done_at)
        return self.act(
            parsed_path.pk,
            lambda one: one.keep(at=timezone.now(), by=self.colleague, done_at=said.done_at, reason=said.reason),
        )


class MovesView(PromiseRoom):
    @modify(status_code=HTTPStatus.OK, extra_responses=[NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED])
    def post(self, parsed_path: Path[ById], parsed_body: Body[MoveIn]) -> PromiseOut:
        """Put it off. After its moment it is late and stays so."""
        said = parsed_body
        self.check(None, said.due, said.due_from)
        if said.due_from and said.due_from > said.due:
            raise self.refused("A window begins before it ends.")
        told = self._told(self.promise(parsed_path.pk), said.told) if said.told else None
        return self.act(
            parsed_path.pk,
            lambda one: one.move(
                said.due, due_from=said.due_from, at=timezone.now(), by=self.colleague, told=told, asked=said.asked
            ),
        )

    def _told(self, one: Promise, number: int) -> Message:
        """The letter of ours, in the same conversation, in which the customer learnt of it."""
        letter = may_have_told(one).filter(pk=number).first() if one.conversation_id else None
        if letter is None:
            raise self.refused("“told” names no letter of ours in the conversation of this promise.")
        return letter


class ReleaseView(PromiseRoom):
    @modify(status_code=HTTPStatus.OK, extra_responses=[NOT_FOUND, FORBIDDEN, CONFLICT])
    def post(self, parsed_path: Path[ById], parsed_body: Body[ReleaseIn]) -> PromiseOut:
        """Note that whom it was promised to lets it go."""
        return self.act(
            parsed_path.pk, lambda one: one.release(at=timezone.now(), by=self.colleague, reason=parsed_body.reason)
        )
