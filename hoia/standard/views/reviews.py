"""Reviews: what one has to do, what was said of oneself, the screen for reviewing, answers and disputes."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told, within_reach
from hoia.people.models import Colleague

from .. import evidence, marking
from ..choosing import second_readers
from ..drawing import answerers
from ..models import Acknowledgement, Kind, Notice, Review, Standard
from ..models.review import TooLate
from ..rules import CustomersWord, judge
from .standard import spoken

SHOWN = 60


@login_required
@require_safe
def reviews(request: HttpRequest) -> HttpResponse:
    """What waits for this colleague, and what was concluded about them."""
    me, notice = request.user, Notice.current()
    joined = ("conversation", "colleague", "reviewer", "draw")
    context = {
        "to_do": Review.objects.to_do(me).select_related(*joined)[:SHOWN],
        "about": Review.objects.about(me).select_related(*joined).prefetch_related("rulings")[:SHOWN],
        "done": Review.objects.concluded().filter(reviewer=me).select_related(*joined).order_by("-concluded_at")[:10],
        "notice": notice, "acknowledged": notice and _has_read(notice, me),
    }  # fmt: skip
    return render(request, "standard/reviews.html", context)


@login_required
@require_safe
def review(request: HttpRequest, pk: int) -> HttpResponse:
    """The screen for reviewing, for whoever still has to; else the review as it is read."""
    row = _readable(request, pk)
    if _may_mark(row, request.user):
        return _screen(request, row)
    return _read(request, row)


@login_required
@require_POST
def marks(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep the reviewer's own marks; only then hints and records are shown."""
    row = _to_mark(request, pk)
    try:
        given = _given(request, row)
        marker = row.dispute if _second(row, request.user) else row
        marker.mark_first(given, at=timezone.now())
    except marking.Incomplete as trouble:
        return _screen(request, row, str(trouble))
    except TooLate:
        pass
    return redirect("review", pk)


@login_required
@require_POST
def conclusion(request: HttpRequest, pk: int) -> HttpResponse:
    """Conclude the verdict: of the reviewer, or of the second reader whose word decides a dispute."""
    row = _to_mark(request, pk)
    try:
        given = _given(request, row)
        words = marking.words_from(request.POST)
        note = request.POST.get("note", "").strip()[:2000]
        if _second(row, request.user):
            row.dispute.decide(given, **words, why=note, at=timezone.now(), by=request.user)
        else:
            row.conclude(given, **words, note=note, at=timezone.now(), by=request.user)
    except marking.Incomplete as trouble:
        return _screen(request, row, str(trouble))
    except TooLate:
        return told(request, None, _("It was concluded already."), to=row.get_absolute_url())
    if row.kind == Kind.CALIBRATION:
        return told(
            request, None, _("The review is concluded. The others see it when the round is closed."), to="/reviews/"
        )
    return told(request, None, _("The review is concluded, and whoever answered can read it."), to="/reviews/")


@login_required
@require_POST
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what the marks as they stand would come to."""
    row = _to_mark(request, pk)
    values = {one.id: request.POST.get(f"m-{one.id}", "") for one in _clauses(row)}
    values |= {
        id: one.mark.value for id, one in evidence.evidence(row.conversation).items() if id in marking.BY_RECORDS
    }
    try:
        words = marking.words_from(request.POST)
    except marking.Incomplete:
        raise Http404 from None
    judged = judge(
        {id: value for id, value in values.items() if value}, row.needed(), unmet=words["unmet"], more=words["more"],
        customer=CustomersWord(words["customers_word"]) if words["customers_word"] else None,
    )  # fmt: skip
    names = {one.id: one.name for one in _clauses(row)}
    context = {"verdict": judged.verdict.value, "missed": [names[id] for id in judged.missed if id in names]}
    return render(request, "standard/_verdict_now.html", context)


@login_required
@require_POST
def withdrawal(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(Review.objects.to_do(request.user), pk=pk)
    try:
        row.withdraw(request.POST.get("why", ""), at=timezone.now(), by=request.user)
    except ValueError:
        return _screen(request, row, _("Say why this conversation is left out: the reasons are counted."))
    except TooLate:
        return redirect("review", pk)
    return told(request, None, _("It is left out; nothing else is drawn instead."), to="/reviews/")


@login_required
@require_POST
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """A word about a review, by whoever was reviewed or reviewed."""
    row = _readable(request, pk)
    words = request.POST.get("words", "").strip()
    if not row.is_concluded or _may_mark(row, request.user) or not words:
        return redirect("review", pk)
    row.answer(words, at=timezone.now(), by=request.user)
    return told(request, None, _("Your words stand beside the review."), to=row.get_absolute_url())


@login_required
@require_POST
def dispute(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(Review.objects.about(request.user), pk=pk)
    words, second = request.POST.get("words", "").strip(), second_readers(row).first()
    if not words:
        return _read(request, row, _("Say what you see otherwise: the second reader decides by the conversation."))
    if second is None:
        return _read(request, row, _("There is nobody else who may review this. Ask your lead to add a reviewer."))
    try:
        row.dispute_it(words, second, at=timezone.now(), by=request.user)
    except TooLate:
        return _read(request, row, _("The time to dispute this review is over, or it was disputed before."))
    return told(
        request, None, _("A second reader, who has not seen the first marks, decides."), to=row.get_absolute_url()
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin a review of a conversation that nobody drew: of oneself, of a colleague, or of a mystery contact."""
    conversation = within_reach(request, pk)
    whose = answerer_of(conversation.pk)
    if not request.user.notes:
        raise Http404
    kinds = _kinds_for(request.user, whose)
    ready = whose is not None and bool(Acknowledgement.objects.readers([whose.pk]))
    if request.method != "POST":
        context = {"conversation": conversation, "whose": whose, "kinds": kinds, "ready": ready}
        return render(request, "standard/review_begin.html", context)
    kind = request.POST.get("kind", "")
    if not ready or kind not in kinds:
        return redirect("review_by_hand", pk)
    row = Review.objects.standing().filter(conversation=conversation, reviewer=request.user, kind=kind).first()
    row = row or Review.objects.create(
        kind=kind, conversation=conversation, colleague=whose, reviewer=request.user, inbox_id=conversation.inbox_id,
        team_id=conversation.team_id, channel=conversation.channel, standard=Standard.objects.current().number,
        made_at=timezone.now(),
    )  # fmt: skip
    return redirect("review", row.pk)


def _kinds_for(reader: Any, whose: Colleague | None) -> list[str]:
    if whose is None:
        return []
    if whose == reader:
        return [Kind.SELF.value]
    return [Kind.PEER.value, *([Kind.MYSTERY.value] if reader.leads else [])]


def answerer_of(conversation: int) -> Colleague | None:
    found = answerers([conversation]).get(conversation)
    return Colleague.objects.filter(pk=found).first() if found else None


def _screen(request: HttpRequest, row: Review, problem: str = "") -> HttpResponse:
    second = _second(row, request.user)
    marker = row.dispute if second else row
    first, shown = marker.first, marker.marked_at is not None
    typed = _typed(request, row) if problem else {}
    found = evidence.evidence(row.conversation) if shown else None
    context = {
        "row": row, "second": second, "shown": shown, "problem": problem, "messages_": marking.said(row),
        "rows": marking.rows_of(row, spoken(), typed or first, first, found), "typed": request.POST if problem else {},
        "effort": evidence.effort(row.conversation) if shown else None,
    }  # fmt: skip
    return render(request, "standard/review_screen.html", context, status=422 if problem else 200)


def _given(request: HttpRequest, row: Review) -> dict[str, Any]:
    """The marks of the form with what the records decide. Raises Incomplete."""
    clauses = _clauses(row)
    marks = marking.marks_from(request.POST, clauses, marking.said(row))
    return marking.with_records(marks, evidence.evidence(row.conversation), clauses)


def _typed(request: HttpRequest, row: Review) -> dict[str, Any]:
    return {
        one.id: {
            "value": request.POST.get(f"m-{one.id}", ""), "quote": request.POST.get(f"q-{one.id}", ""),
            "message": request.POST.get(f"msg-{one.id}", ""), "note": request.POST.get(f"n-{one.id}", ""),
        }
        for one in _clauses(row)
    }  # fmt: skip


def _read(request: HttpRequest, row: Review, problem: str = "") -> HttpResponse:
    if row.colleague_id == request.user.pk:
        row.see(at=timezone.now())
    dispute = getattr(row, "dispute", None)
    mine = row.colleague_id == request.user.pk and row.kind != Kind.CALIBRATION
    until = row.disputable_until
    context = {
        "row": row, "messages_": marking.said(row), "mine": mine, "dispute": dispute, "problem": problem,
        "rows": marking.rows_of(row, spoken(), row.marks, row.first, evidence.evidence(row.conversation)),
        "rulings": row.rulings.select_related("by"), "answers": row.answers.select_related("by"), "until": until,
        "may_dispute": mine and dispute is None and row.kind != Kind.SELF and until is not None and timezone.now() <= until,
        "effort": evidence.effort(row.conversation),
    }  # fmt: skip
    return render(request, "standard/review.html", context, status=422 if problem else 200)


def _readable(request: HttpRequest, pk: int) -> Review:
    rows = Review.objects.readable_by(request.user).select_related(
        "conversation", "colleague", "reviewer", "calibration"
    )
    return get_object_or_404(rows, pk=pk)


def _to_mark(request: HttpRequest, pk: int) -> Review:
    row = _readable(request, pk)
    if not _may_mark(row, request.user):
        raise Http404
    return row


def _may_mark(row: Review, reader: Any) -> bool:
    if row.withdrawn_at is not None:
        return False
    return (row.reviewer_id == reader.pk and not row.is_concluded) or _second(row, reader)


def _second(row: Review, reader: Any) -> bool:
    """Is the reader the second one, who still has to decide and must not see what the first marked?"""
    dispute = getattr(row, "dispute", None)
    return dispute is not None and dispute.second_id == reader.pk and dispute.decided_at is None


def _clauses(row: Review) -> list[Any]:
    return (Standard.objects.numbered(row.standard) or Standard.beginning()).clauses(spoken())


def _has_read(notice: Notice, colleague: Any) -> bool:
    return notice.acknowledgements.filter(colleague=colleague).exists()
