"""What went wrong with mail, as a sentence: pure names of reasons on one side, people's words on the other."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy

# Each sentence says what happened and, where somebody must act, what to do. ``%(server)s`` is the server's own answer.
SENTENCES = {
    # the server, not the letter
    "no_server": gettext_lazy("Not sent yet: this inbox has no mail server to send through. Set one up in Settings."),
    "no_answer": gettext_lazy("Not sent yet: the mail server does not answer."),
    "hung_up": gettext_lazy("Not sent yet: the mail server broke off."),
    "busy": gettext_lazy("Not sent yet: the mail server is busy."),
    "tls": gettext_lazy("Not sent yet: no safe connection to the mail server could be made."),
    "auth": gettext_lazy("Not sent yet: the mail server does not accept the user name or the password."),
    "token": gettext_lazy(
        "Not sent yet: the provider no longer lets Hoia into the mailbox. Connect it again in Settings."
    ),
    "secret": gettext_lazy("Not sent yet: the password of the mailbox cannot be read. Enter it again in Settings."),
    "turned_away": gettext_lazy("Not sent yet: the mail server turns this desk away."),
    "trouble": gettext_lazy("Not sent yet: something went wrong at this desk."),
    "disk_full": gettext_lazy("Not sent yet: the disk of this desk is full."),
    # the letter, for a while
    "later": gettext_lazy("Not sent yet: the mail server asks to try again later."),
    "later_some": gettext_lazy("Not sent yet to %(addresses)s: the mail server asks to try again later."),
    # the letter, for good
    "unknown": gettext_lazy("There is no such address: %(addresses)s."),
    "full": gettext_lazy("The mailbox of %(addresses)s is full."),
    "too_big": gettext_lazy("The letter is too big for the mail server."),
    "sender": gettext_lazy("The mail server does not let this desk send as %(sender)s."),
    "policy": gettext_lazy("The mail server refuses the letter to %(addresses)s by its rules."),
    "refused": gettext_lazy("The mail server refused the letter to %(addresses)s."),
    "utf8": gettext_lazy("The mail server cannot send to %(addresses)s: it does not know such letters before the @."),
    "came_back": gettext_lazy("The letter came back."),
    "came_back_from": gettext_lazy("The letter to %(addresses)s came back."),
    "given_up": gettext_lazy("The letter could not be sent for two days: %(last)s"),
    "bad_address": gettext_lazy("The letter cannot be sent: %(words)s."),
    "no_address": gettext_lazy("The inbox %(inbox)s has no address to send from. Give it one in Settings."),
    "no_recipients": gettext_lazy("The letter has nobody to go to."),
    "file_missing": gettext_lazy("A file of this letter is missing on the disk of this desk."),
}

# What keeps letters from being fetched, shown with the mailbox.
FETCHING = {
    "no_answer": gettext_lazy("The mail server does not answer."),
    "hung_up": gettext_lazy("The mail server broke off."),
    "tls": gettext_lazy("No safe connection to the mail server could be made."),
    "auth": gettext_lazy("The mail server does not accept the user name or the password."),
    "token": gettext_lazy("The provider no longer lets Hoia into the mailbox. Connect it again."),
    "secret": gettext_lazy("The password of this mailbox cannot be read. Enter it again."),
    "folder": gettext_lazy("The mail server has no folder %(folder)s."),
    "missed": gettext_lazy(
        "The mail server could not give every letter of the folder %(folder)s; they are asked for again."
    ),
    "disk_full": gettext_lazy("The disk of this desk is full: letters stay on the mail server until there is room."),
    "refused": gettext_lazy("The mail server refused what was asked of it."),
}


def why_not_fetched(reason: str, server: str = "", **facts: Any) -> str:
    """Return why letters cannot be fetched as a sentence in the active language."""
    return _with_server(str(FETCHING[reason]) % facts, server)


def sentence(reason: str, server: str = "", **facts: Any) -> str:
    """Return the reason as a sentence in the active language, with the server's own words after it."""
    return _with_server(str(SENTENCES[reason]) % facts, server)


def _with_server(words: str, server: str) -> str:
    server = " ".join(server.split())[:300]
    if not server:
        return words
    return gettext("%(sentence)s The server says: “%(server)s”") % {"sentence": words, "server": server}
