"""The chips under a text that is being written: one for each promise in it, with what was decided about it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from hoia.conversations.models import Conversation
from hoia.people.models import Colleague, Team

from .. import choosing, wording
from ..finding import language_of, standing
from ..kinds import Kind, kind_named, kinds
from ..ranking import ranked
from .clauses import Clause, clauses, likely_language
from .decisions import Decided, Decision, decisions
from .noting import invites
from .telling import Told, told_with


@dataclass(frozen=True, slots=True)
class Chip:
    """One promise as it stands now: found, confirmed, corrected, or said to be none."""

    clause: Clause
    decision: Decision | None
    told: Told | None
    holder: Colleague | Team | None
    opened: bool = False
    repeated: bool = False  # what stands between us already, said once more
    invites: bool | None = None  # whether an invitation goes with it; None for what is no appointment in a letter

    @property
    def asks(self) -> bool:
        """Somebody should say whether this is promised."""
        return self.decision is None and self.told is None and not self.repeated

    @property
    def decided(self) -> str:
        return self.decision.decided.value if self.decision else ""

    @property
    def stands(self) -> bool:
        return self.decided in (Decided.CONFIRM, Decided.CORRECT)

    @property
    def kind(self) -> Kind:
        return kind_named(self._changed("kind", self.clause.found.kind))

    @property
    def words(self) -> str:
        return str(self._changed("words", self.clause.found.quote))

    @property
    def side(self) -> str:
        return str(self._changed("side", self.clause.found.by))

    @property
    def due(self) -> datetime | None:
        found: datetime | None = self._changed("due", self.clause.due)
        return found

    @property
    def due_from(self) -> datetime | None:
        found: datetime | None = self._changed("due_from", self.clause.due_from)
        return found

    @property
    def vague(self) -> bool:
        return bool(self._changed("vague", self.clause.found.vague))

    @property
    def moment(self) -> str:
        """The moment in words and figures."""
        return moment_in_words(self.due, self.due_from, self.vague, timezone.now())

    @property
    def field(self) -> str:
        """The moment as a field for day and hour writes it."""
        return timezone.localtime(self.due).strftime("%Y-%m-%dT%H:%M") if self.due else ""

    @property
    def holder_key(self) -> str:
        if self.side == "customer":
            return "customer"
        if self.holder is None:
            return ""
        return f"{'team' if isinstance(self.holder, Team) else 'colleague'}-{self.holder.pk}"

    def _changed(self, name: str, found: Any) -> Any:
        return self.decision.changes.get(name, found) if self.decision else found


def moment_in_words(due: datetime | None, due_from: datetime | None, vague: bool, now: datetime) -> str:
    """Day, hour and how far off: “Thu 19 November, 15:00 · in 1 day”; a word where no moment was named."""
    if due is None:
        return _("no set time, only a hint") if vague else _("no set time")
    local = timezone.localtime(due)
    hours = wording.clock(local)
    if due_from is not None:
        hours = f"{wording.clock(timezone.localtime(due_from))}–{hours}"
    day = wording.short_day(local, timezone.localtime(now).date())
    return f"{day}, {hours} · {wording.relative(due, now)}"


def chips(
    conversation: Conversation, text: str, fields: dict[str, str], told: list[Told], opened: str = ""
) -> list[Chip]:
    """Return the chips of a text that is being written now, and take out of ``told`` what it names a new moment for.

    The conversation may not be there yet.
    """
    now = timezone.now()
    found = clauses(text, conversation, now)
    decided = decisions(fields.get("promises", ""))
    known = standing(conversation) if found and conversation.pk else set()
    rows = []
    for one in found:
        decision = decided.get(one.key)
        older = (
            next((other for other in told if other.row.kind == one.found.kind), None) if one.ours and one.due else None
        )
        if older:
            told.remove(older)
        holder = decision.holder(conversation) if decision else None
        again = older is None and (one.found.by, one.found.kind, one.due) in known
        rows.append(Chip(one, decision, older, holder, one.key == opened, again))
    return rows


def _with_invitation(chip: Chip, conversation: Conversation) -> Chip:
    """Say of an appointment that is agreed in an answer whether the customer is invited to it."""
    agreed = chip.stands and chip.side == "us" and chip.kind.timed and chip.due is not None and not chip.repeated
    nobody = conversation.pk is not None and conversation.customer_id is None
    if not agreed or chip.decision is None or nobody:
        return chip
    return replace(chip, invites=invites(chip.decision, conversation))


def context_of(
    request: HttpRequest, conversation: Conversation, kind: str, text: str, fields: dict[str, str], opened: str = ""
) -> dict[str, Any]:
    """Return what the line under the text shows. ``kind`` is ``out`` for an answer, ``note`` for a note."""
    told = told_with(fields.get("telling", ""), conversation, request.user) if kind == "out" else []
    rows = chips(conversation, text, fields, told, opened)
    if kind == "out":
        rows = [_with_invitation(one, conversation) for one in rows]
    open_one = next((one for one in rows if one.opened), None)
    reasons = ranked(text, language_of(text, likely_language(conversation))) if kind == "out" and text else []
    several = len(rows) + len(told) + bool(reasons)
    context: dict[str, Any] = {
        "conversation": conversation, "chips": rows, "opened": open_one, "told": told, "ranked": reasons,
        "undecided": [one for one in rows if one.asks],
        "several": several if several > 1 else 0,
    }  # fmt: skip
    if open_one:
        context |= {"kinds": kinds(), "holders": _holders(conversation, request.user)}
    return context


def _holders(conversation: Conversation, colleague: Colleague) -> list[tuple[str, str]]:
    """Who may keep a promise of this conversation: oneself first, then whoever may look at it, and the customer."""
    people = Colleague.objects.reaching(conversation.inbox).filter(pk__in=Colleague.objects.answering().values("pk"))
    others = [one for one in people[: choosing.MOST_PEOPLE] if one.pk != colleague.pk]
    teams = Team.objects.filter(inboxes=conversation.inbox_id)
    return [
        (f"colleague-{colleague.pk}", _("I do")),
        *((f"colleague-{one.pk}", one.name) for one in others),
        *((f"team-{one.pk}", one.name) for one in teams),
        ("customer", _("the customer")),
    ]
