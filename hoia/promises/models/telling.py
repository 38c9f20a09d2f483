"""Who is told of a promise, when; what the desk settled about that; and corrections kept to measure the reading by."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from django.conf import settings
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hoia.people.models import Customer

from ..kinds import Kind, kind_choices, kind_named
from ..rules import Pace

if TYPE_CHECKING:
    from .promise import Promise

COLLEAGUE = settings.AUTH_USER_MODEL
STILL_NEWS = timedelta(hours=1)


class ReminderQuerySet(models.QuerySet["Reminder"]):
    def unseen(self, colleague: Any) -> Self:
        """What a colleague was told and has not looked at yet, newest first; only what is to be done and they may see."""
        from .promise import Promise

        seen = Promise.objects.alive().within(colleague).filter(pk=models.OuterRef("promise"))
        return self.filter(models.Exists(seen), to=colleague, seen_at=None).order_by("-sent_at", "-pk")

    def see(self, *, at: datetime) -> int:
        """Note that these were looked at."""
        return self.filter(seen_at=None).update(seen_at=at)

    def tell(self, promise: "Promise", why: str, to: Any, *, at: datetime, now: datetime) -> bool:
        """Tell one colleague, or note with ``to=None`` that nobody is told. False when that was done before.

        The row is the claim: of two workers one gets it in, and what is not committed was never told.
        """
        mailed = to is not None and ReminderWish.objects.filter(colleague=to, by_mail=True).exists()
        due = promise.due or promise.timed_at
        row = Reminder(promise=promise, why=why, due=due, to=to, at=at, sent_at=now, mailed=mailed)
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError:
            return False
        if mailed:
            from ..letters import send_reminder

            send_reminder(row)
        if to is not None:
            from ..pushing import push

            push(row)
        return True


class Reminder(models.Model):
    """One colleague told once of one moment of a promise. The row is written in the transaction that tells.

    ``due`` is the moment it speaks of: a promise put off is reminded of anew. ``to`` is empty where nobody was left to
    tell, so that even this is not tried again.
    """

    class Why(models.TextChoices):
        AHEAD = "ahead", _("soon due")
        DUE = "due", _("due now")
        ESCALATION = "escalation", _("may be broken soon")
        NUDGE = "nudge", _("the customer may be reminded")
        HANDED = "handed", _("handed over to you")
        LINK = "link", _("what it rests on is late")

    promise = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="reminders")
    why = models.CharField(max_length=12, choices=Why.choices)
    due = models.DateTimeField()
    to = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, null=True, related_name="reminders", db_index=False)
    at = models.DateTimeField(help_text="when it was to be told")
    sent_at = models.DateTimeField(help_text="when it was told on the screen")
    mailed = models.BooleanField(default=False)
    seen_at = models.DateTimeField(null=True)

    objects = ReminderQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["promise", "why", "due", "to"], name="one_reminder_each"),
            models.UniqueConstraint(
                fields=["promise", "why", "due"], name="one_reminder_of_nobody", condition=models.Q(to=None)
            ),
        ]
        indexes = [models.Index(fields=["to", "sent_at"], name="reminder_unseen", condition=models.Q(seen_at=None))]

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.why} → {self.to_id}"

    @property
    def useful_until(self) -> datetime:
        """After this nobody wants to hear of it any more: that it is soon due until it is, the rest for an hour at least."""
        return self.due if self.why == self.Why.AHEAD else max(self.due, self.sent_at + STILL_NEWS)

    @property
    def opening(self) -> str:
        """One line that says what the reader has to do with it."""
        return {
            Reminder.Why.AHEAD: gettext("Soon due: what you promised."),
            Reminder.Why.DUE: gettext("Due now: what you promised."),
            Reminder.Why.ESCALATION: gettext("A promise of your team may be broken soon."),
            Reminder.Why.NUDGE: gettext("A customer has not done yet what they promised."),
            Reminder.Why.HANDED: gettext("A promise was handed over to you."),
            Reminder.Why.LINK: gettext("What your promise rests on is late."),
        }[Reminder.Why(self.why)]


class ReminderWish(models.Model):
    """How a colleague wants to be reminded besides the screen."""

    colleague = models.OneToOneField(COLLEAGUE, on_delete=models.CASCADE, related_name="reminder_wish")
    by_mail = models.BooleanField(_("by mail too"), default=False)

    def __str__(self) -> str:
        return f"{self.colleague_id}: {self.by_mail}"


class KindSetting(models.Model):
    """What this desk wants otherwise for a kind than Hoia has it; empty means as it is."""

    kind = models.CharField(_("kind"), max_length=24, unique=True, choices=kind_choices)
    ahead = models.DurationField(_("remind so long before"), null=True, blank=True)
    warn = models.DurationField(_("warn the lead so long before"), null=True, blank=True)
    grace = models.DurationField(_("late only after"), null=True, blank=True)

    def __str__(self) -> str:
        return self.kind

    def pace(self, kind: Kind) -> Pace:
        usual = kind.pace()
        return Pace(
            usual.grace if self.grace is None else self.grace,
            usual.ahead if self.ahead is None else self.ahead,
            usual.warn if self.warn is None else self.warn,
            usual.patience,
        )

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the setting, and have every promise of this kind looked at anew by the next sweep that it concerns."""
        super().save(*args, **kwargs)
        from .promise import Promise

        Promise.objects.filter(kind=self.kind).look_again()


def pace_of(kind: str) -> Pace:
    """Return the pace of a kind as this desk has set it."""
    return paces_of([kind])[kind]


def paces_of(kinds: Iterable[str]) -> dict[str, Pace]:
    """Return kind → its pace as this desk has set it, asked in one go."""
    wanted = set(kinds)
    set_here = {one.kind: one for one in KindSetting.objects.filter(kind__in=wanted)} if wanted else {}
    usual = {kind: kind_named(kind) for kind in wanted}
    return {kind: set_here[kind].pace(found) if kind in set_here else found.pace() for kind, found in usual.items()}


class Example(models.Model):
    """What the reading found in a clause, and what a person decided. ``decided`` is empty for what was no promise."""

    promise = models.ForeignKey("promises.Promise", on_delete=models.SET_NULL, null=True, related_name="examples")
    customer = models.ForeignKey(Customer, on_delete=models.SET_NULL, null=True, related_name="+")
    clause = models.TextField()
    language = models.CharField(max_length=8, blank=True)
    side = models.CharField(max_length=8)
    sent_at = models.DateTimeField()
    zone = models.CharField(max_length=40, blank=True)
    found = models.JSONField(default=dict)
    decided = models.JSONField(null=True)
    at = models.DateTimeField()
    by = models.ForeignKey(COLLEAGUE, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)

    def __str__(self) -> str:
        return self.clause[:60]
