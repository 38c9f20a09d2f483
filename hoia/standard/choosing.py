"""Who may be asked to read a conversation for a review, and what waits for whom."""

from django.db.models import Count, F, Q, QuerySet

from hoia.people.models import Colleague
from hoia.people.models.colleague import Role

from .models import Notice, Review


def second_readers(review: Review) -> QuerySet[Colleague]:
    """Return who may decide a dispute: sees the inbox, took no part in it, is no guest; those with least to read first.

    Whoever reviews anyway comes before whoever does not, and nobody decides whose own answers are reviewed here.
    """
    rows = Colleague.objects.reaching(review.inbox).exclude(pk__in=[review.reviewer_id, review.colleague_id or 0])
    waiting = Count("reviews_by", filter=Q(reviews_by__concluded_at=None, reviews_by__withdrawn_at=None), distinct=True)
    fit = Q(review_plans__ended_at=None, review_plans__isnull=False) | Q(
        role__in=[Role.REVIEWER, Role.LEAD, Role.OWNER]
    )
    chosen = Colleague.objects.filter(pk__in=rows.filter(fit).values("pk"))
    return chosen.annotate(plans=Count("review_plans", distinct=True), waiting=waiting).order_by(
        "-plans", "waiting", "pk"
    )


def waiting_for(colleague: Colleague, most: int) -> int:
    """Return how much of reviews waits for a colleague, no more than ``most``.

    Reviews to be made, those of their own service that they have not read, and the notice before they have read it.
    """
    made = Review.objects.standing().filter(reviewer=colleague, concluded_at=None)
    second = Review.objects.standing().filter(dispute__second=colleague, dispute__decided_at=None)
    read = Review.objects.about(colleague).filter(seen_at=None).exclude(reviewer=colleague).order_by()
    waiting = [second.order_by().values("pk"), read.values("pk")]
    if colleague.answers:
        waiting.append(Notice.objects.unread_by(colleague).order_by().values_list(-F("pk")))
    return made.order_by().values("pk").union(*waiting).order_by()[:most].count()
