"""Calendars that are fetched from a secret address: one's own appointments, or those of a team."""

from django.conf import settings
from django.db import models
from django.utils.crypto import constant_time_compare, get_random_string, salted_hmac

from hoia.people.models import Team

LONG = 40


class CalendarFeed(models.Model):
    """One address under which a colleague's calendar fetches appointments, theirs or a team's, within their reach.

    The word of the address is worked out from ``salt`` and never stored; another salt makes another address.
    """

    colleague = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_feeds")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, related_name="+")
    salt = models.CharField(max_length=32)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["colleague", "team"], name="one_feed_each_team"),
            models.UniqueConstraint(fields=["colleague"], name="one_feed_of_ones_own", condition=models.Q(team=None)),
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id}: {self.team_id or ''}"

    def renew(self) -> None:
        """Have another address from now on; the old one leads nowhere."""
        self.salt = get_random_string(32)

    @property
    def word(self) -> str:
        return f"{self.pk}-{self._secret()}"

    @classmethod
    def named(cls, word: str) -> "CalendarFeed | None":
        """Return the feed of an address; None for a word that is wrong, old, or of somebody who has left."""
        number, _dash, secret = word.partition("-")
        if not (number.isascii() and number.isdigit() and len(number) < 19):
            return None
        found = (
            cls.objects.filter(pk=int(number), colleague__is_active=True).select_related("colleague", "team").first()
        )
        return found if found is not None and constant_time_compare(found._secret(), secret) else None

    def _secret(self) -> str:
        return salted_hmac("hoia.promises.feed", f"{self.pk} {self.salt}", algorithm="sha256").hexdigest()[:LONG]
