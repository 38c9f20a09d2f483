"""One step in the life of a promise, remembered with what was before, so that it can be undone."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction

from hoia.ledger.models import record

if TYPE_CHECKING:
    from .promise import Promise


class Step(models.Model):
    """Who did what to a promise. ``before`` and ``after`` map the columns that changed to their values.

    Rows that came with the step (a settlement, a move, a link, a promise noted for it) are named in ``rows`` as
    ``{"settlement": 7}``.
    """

    promise = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="steps")
    verb = models.CharField(max_length=40)
    at = models.DateTimeField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    rows = models.JSONField(default=dict)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.verb} {self.promise_id}"

    def undo(self, at: datetime, by: Any) -> bool:
        """Put back what this step changed. False when it is undone already, or somebody has changed that again since."""
        from .promise import Promise

        with transaction.atomic():
            row = Promise.objects.select_for_update().get(pk=self.promise_id)
            if self._overtaken(row) or not self._take_back_noted(at, by):
                return False
            if not Step.objects.filter(pk=self.pk, undone_at=None).update(undone_at=at):
                return False
            for name, value in self.before.items():
                setattr(row, name, Promise._meta.get_field(name).to_python(value))
            self._undo_rows(row, at, by)
            row.plan_anew()
            row.save(update_fields=[*(Promise._meta.get_field(name).name for name in self.before), "next_at"])
            record("promise.undone", row, at=at, by=by, of=self.verb)
        return True

    def _overtaken(self, row: "Promise") -> bool:
        """Has something happened since that rests on this step: other values, a settlement, an end of what had begun?"""
        from .facts import Appointment

        if any(plain(getattr(row, name)) != value for name, value in self.after.items()):
            return True
        if self.after and "settled_at" not in self.after and row.settled_at is not None:
            return True
        begun = "began_at" in self.rows.get("appointment", {})
        return begun and Appointment.objects.filter(promise=row, ended_at__isnull=False).exists()

    def _take_back_noted(self, at: datetime, by: Any) -> bool:
        """Take back the promise that was noted with this step, unless another one rests on it. False when it is too late."""
        from .facts import Link
        from .promise import Promise

        noted = Promise.objects.filter(pk=self.rows.get("noted")).first()
        if noted is None or Link.objects.filter(inner=noted).exclude(outer=self.promise_id).exists():
            return True
        return noted.take_back(at=at, by=by)

    def _undo_rows(self, row: "Promise", at: datetime, by: Any) -> None:
        from .facts import Appointment, Link, Move, Settlement

        Settlement.objects.filter(pk=self.rows.get("settlement")).update(undone_at=at, undone_by=by)
        Move.objects.filter(pk=self.rows.get("move")).update(undone_at=at)
        Link.objects.filter(pk=self.rows.get("link")).delete()
        if "appointment" in self.rows:
            before = {name: _moment(value) for name, value in self.rows["appointment"].items()}
            Appointment.objects.filter(promise=row).update(**before)


def plain(value: Any) -> Any:
    """Return what JSON holds of a column's value; moments in UTC, so that the same one is always written alike."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value


def _moment(value: Any) -> Any:
    from django.utils.dateparse import parse_datetime

    return (parse_datetime(value) or value) if isinstance(value, str) else value
