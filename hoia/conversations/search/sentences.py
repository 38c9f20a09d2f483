"""What the search field says when it did not understand something."""

from django.utils.translation import gettext as _

from .query import Problem


def sentence(problem: Problem) -> str:
    """Return a whole sentence in the reader's language."""
    return _SENTENCES[problem.kind]() % {"word": problem.word}


_SENTENCES = {
    "long": lambda: _("The search is very long: only its beginning was used."),
    "many": lambda: _("The search has very many words: only the first of them were used."),
    "empty": lambda: _("“%(word)s:” needs something after the colon."),
    "day": lambda: _("“%(word)s” is not a day. Write 24.11.2026, 2026-11-24, 2026-11, today or 7d."),
    "is": lambda: _("“%(word)s” is not a state. Use open, closed, snoozed, waiting, unassigned or mine."),
    "has": lambda: _("“has:%(word)s” is not known. Use has:attachment."),
    "in": lambda: _("There is no inbox “%(word)s” within your reach."),
    "assigned": lambda: _("There is no colleague “%(word)s”."),
    "team": lambda: _("There is no team “%(word)s”."),
    "tag": lambda: _("There is no tag “%(word)s”."),
}
