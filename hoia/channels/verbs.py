"""What happens at the doors of the desk, as the ledger tells it."""

from django.utils.translation import gettext_lazy as _

from hoia.ledger.registry import Verb

VERBS = [
    Verb("customer.link_sent", _("%(actor)s sent the customer a link to their own page")),
    Verb("letter.quarantined", _("A letter could not be read and was put aside: %(problem)s"), quiet=True),
    Verb("letter.replayed", _("%(actor)s had a letter read again"), quiet=True),
    Verb("mailbox.connected", _("%(actor)s connected a mailbox to the inbox %(inbox)s")),
    Verb("mailbox.changed", _("%(actor)s changed the mailbox of the inbox %(inbox)s")),
    Verb("mailbox.paused", _("%(actor)s paused the mailbox of the inbox %(inbox)s")),
    Verb("mailbox.resumed", _("%(actor)s let the mailbox of the inbox %(inbox)s go on")),
    Verb("mailbox.removed", _("%(actor)s took the mailbox of the inbox %(inbox)s away")),
    Verb("mailbox.silent", _("The inbox %(inbox)s has gone silent: nothing has come since %(since)s")),
]
