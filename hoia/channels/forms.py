"""The forms of mailboxes. A secret goes in and never comes out again."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from hoia.kit.sealed import seal
from hoia.people.models import Inbox

from .email.oauth import PROVIDERS
from .models import Folder, Mailbox
from .models.mailbox import Security

HERE = ("localhost", "127.0.0.1", "::1")
SIGN_IN = [
    ("password", _("by password")), ("google", "Google"), ("microsoft", "Microsoft"),
    ("other", _("another provider, by OAuth2")),
]  # fmt: skip


# The form of a mailbox in parts: what is seldom needed is folded.
PARTS = [
    (_("Signing in"), False, ["user", "sign_in", "password"]),
    (_("Fetching letters"), False, ["imap_host", "imap_port", "imap_security"]),
    (_("Sending answers"), False, ["smtp_host", "smtp_port", "smtp_security", "plus_addresses", "keep_sent"]),
    (_("Telling customers that their letter has come"), False, ["acknowledge", "acknowledgement"]),
    (_("Folders and watching"), True, ["folders", "sent_folders", "since", "silent_after_hours", "trusted_server"]),
    (_("Sign-in at a provider (OAuth2)"), True, ["client_id", "client_secret", "authorize_url", "token_url", "scope"]),
]  # fmt: skip


class NewMailboxForm(forms.Form):
    """Two fields are enough to begin: the address and its password."""

    inbox = forms.ModelChoiceField(Inbox.objects.none(), label=_("Inbox"))
    address = forms.EmailField(label=_("Address"), help_text=_("The address that customers write to."))
    password = forms.CharField(
        label=_("Password"), required=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("Leave it empty for Google and Microsoft: you sign in there in the next step."),
    )  # fmt: skip

    def __init__(self, *args: Any, inboxes: Any, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["inbox"].queryset = inboxes


class MailboxForm(forms.ModelForm):
    """Everything about one mailbox."""

    sign_in = forms.ChoiceField(label=_("Sign in"), choices=SIGN_IN)
    password = forms.CharField(
        label=_("Password"), required=False, strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("It is kept encrypted and never shown. Leave the field empty to keep the one that is there."),
    )  # fmt: skip
    client_id = forms.CharField(label=_("Client ID"), required=False)
    client_secret = forms.CharField(
        label=_("Client secret"), required=False, strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}), help_text=_("Leave it empty to keep it."),
    )  # fmt: skip
    authorize_url = forms.URLField(label=_("Address for consent"), required=False, assume_scheme="https")
    token_url = forms.URLField(label=_("Address for tokens"), required=False, assume_scheme="https")
    scope = forms.CharField(label=_("Scope"), required=False)
    folders = forms.CharField(
        label=_("Folders to fetch"), required=False, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One on each line. Empty: the inbox, and the folder of sent letters if the server names one."),
    )  # fmt: skip
    sent_folders = forms.CharField(
        label=_("Folders of sent letters"), required=False, widget=forms.Textarea(attrs={"rows": 1}),
        help_text=_("What lies there counts as sent by us."),
    )  # fmt: skip
    since = forms.DateField(
        label=_("Take in letters since"), required=False, widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("Only for folders that were not fetched yet. Empty: what comes from now on."),
    )  # fmt: skip

    class Meta:
        model = Mailbox
        fields = (
            "imap_host", "imap_port", "imap_security", "smtp_host", "smtp_port", "smtp_security", "user",
            "plus_addresses", "keep_sent", "trusted_server", "silent_after_hours", "acknowledge", "acknowledgement",
        )  # fmt: skip
        widgets = {"acknowledgement": forms.Textarea(attrs={"rows": 4})}
        help_texts = {
            "imap_host": _("Empty: letters are not fetched, a mail server on this machine hands them over."),
            "acknowledgement": _("In the language of the inbox. Empty: our usual words, in the customer's language."),
            "silent_after_hours": _("Empty: the inbox is watched by its own rhythm."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        chosen = self.instance.oauth
        self.initial["sign_in"] = chosen.get("provider", "other") if self.instance.auth == "oauth2" else "password"
        for name in ("client_id", "authorize_url", "token_url", "scope"):
            self.initial[name] = chosen.get(name, "")
        folders = list(self.instance.folders.all()) if self.instance.pk else []
        self.initial["folders"] = "\n".join(one.name for one in folders if not one.outgoing)
        self.initial["sent_folders"] = "\n".join(one.name for one in folders if one.outgoing)

    def parts(self) -> list[dict[str, Any]]:
        """Return the parts of the form for the page; a folded part is open when something in it needs attention."""
        needs = {"client_id"} if self.instance.auth == "oauth2" and not self.instance.oauth.get("client_id") else set()
        return [
            {"title": title, "fields": [self[name] for name in names], "folded": folded,
             "open": bool(needs.intersection(names)) or any(name in self.errors for name in names)}
            for title, folded, names in PARTS
        ]  # fmt: skip

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        for kind in ("imap", "smtp"):
            self._check_safe(said, kind)
        if said.get("sign_in") == "other" and not said.get("token_url"):
            self.add_error("token_url", _("Name the address where the provider gives out tokens."))
        if said.get("sign_in") not in ("password", None) and not said.get("client_id"):
            self.add_error("client_id", _("The provider gives you a client ID when you register this desk there."))
        return said

    def save(self, commit: bool = True) -> Mailbox:
        mailbox = super().save(commit=False)
        said = self.cleaned_data
        if said["password"]:
            mailbox.keep_secret(said["password"])
        if said["sign_in"] == "password":
            mailbox.auth, mailbox.oauth = "password", {}
        else:
            self._use_oauth(mailbox, said)
        if commit:
            mailbox.save()
            self._keep_folders(mailbox, said)
        return mailbox

    def _use_oauth(self, mailbox: Mailbox, said: dict[str, Any]) -> None:
        if mailbox.auth != "oauth2":
            mailbox.secret = ""  # a password is no refresh token
        known = PROVIDERS.get(said["sign_in"])
        secret = said["client_secret"]
        mailbox.auth = "oauth2"
        mailbox.oauth = {
            "provider": said["sign_in"],
            "client_id": said["client_id"],
            "client_secret": seal(settings.SECRET_KEY, secret) if secret else mailbox.oauth.get("client_secret", ""),
            "authorize_url": known.authorize_url if known else said["authorize_url"],
            "token_url": known.token_url if known else said["token_url"],
            "scope": known.scope if known else said["scope"],
        }

    def _keep_folders(self, mailbox: Mailbox, said: dict[str, Any]) -> None:
        wanted = dict.fromkeys(_lines(said["folders"]), False) | dict.fromkeys(_lines(said["sent_folders"]), True)
        mailbox.folders.exclude(name__in=wanted).delete()
        for name, outgoing in wanted.items():
            Folder.objects.update_or_create(mailbox=mailbox, name=name, defaults={"outgoing": outgoing})
        if said["since"]:
            if not wanted:
                Folder.objects.create(mailbox=mailbox, name="INBOX")
            mailbox.folders.filter(uid_validity=None).update(since=said["since"])

    def _check_safe(self, said: dict[str, Any], kind: str) -> None:
        """A password does not go over the net in the clear."""
        if said.get(f"{kind}_security") == Security.NONE and said.get(f"{kind}_host", "").lower() not in ("", *HERE):
            self.add_error(f"{kind}_security", _("Without TLS only a server on this machine can be reached."))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
