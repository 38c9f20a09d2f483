"""A form on a web page through which customers write, and the links by which they read their own conversations."""

import hashlib
from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.keys import random_word
from hoia.people.models import Customer, Inbox


class WebForm(models.Model):
    """A page at ``/form/<slug>`` that puts letters into one inbox."""

    inbox = models.ForeignKey(Inbox, on_delete=models.CASCADE, related_name="web_forms", verbose_name=_("inbox"))
    slug = models.SlugField(_("address of the page"), max_length=60, unique=True)
    title = models.CharField(_("title"), max_length=120)
    intro = models.TextField(_("words above the form"), blank=True)
    active = models.BooleanField(_("in use"), default=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/form/{self.slug}"


class CustomerLinkQuerySet(models.QuerySet["CustomerLink"]):
    def opening(self, word: str, now: datetime) -> Self:
        """The unused link with this word, if it is still good."""
        return self.filter(digest=CustomerLink.digest_of(word), used_at=None, expires_at__gt=now)


class CustomerLink(models.Model):
    """A link that lets a customer in once. Only the digest of its word is kept, so nobody can use a stolen table."""

    VALID = timedelta(days=3)

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="links")
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    objects = CustomerLinkQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.customer_id} {self.created_at:%Y-%m-%d}"

    @classmethod
    def make(cls, customer: Customer, now: datetime) -> tuple["CustomerLink", str]:
        """Create a link; returns it with its word, which is shown or sent now and never again."""
        word = random_word()
        link = cls.objects.create(
            customer=customer, digest=cls.digest_of(word), created_at=now, expires_at=now + cls.VALID
        )
        return link, word

    @staticmethod
    def digest_of(word: str) -> str:
        return hashlib.sha256(word.strip().lower().encode()).hexdigest()

    def use(self, now: datetime) -> bool:
        """Spend the link; False when somebody has spent it a moment ago."""
        return CustomerLink.objects.filter(pk=self.pk, used_at=None).update(used_at=now) == 1
