"""A desk with two inboxes: one of everything stands in *Payroll*, which only its owner sees, and bears the secret word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.urls import get_resolver
from django.urls.resolvers import URLPattern, URLResolver
from django.utils import timezone

from hoia.api.models import ApiToken, Webhook
from hoia.channels.intake import receive
from hoia.channels.models import Arrival, Mailbox, WebForm
from hoia.conversations.models import Act, Attachment, Conversation, Draft, Message, SavedReply, SavedView, Tag
from hoia.ledger.models import Job
from hoia.ledger.work import do_all
from hoia.people.models import Absence, Colleague, Customer, CustomerMerge, Inbox, Invitation, Team
from hoia.people.models.merging import merge
from hoia.promises.models import CalendarFeed, CustomerWord, Device, Promise, TeamHours
from hoia.standard.models import Calibration, Exemplar, Notice, Plan, Review
from tests.people_fixtures import colleague, letter

SECRET = "xylograph"  # stands in everything beyond reach
FINDS = "harvest"  # stands beside it: a search for it must not lead there

ROUTE_PART = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>")


@dataclass
class World:
    help: Inbox
    payroll: Inbox
    owner: Colleague
    inside: dict[str, Any] = field(default_factory=dict)

    def refuges(self) -> dict[str, Any]:
        """What must look the same whatever those without reach have tried."""
        return {
            "conversation": list(Conversation.objects.filter(inbox=self.payroll).order_by("pk").values()),
            "messages": list(Message.objects.filter(conversation__inbox=self.payroll).order_by("pk").values()),
            "attachments": list(Attachment.objects.filter(pk=self.inside["attachment"]).values()),
            "customer": list(Customer.objects.filter(pk=self.inside["customer"]).values()),
            "handles": list(Customer.objects.get(pk=self.inside["customer"]).handles.order_by("pk").values()),
            "drafts": list(Draft.objects.filter(pk=self.inside["draft"]).values()),
            "promises": list(Promise.objects.filter(inbox=self.payroll).order_by("pk").values()),
            "words": list(CustomerWord.objects.filter(pk=self.inside["word"]).values()),
            "devices": list(Device.objects.filter(pk=self.inside["device"]).values()),
            "inbox": list(Inbox.objects.filter(pk=self.payroll.pk).values()),
            "mailbox": list(Mailbox.objects.filter(pk=self.inside["mailbox"]).values()),
            "reply": list(SavedReply.objects.filter(pk=self.inside["saved_reply"]).values()),
            "plans": list(Plan.objects.filter(pk=self.inside["plan"]).values()),
            "rounds": list(Calibration.objects.filter(pk=self.inside["calibration"]).values()),
            "reviews": list(Review.objects.filter(calibration=self.inside["calibration"]).order_by("pk").values()),
            "owner": list(Colleague.objects.filter(pk=self.owner.pk).values("role", "is_active", "email", "password")),
        }


def build() -> World:
    """Fill both inboxes through the true doors: letters are received, drafts written, records joined."""
    owner = colleague("Olga", "Owner", "owner", "en")
    help_inbox = Inbox.objects.create(name="Help", address="help@desk.example")
    payroll = Inbox.objects.create(name=f"Pay{SECRET}", address=f"{SECRET}@desk.example", signature=SECRET)
    world = World(help_inbox, payroll, owner)
    receive(letter("A plain harvest question.", message_id="plain@x.example"), help_inbox, "file")
    receive(_secret_letter(), payroll, "file")
    _people(world)
    _desk(world)
    _doors(world)
    _promised(world)
    _reviewed(world)
    do_all(timezone.now())
    return world


def _secret_letter() -> bytes:
    return letter(
        f"The {FINDS} of {SECRET}.", subject=f"{FINDS} {SECRET}", sender=f"{SECRET.title()} Smith <smith@{SECRET}.example>",
        to=f"{SECRET}@desk.example", html=f"<p>The {FINDS} of <b>{SECRET}</b>.</p>", message_id=f"m@{SECRET}.example",
        files=[(f"{SECRET}.txt", "text/plain", SECRET.encode())],
    )  # fmt: skip


def _people(world: World) -> None:
    now = timezone.now()
    message = Message.objects.get(conversation__inbox=world.payroll)
    customer = message.conversation.customer
    assert customer is not None
    customer.notes, customer.called = SECRET, SECRET
    customer.save()
    consent = customer.consents.create(purpose=SECRET, how=SECRET, given_at=now)
    other = Customer.objects.create(given_name=SECRET, family_name="Other", created_at=now, created_by=world.owner)
    handle = other.handles.create(kind="phone", value="+372 5555 1234")
    joined = merge(other, customer, at=now, by=world.owner)
    team = Team.objects.create(name="Wages")
    world.payroll.teams.add(team)
    absence = Absence.objects.create(colleague=world.owner, first_day=now.date(), last_day=now.date())
    invitation = Invitation.objects.create(email=f"{SECRET}@new.example", role="owner", created_at=now)
    world.inside |= {
        "customer": customer.pk, "conversation": message.conversation_id, "message": message.pk, "consent": consent.pk,
        "attachment": message.attachments.get().pk, "handle": handle.pk, "merge": joined.pk, "team": team.pk,
        "colleague": world.owner.pk, "absence": absence.pk, "invitation": invitation.pk, "inbox": world.payroll.pk,
    }  # fmt: skip
    assert CustomerMerge.objects.count() == 1


def _desk(world: World) -> None:
    now, owner = timezone.now(), world.owner
    row = Conversation.objects.get(pk=world.inside["conversation"])
    row.add_note(f"{SECRET} note {FINDS}", at=now, by=owner)
    recipients = {"to": [[SECRET, f"smith@{SECRET}.example"]]}
    row.reply(f"{SECRET} reply {FINDS}", at=now, by=owner, recipients=recipients, send_at=now + timedelta(days=1))
    draft = Draft.objects.create(conversation=row, colleague=owner, text=SECRET)
    act = row.assign(owner, at=now, by=owner)
    saved = SavedReply.objects.create(name=SECRET, text=f"{SECRET} {FINDS}", inbox=world.payroll)
    view = SavedView.objects.create(name=SECRET, query=SECRET, owner=owner)
    assert act is not None and Act.objects.filter(pk=act.pk).exists()
    world.inside |= {
        "draft": draft.pk, "act": act.pk, "saved_reply": saved.pk, "saved_view": view.pk,
        "tag": Tag.objects.create(name="urgent").pk,
    }  # fmt: skip


def _doors(world: World) -> None:
    now = timezone.now()
    mailbox = Mailbox.objects.create(
        inbox=world.payroll, imap_host=f"imap.{SECRET}.example", user=SECRET, problem=SECRET
    )
    form = WebForm.objects.create(inbox=world.payroll, slug="wages", title="Wages", intro="Write to us.")
    token, _word = ApiToken.make(world.owner, SECRET, at=now)
    hook = Webhook.objects.create(url=f"https://{SECRET}.example/hook", colleague=world.owner, created_at=now)
    job = Job.objects.create(name="reach test", args={"word": SECRET}, run_at=now, parked_at=now, error=SECRET)
    world.inside |= {
        "form": form.pk, "mailbox": mailbox.pk, "token": token.pk, "webhook": hook.pk, "job": job.pk,
        "arrival": Arrival.objects.get(inbox=world.payroll).pk, "standard": 0,
    }  # fmt: skip


def _promised(world: World) -> None:
    now, owner = timezone.now(), world.owner
    row, message = (
        Conversation.objects.get(pk=world.inside["conversation"]),
        Message.objects.get(pk=world.inside["message"]),
    )
    promise = Promise.objects.make(
        kind="callback", words=f"{SECRET} {FINDS}", quote=SECRET, message=message, owner=owner, by=owner, at=now,
        due=now + timedelta(hours=1),
    )  # fmt: skip
    assert row.customer is not None
    word = CustomerWord.objects.take(
        promise, "another_time", at=now, by=row.customer, wished=now + timedelta(days=1), remark=f"{SECRET} {FINDS}"
    )
    step = promise.correct(at=now, by=world.owner, words=f"{SECRET} {FINDS} corrected")
    feed = CalendarFeed(colleague=world.owner, team_id=world.inside["team"], made_at=now)
    feed.renew()
    feed.save()
    TeamHours.objects.create(team_id=world.inside["team"], zone="Europe/Tallinn")
    device = Device.objects.create(
        colleague=owner,
        endpoint=f"https://{SECRET}.example/push",
        public=SECRET,
        auth=SECRET,
        name=SECRET,
        added_at=now,
    )
    assert step is not None
    world.inside |= {"device": device.pk, "promise": promise.pk, "word": word.pk, "step": step.pk, "feed": feed.pk}


def _reviewed(world: World) -> None:
    now, owner = timezone.now(), world.owner
    row = Conversation.objects.get(pk=world.inside["conversation"])
    Notice.give({"en": "How we review."}, at=now, by=owner).acknowledge(at=now, by=owner)
    review = Review.objects.create(
        kind="self", conversation=row, colleague=owner, reviewer=owner, inbox=row.inbox, channel=row.channel, standard=0,
        made_at=now,
    )  # fmt: skip
    marks = {"listens": {"value": "missed", "quote": SECRET, "message": world.inside["message"], "note": SECRET}}
    review.mark_first(marks, at=now)
    review.conclude(marks, unmet=SECRET, note=SECRET, at=now, by=owner)
    review.answer(SECRET, at=now, by=owner)
    exemplar = Exemplar.objects.create(review=review, at=now, words="Nobody is known by this.")
    plan = Plan.begin(
        name=SECRET, weekly=5, days=[0], inboxes=[world.payroll], reviewers=[owner], next_at=now + timedelta(days=7), at=now,
        by=owner,
    )  # fmt: skip
    other = colleague("Otto", "Other", "owner", "en")
    round_ = Calibration.open_round(SECRET, [row], [owner, other], at=now, by=owner)
    world.inside |= {"review": review.pk, "exemplar": exemplar.pk, "plan": plan.pk, "calibration": round_.pk}


# Which number stands for what: the beginning of the route and the name of its part, first match wins.
FILLED_BY: list[tuple[str, str, str]] = [
    (r"(api/v1/)?customers/", "pk", "customer"),
    (r"customers/", "handle", "handle"),
    (r"customers/", "consent", "consent"),
    (r"customers/", "merge", "merge"),
    (r"(api/v1/|c/)?conversations/", "pk", "conversation"),
    (r"(api/v1/)?messages/", "pk", "message"),
    (r"attachments/|c/files/", "pk", "attachment"),
    (r"promises/said/", "pk", "word"),
    (r"promises/steps/", "pk", "step"),
    (r"(api/v1/|c/)?promises/", "pk", "promise"),
    (r"settings/hours/", "pk", "team"),
    (r"standard/", "number", "standard"),
    (r"reviews/plans/", "pk", "plan"),
    (r"reviews/calibrations/", "pk", "calibration"),
    (r"reviews/exemplars/", "pk", "exemplar"),
    (r"reviews/", "pk", "review"),
    (r"settings/calendar/", "pk", "feed"),
    (r"settings/reminders/devices/", "pk", "device"),
    (r"acts/", "pk", "act"),
    (r"(settings/replies|saved-replies)/", "pk", "saved_reply"),
    (r"settings/views/", "pk", "saved_view"),
    (r"settings/tags/", "pk", "tag"),
    (r"settings/people/invitations/", "pk", "invitation"),
    (r"settings/people/", "pk", "colleague"),
    (r"settings/teams/", "pk", "team"),
    (r"settings/inboxes/", "pk", "inbox"),
    (r"settings/yourself/absences/", "pk", "absence"),
    (r"settings/mailboxes/", "pk", "mailbox"),
    (r"settings/forms/", "pk", "form"),
    (r"settings/api/tokens/", "pk", "token"),
    (r"settings/api/webhooks/", "pk", "webhook"),
    (r"intake/", "pk", "arrival"),
    (r"jobs/", "pk", "job"),
    (r"sign-in/", "pk", "session"),
]
# Parts that are words.
WORDS: list[tuple[str, str, list[str]]] = [
    (r"inbox/", "slug", ["mine", "unassigned", "all", "snoozed", "closed", "inbox-{inbox}", "team-{team}", "view-{saved_view}"]),
    (r"acts/", "kind", ["close", "reopen", "snooze", "assign", "team", "tag", "untag", "move", "merge", "split", "link", "follow", "wake"]),
    (r"form/", "slug", ["wages"]),
    (r"promises/feed/", "word", ["1-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    (r"settings/reminders/", "kind", ["callback"]),
    (r"attachments/|c/files/", "name", [f"{SECRET}.txt"]),
    (r"c/", "word", ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    (r"sign-in/link/", "word", ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    (r"sign-in/invitation/", "word", ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    (r"sign-in/outside/", "provider_id", ["house"]),
    (r"sign-in/.?password/", "uidb36", ["1"]),
    (r"sign-in/.?password/", "key", ["set-password"]),
]  # fmt: skip


class CannotFill(AssertionError):
    """A route has a part for which this world has nothing beyond reach: add it to FILLED_BY or WORDS."""


def routes() -> Iterator[str]:
    """Every route of the desk, as it stands in the resolver."""
    return _walk(get_resolver().url_patterns, "")


def addresses(route: str, world: World) -> list[str]:
    """The addresses of a route with what lies beyond reach filled into its parts. Raises CannotFill."""
    names = [first or second for first, second in ROUTE_PART.findall(route)]
    filled = [{}]
    for name in names:
        filled = [{**one, name: value} for one in filled for value in _values(route, name, world)]
    return [_written(route, one) for one in filled]


def _values(route: str, name: str, world: World) -> list[str]:
    for beginning, part, kind in FILLED_BY:
        if part == name and re.match(beginning, route):
            return [str(world.inside.get(kind, 1))]
    for beginning, part, words in WORDS:
        if part == name and re.match(beginning, route):
            return [word.format(**world.inside) for word in words]
    raise CannotFill(f"nothing beyond reach is known for “{name}” in {route}")


def _written(route: str, values: dict[str, str]) -> str:
    if "(?P<" in route:  # a regular expression of allauth's
        for name, value in values.items():
            route = re.sub(rf"\(\?P<{name}>[^)]*\)", value, route)
        route = route.replace("^", "").replace("$", "").replace("\\", "")
    return "/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda found: values[found[1]], route)


def _walk(patterns: list[Any], before: str) -> Iterator[str]:
    for one in patterns:
        route = before + str(one.pattern)
        if isinstance(one, URLResolver):
            yield from _walk(one.url_patterns, route)
        elif isinstance(one, URLPattern):
            yield route


def tokens_of(who: Colleague) -> str:
    """A token for programs with all that its colleague may see; returns its word."""
    return ApiToken.make(who, "everything", at=timezone.now(), may_write=True)[1]
