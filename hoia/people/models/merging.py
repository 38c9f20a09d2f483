"""Two records that are one customer, joined and taken apart again."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models, transaction

from hoia.ledger.models import record

from ..registry import movers
from .customer import Customer

FILLED = (
    "given_name", "family_name", "called", "language", "birth_year", "birth_month", "birth_day", "name_day_month",
    "name_day_day", "organisation_id",
)  # fmt: skip


class CustomerMerge(models.Model):
    """Two records found to be one customer; what was moved, so that it can be undone."""

    loser = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    winner = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="merges")
    moved = models.JSONField(default=dict)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.loser_id} → {self.winner_id}"

    def undo(self, *, at: datetime, by: Any) -> bool:
        """Take the records apart as they were before. False when that has happened already, or one was erased since."""
        with transaction.atomic():
            rows = Customer.objects.select_for_update().in_bulk([self.loser_id, self.winner_id])
            loser, winner = rows[self.loser_id], rows[self.winner_id]
            if loser.erased_at or winner.erased_at or loser.merged_into_id != winner.pk:
                return False
            if not CustomerMerge.objects.filter(pk=self.pk, undone_at=None).update(undone_at=at):
                return False
            for name in ("handles", "consents", "members"):
                getattr(winner, name).filter(pk__in=self.moved[name]).update(**{_back(name): loser})
            Customer.objects.filter(pk__in=self.moved["merged_from"]).update(merged_into=loser)
            for name, mover in movers.items():
                if name in self.moved["rooms"]:
                    mover.back(self.moved["rooms"][name], loser)
            _put_back(winner, self.moved["filled"])
            Customer.objects.filter(pk=loser.pk).update(merged_into=None)
            for one in (winner, loser):
                record("customer.unmerged", one, at=at, by=by)
        return True


def merge(loser: Customer, winner: Customer, *, at: datetime, by: Any) -> CustomerMerge:
    """Join ``loser`` to ``winner``: everything goes over, and what the winner's record lacks is filled in.

    Raises ValueError for a record joined to itself, or one that no longer stands for somebody.
    """
    with transaction.atomic():
        rows = Customer.objects.select_for_update().living().in_bulk([loser.pk, winner.pk])
        if len(rows) != 2:
            raise ValueError("only two records that both stand for somebody can be joined")
        loser, winner = rows[loser.pk], rows[winner.pk]
        moved: dict[str, Any] = {"filled": _fill(winner, loser)}
        for name in ("handles", "consents", "members"):
            going = getattr(loser, name).exclude(pk=winner.pk)
            moved[name] = list(going.values_list("pk", flat=True))
            going.update(**{_back(name): winner})
        moved["merged_from"] = list(loser.merged_from.values_list("pk", flat=True))
        loser.merged_from.update(merged_into=winner)
        moved["rooms"] = {name: mover.move(loser, winner) for name, mover in movers.items()}
        Customer.objects.filter(pk=loser.pk).update(merged_into=winner)
        done = CustomerMerge.objects.create(loser=loser, winner=winner, moved=moved, at=at, by=by)
        record("customer.merged", winner, at=at, by=by, name=loser.shown_name, other=loser.pk)
    return done


def _back(name: str) -> str:
    return "organisation" if name == "members" else "customer"


def _fill(winner: Customer, loser: Customer) -> dict[str, list[Any]]:
    """Fill in what the winner's record lacks; returns field → [before, after]. Names go together or not at all."""
    new = {name: getattr(loser, name) for name in FILLED if not getattr(winner, name) and getattr(loser, name)}
    if winner.given_name or winner.family_name or (winner.name and winner.kind != Customer.Kind.PERSON):
        new = {name: value for name, value in new.items() if name not in ("given_name", "family_name")}
    if new.get("organisation_id") == winner.pk:
        del new["organisation_id"]
    if loser.notes:
        new["notes"] = "\n\n".join(part for part in (winner.notes, loser.notes) if part)
    filled = {name: [getattr(winner, name), value] for name, value in new.items()}
    filled["name"] = [winner.name, ""]
    for name, value in new.items():
        setattr(winner, name, value)
    winner.save()
    filled["name"][1] = winner.name
    return filled


def _put_back(winner: Customer, filled: dict[str, list[Any]]) -> None:
    for name, (before, after) in filled.items():
        if getattr(winner, name) == after:
            setattr(winner, name, before)
    winner.save()
