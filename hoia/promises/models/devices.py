"""The browsers in which colleagues want to be reminded even when no page of the desk is open (web push)."""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.kit import webpush
from hoia.kit.sealed import CannotOpen, seal, unseal
from hoia.people.models import Colleague
from hoia.people.sessions import signed_in_with

from .telling import Reminder

COLLEAGUE = settings.AUTH_USER_MODEL
MOST = 10  # of one colleague: the one that was added first makes room


class SendingKey(models.Model):
    """The one key by which push services know this desk (VAPID); the private half is sealed with the desk's own secret."""

    public = models.CharField(max_length=100)
    sealed = models.TextField()

    def __str__(self) -> str:
        return self.public

    @classmethod
    def of_the_desk(cls) -> tuple[str, str]:
        """Return the private and the public half; they are made when they are first needed.

        Sealed under another secret they are lost, and made anew: every browser has to be turned on again.
        """
        row = cls.objects.filter(pk=1).first() or cls._make()
        try:
            return unseal(settings.SECRET_KEY, row.sealed), row.public
        except CannotOpen:
            with transaction.atomic():
                Device.objects.all().delete()
                cls.objects.filter(pk=1, sealed=row.sealed).delete()
            return cls.of_the_desk()

    @classmethod
    def _make(cls) -> "SendingKey":
        private, public = webpush.new_key()
        try:
            with transaction.atomic():
                return cls.objects.create(pk=1, public=public, sealed=seal(settings.SECRET_KEY, private))
        except IntegrityError:  # another process was faster: then its key counts
            return cls.objects.get(pk=1)


class DeviceQuerySet(models.QuerySet["Device"]):
    def add(self, colleague: Colleague, endpoint: str, *, session_key: str, at: datetime, **keys: str) -> "Device":
        """Turn on the browser behind this address for one colleague; whoever used it before them is told nothing there."""
        with transaction.atomic():
            fields = {"colleague": colleague, "session_key": session_key, "added_at": at, "problem": ""}
            row, _new = self.update_or_create(endpoint=endpoint, defaults=fields | keys)
            others = self.exclude(pk=row.pk)
            others.filter(session_key=session_key).delete()  # the same browser, under the address that it had before
            oldest = others.filter(colleague=colleague).order_by("-added_at", "-pk")[MOST - 1 :]
            self.filter(pk__in=list(oldest.values_list("pk", flat=True))).delete()
        return row

    def wake(self, colleague: Colleague, endpoint: str, session_key: str) -> int:
        """Go on in a browser in which the same colleague has signed in again."""
        return self.filter(colleague=colleague, endpoint=endpoint).update(session_key=session_key)

    def renew(self, colleague: Colleague, before: str, endpoint: str, **keys: str) -> int:
        """Send to another address what went to the one ``before``, a browser of the same colleague."""
        with transaction.atomic():
            if self.filter(endpoint=endpoint).exclude(endpoint=before).exists():
                return 0
            return self.filter(colleague=colleague, endpoint=before).update(endpoint=endpoint, problem="", **keys)

    def of(self, colleague: Colleague) -> Self:
        return self.filter(colleague=colleague).order_by("added_at", "pk")


class Device(models.Model):
    """One browser of one colleague. Nothing is sent to it unless they are signed in there."""

    class Trouble(models.TextChoices):
        AWAY = "away", _("Its push service could not be reached the last time.")
        REFUSED = "refused", _("Its push service does not take what this desk sends.")

    colleague = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="devices")
    endpoint = models.CharField(max_length=1000, unique=True, help_text="the address at the browser's push service")
    public = models.CharField(max_length=100, help_text="the browser's key for messages")
    auth = models.CharField(max_length=40, help_text="the secret that it shares with the desk")
    session_key = models.CharField(max_length=40)
    name = models.CharField(max_length=80)
    added_at = models.DateTimeField()
    problem = models.CharField(max_length=12, choices=Trouble.choices, blank=True)

    objects = DeviceQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name

    @property
    def is_awake(self) -> bool:
        """Whether its colleague is still signed in there; asked anew each time."""
        return signed_in_with(self.session_key) == self.colleague

    def has_trouble(self, problem: str) -> None:
        """Keep why nothing reaches it; empty when something did."""
        Device.objects.filter(pk=self.pk).update(problem=problem)


class Shown(models.Model):
    """One reminder sent to one browser. Written before it is sent, gone when it was not taken: what may have been, stays."""

    reminder = models.ForeignKey(Reminder, on_delete=models.CASCADE, related_name="shown")
    device = models.ForeignKey(Device, on_delete=models.CASCADE, related_name="shown", db_index=False)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["device", "reminder"], name="one_push_each")]

    def __str__(self) -> str:
        return f"{self.reminder_id} → {self.device_id}"

    @classmethod
    def claim(cls, reminder: Reminder, device: Device, at: datetime) -> "Shown | None":
        """Be the one who sends it. None when somebody did, or died while doing so."""
        try:
            with transaction.atomic():
                return cls.objects.create(reminder=reminder, device=device, at=at)
        except IntegrityError:
            return None
