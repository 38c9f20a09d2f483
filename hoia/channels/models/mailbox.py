"""A mailbox: where an inbox fetches its letters and through which server it sends."""

from datetime import datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.sealed import seal, unseal
from hoia.people.models import Inbox


class Security(models.TextChoices):
    TLS = "tls", _("TLS")
    STARTTLS = "starttls", _("STARTTLS")
    NONE = "none", _("none (only on this machine)")


class MailboxQuerySet(models.QuerySet["Mailbox"]):
    def fetched(self) -> Self:
        """Those whose letters we fetch ourselves."""
        return self.filter(active=True, inbox__closed_at=None).exclude(imap_host="")


class Mailbox(models.Model):
    """The mail settings of one inbox. Secrets are kept encrypted with the desk's key."""

    inbox = models.OneToOneField(Inbox, on_delete=models.CASCADE, related_name="mailbox")
    imap_host = models.CharField(_("IMAP server"), max_length=250, blank=True)
    imap_port = models.PositiveIntegerField(_("IMAP port"), default=993)
    imap_security = models.CharField(_("IMAP security"), max_length=8, choices=Security.choices, default=Security.TLS)
    smtp_host = models.CharField(_("SMTP server"), max_length=250, blank=True)
    smtp_port = models.PositiveIntegerField(_("SMTP port"), default=465)
    smtp_security = models.CharField(_("SMTP security"), max_length=8, choices=Security.choices, default=Security.TLS)
    user = models.CharField(_("user name"), max_length=250, blank=True)
    secret = models.TextField(blank=True, help_text="password or OAuth2 refresh token, encrypted")
    auth = models.CharField(max_length=8, default="password", help_text="password or oauth2")
    oauth = models.JSONField(
        default=dict,
        blank=True,
        help_text="token_url, client_id, scope; client_secret encrypted",
    )
    trusted_server = models.CharField(
        _("trusted mail server"), max_length=250, blank=True,
        help_text=_("whose Authentication-Results are believed (its authserv-id)"),
    )  # fmt: skip
    silent_after_hours = models.PositiveIntegerField(_("alarm after hours without a letter"), null=True, blank=True)
    silent_since = models.DateTimeField(null=True)
    acknowledge = models.BooleanField(_("acknowledge new letters"), default=False)
    acknowledgement = models.TextField(_("words of the acknowledgement"), blank=True)
    acknowledged = models.PositiveIntegerField(default=0)
    acknowledged_from = models.DateTimeField(null=True)
    plus_addresses = models.BooleanField(
        _("answers come to a keyed address"), default=True,
        help_text=_("The server delivers info+anything@ to info@. Hoia finds the conversation of an answer without it too."),
    )  # fmt: skip
    keep_sent = models.BooleanField(
        _("put a copy into the folder of sent letters"), default=False,
        help_text=_("Google and Microsoft do this by themselves."),
    )  # fmt: skip
    active = models.BooleanField(_("in use"), default=True)
    fetched_at = models.DateTimeField(null=True)
    problem = models.TextField(blank=True)
    problem_since = models.DateTimeField(null=True)
    changed_at = models.DateTimeField(auto_now=True)
    held_by = models.CharField(max_length=60, blank=True, help_text="the worker that has the mailbox open")
    held_until = models.DateTimeField(null=True)

    objects = MailboxQuerySet.as_manager()

    def __str__(self) -> str:
        return self.inbox.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        from ..doors import forget

        super().save(*args, **kwargs)
        forget()

    def trail(self) -> dict[str, Any]:
        return {"inbox_id": self.inbox_id}

    def hold(self, worker: str, now: datetime, until: datetime) -> bool:
        """Open this mailbox for one worker alone, or go on holding it; False when another has it open."""
        free = models.Q(held_until=None) | models.Q(held_until__lt=now) | models.Q(held_by=worker)
        return bool(Mailbox.objects.filter(free, pk=self.pk).update(held_by=worker, held_until=until))

    def let_go(self, worker: str) -> None:
        Mailbox.objects.filter(pk=self.pk, held_by=worker).update(held_by="", held_until=None)

    def works(self, at: datetime) -> None:
        """Letters were fetched, or would have been: what was wrong is over."""
        Mailbox.objects.filter(pk=self.pk).update(fetched_at=at, problem="", problem_since=None)

    def has_trouble(self, problem: str, at: datetime) -> None:
        """Keep the sentence that says why no letters can be fetched, and since when."""
        Mailbox.objects.filter(pk=self.pk).update(
            problem=problem, problem_since=models.functions.Coalesce("problem_since", models.Value(at))
        )

    def keep_secret(self, text: str) -> None:
        """Set the password or refresh token; it is kept sealed and never shown again."""
        self.secret = seal(settings.SECRET_KEY, text)

    def opened_secret(self) -> str:
        """Return the password or refresh token. Raises CannotOpen when it was sealed under another key."""
        return unseal(settings.SECRET_KEY, self.secret)


class Folder(models.Model):
    """One folder of a mailbox, and how far it has been read: the UID counts, never the Seen flag."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="folders")
    name = models.CharField(max_length=250, default="INBOX")
    outgoing = models.BooleanField(_("holds sent letters"), default=False)
    uid_validity = models.BigIntegerField(null=True)
    last_uid = models.BigIntegerField(default=0)
    since = models.DateField(
        _("take in letters since"), null=True, blank=True, help_text=_("Empty: only what comes from now on.")
    )
    backlog_until = models.BigIntegerField(default=0, help_text="up to this UID only letters from ``since`` on count")
    missed = models.JSONField(
        default=list, blank=True, help_text="UIDs that the server could not give; asked for again"
    )
    missed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "name"], name="one_folder_of_a_name")]

    def __str__(self) -> str:
        return self.name
