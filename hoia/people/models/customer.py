"""The people, organisations and departments that we serve."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import connection, models
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from hoia.kit.names import full_name, initials
from hoia.kit.words import fold

from ..rules import handle_key, list_keys
from .colleague import Colleague


class CustomerQuerySet(models.QuerySet["Customer"]):
    def living(self) -> Self:
        """Records that stand for somebody today: not merged into another, not erased."""
        return self.filter(merged_into=None, erased_at=None)

    def holding(self, kind: str, key: str) -> Self:
        """Who is reached by this address, telephone number or handle (in its normal form)."""
        return self.filter(handles__kind=kind, handles__key=key)

    def within(self, colleague: Colleague) -> Self:
        """Whom this colleague may see: everybody for an owner; for others

        - who has, or wrote in, a conversation in an inbox within their reach,
        - the organisation or department of such a person,
        - whom they noted themselves, until a first conversation says whose business this customer is.

        Each row is judged by itself with the index of conversations by customer, so a page of fifty stays quick
        beside a million others.
        """
        if colleague.is_active and colleague.is_owner:
            return self
        if not colleague.is_active:
            return self.none()
        rows = self.model._meta.get_field("conversations").related_model._default_manager
        said = self.model._meta.get_field("messages").related_model._default_manager
        seen = rows.filter(inbox__in=colleague.inbox_ids())
        within = (
            models.Exists(seen.filter(customer=models.OuterRef("pk")))
            | models.Exists(said.filter(customer=models.OuterRef("pk"), conversation__inbox__in=colleague.inbox_ids()))
            | ~models.Q(kind="person") & models.Exists(seen.filter(customer__organisation=models.OuterRef("pk")))
        )
        mine = models.Q(created_by=colleague) & ~models.Exists(rows.filter(customer=models.OuterRef("pk")))
        return self.filter(within | mine if colleague.limited_to is None else within)

    def called(self, words: str) -> Self:
        """Whose name begins with these words, in either order of its parts, without regard to accents."""
        start = " ".join(fold(words).split())
        return self.filter(_begins("sort_name", start) | _begins("other_name", start)) if start else self.none()

    def found_by(self, words: str, language: str = "") -> Self:
        """Whose name, address, telephone number or other handle begins with what somebody typed."""
        keys = [(kind, handle_key(kind, words, language)) for kind in ("email", "phone", "other")]
        held = models.Q(pk__in=[])
        for kind, key in keys:
            if key:
                held |= models.Q(kind=kind) & _begins("key", key)
        handles = self.model._meta.get_field("handles").related_model._default_manager
        holders = handles.filter(held).values("customer")
        return self.filter(models.Q(pk__in=self.called(words).values("pk")) | models.Q(pk__in=holders))

    def recognise_many(self, senders: "Sequence[tuple[str, str, str]]") -> "dict[str, Customer]":
        """Return address → customer for (name, address, language); see :mod:`.recognising`."""
        from .recognising import recognise_many

        return recognise_many(senders)

    def bulk_create(self, objs: "Iterable[Customer]", *args: Any, **kwargs: Any) -> "list[Customer]":
        rows = list(objs)
        for one in rows:
            one.settle_names()
        return super().bulk_create(rows, *args, **kwargs)


class Customer(models.Model):
    """A person, an organisation or a department that we serve; outside the house or inside it."""

    class Kind(models.TextChoices):
        PERSON = "person", _("Person")
        ORGANISATION = "organisation", _("Organisation")
        DEPARTMENT = "department", _("Department")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.PERSON)
    given_name = models.CharField(_("given name"), max_length=120, blank=True)
    family_name = models.CharField(_("family name"), max_length=120, blank=True)
    name = models.CharField(_("name"), max_length=250, blank=True)
    called = models.CharField(_("likes to be called"), max_length=120, blank=True)
    language = models.CharField(_("language"), max_length=8, blank=True)
    birth_year = models.PositiveSmallIntegerField(_("year of birth"), null=True, blank=True)
    birth_month = models.PositiveSmallIntegerField(_("month of birth"), null=True, blank=True)
    birth_day = models.PositiveSmallIntegerField(_("day of birth"), null=True, blank=True)
    name_day_month = models.PositiveSmallIntegerField(_("month of the name day"), null=True, blank=True)
    name_day_day = models.PositiveSmallIntegerField(_("day of the name day"), null=True, blank=True)
    notes = models.TextField(_("notes"), blank=True)
    organisation = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="members", verbose_name=_("organisation")
    )
    inside = models.BooleanField(_("inside the house"), default=False)
    sort_name = models.CharField(max_length=250, blank=True, db_index=True)
    other_name = models.CharField(max_length=250, blank=True, db_index=True)
    created_at = models.DateTimeField()
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="merged_from")
    erased_at = models.DateTimeField(null=True)

    objects = CustomerQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["birth_month", "birth_day"], name="customer_birthday", condition=models.Q(birth_day__isnull=False)
            ),
            models.Index(
                fields=["name_day_month", "name_day_day"], name="customer_name_day",
                condition=models.Q(name_day_day__isnull=False),
            ),
        ]  # fmt: skip

    NAME_FIELDS: ClassVar = ["name", "sort_name", "other_name"]  # follow from the others; see settle_names

    def __str__(self) -> str:
        return self.shown_name

    def trail(self) -> dict[str, int | None]:
        return {"customer_id": self.pk}

    @property
    def shown_name(self) -> str:
        return self.name or full_name(self.given_name, self.family_name, self.language) or str(_("Unknown"))

    @property
    def initials(self) -> str:
        return initials(self.shown_name)

    @property
    def form_of_address(self) -> str:
        """What to write after the greeting: what they like to be called, else the given name; empty when unknown."""
        return self.called or self.given_name

    def addressed_as(self, language: str = "") -> str:
        """What to write after the greeting in a letter in ``language``.

        What they like to be called wins. Otherwise the given name, or for a Hungarian letter the whole name with the
        family name first, as a letter to somebody not known closely begins there. An organisation is not greeted by name.

        >>> Customer(given_name="Éva", family_name="Szabó", language="hu").addressed_as("hu")
        'Szabó Éva'
        """
        if self.called:
            return self.called
        if self.kind != self.Kind.PERSON:
            return ""
        language = language or self.language
        return full_name(self.given_name, self.family_name, "hu") if language == "hu" else self.given_name

    @property
    def birthday(self) -> str:
        """The birthday as the active language writes it, with the year if it is known."""
        return day_in_words(self.birth_day, self.birth_month, self.birth_year)

    @property
    def name_day(self) -> str:
        return day_in_words(self.name_day_day, self.name_day_month, None)

    def get_language_name(self) -> str:
        """What their language is called in the reader's own; its code where nobody knows it."""
        try:
            known = dict(settings.LANGUAGES).get(self.language) or get_language_info(self.language)["name_translated"]
        except KeyError:
            return self.language
        return capfirst(str(known))

    def above(self) -> list[int]:
        """The numbers of the organisations that this record belongs to, the nearest first."""
        found: list[int] = []
        one: Customer | None = self
        while one and one.organisation_id and one.organisation_id not in found:
            found.append(one.organisation_id)
            one = one.organisation
        return found

    def settle_names(self) -> None:
        """Work out the name as it is shown, and how it is sorted and found."""
        if self.given_name or self.family_name:
            self.name = full_name(self.given_name, self.family_name, self.language)
        self.sort_name, self.other_name = list_keys(self.name, self.given_name, self.family_name)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.settle_names()
        if (fields := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*fields, *self.NAME_FIELDS}
        super().save(*args, **kwargs)


def day_in_words(day: int | None, month: int | None, year: int | None) -> str:
    """Return a day of the year as the active language writes it; empty when it is not known."""
    if not (day and month):
        return ""
    if year:
        return date_format(date(year, month, min(day, monthrange(year, month)[1])), "DATE_FORMAT")
    return date_format(date(2000, month, day), "MONTH_DAY_FORMAT")


def _begins(column: str, start: str) -> models.Q:
    """A condition that an index answers on both databases: SQLite knows ranges, PostgreSQL patterns."""
    if connection.vendor == "sqlite":
        return models.Q(**{f"{column}__gte": start, f"{column}__lt": start + "\U0010ffff"})
    return models.Q(**{f"{column}__startswith": start})
