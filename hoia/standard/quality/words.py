"""What the Quality page says in plain words, before and beside its figures."""

from collections.abc import Sequence
from functools import lru_cache

from django.utils.formats import date_format, number_format
from django.utils.translation import get_language, gettext, ngettext

from hoia.conversations.timeline import CHANNELS
from hoia.kit.charts import ENOUGH_WEEKS, Chart
from hoia.people.models import Team

from ..models.review import VERDICTS
from ..rules import Verdict
from ..statistics.sequential import Decision
from .figures import Stretch, Whole
from .missed import Row
from .teams import Tested


def percent(share: float) -> str:
    """A share in whole hundredths, as the language writes it; with one decimal where it is neither none nor all."""
    value = share * 100
    places = 1 if 0 < value < 1 or 99 < value < 100 else 0
    return _percent(round(value, places), places, get_language() or "")


@lru_cache(maxsize=4096)
def _percent(value: float, places: int, language: str) -> str:
    """Kept, as a page of figures says some thousand percentages and most of them again and again."""
    return gettext("%(value)s %%") % {"value": number_format(value, places)}


def between(low: float, high: float) -> str:
    return gettext("%(low)s to %(high)s") % {"low": percent(low), "high": percent(high)}


def short_between(low: float, high: float) -> str:
    # Translators: from which to which share something lies, in short: 12–15 %
    return gettext("%(low)s–%(high)s %%") % {"low": round(low * 100), "high": round(high * 100)}


def grouped(number: int) -> str:
    return str(number_format(number, use_l10n=True, force_grouping=True))


def summary(whole: Whole) -> str:
    """How large a part was bad, and how sure that is; by reviews and hints where there are hints."""
    pair = whole.powered.shares[Verdict.BAD.value] if whole.powered else None
    bad = pair.powered if pair else whole.shares[Verdict.BAD.value]
    words = ngettext(
        "Of about %(n)s conversation about %(share)s was served badly (%(between)s).",
        "Of about %(n)s conversations about %(share)s were served badly (%(between)s).",
        whole.conversations,
    )
    return words % {
        "n": grouped(whole.conversations), "share": percent(bad.value or 0),
        "between": between(bad.low, bad.high),
    }  # fmt: skip


def weak_spot(rows: Sequence[Row]) -> str:
    """Name the criterion that is surely missed more often than all others: by the lower end of its interval."""
    seen = [(row.clause.name, row.all) for row in rows if row.all is not None and row.all.count]
    if not seen:
        return ""
    name, share = max(seen, key=lambda one: one[1].low)
    return gettext("The weak spot is “%(name)s”: missed in %(share)s of the %(n)s conversations where it could be seen.") % {
        "name": name, "share": percent(share.value or 0), "n": grouped(share.n),
    }  # fmt: skip


def signal(chart: Chart, found: Sequence[Stretch], verdict: str) -> str:
    """Tell signal from noise in one sentence; the latest signal counts."""
    if not chart.told:
        words = ngettext(
            "There is %(n)s week with reviews so far; from %(enough)s on the chart tells signal from noise.",
            "There are %(n)s weeks with reviews so far; from %(enough)s on the chart tells signal from noise.",
            len(chart.points),
        )
        return words % {"n": len(chart.points), "enough": ENOUGH_WEEKS}
    signals = chart.signals()
    if not signals:
        return gettext(
            "Noise: the weeks differ no more than chance alone explains. Look at the whole, not at a single week."
        )
    place = signals[-1]
    about = {"day": date_format(found[place].first, "MONTH_DAY_FORMAT"), "verdict": verdict_named(verdict)}
    if chart.points[place].signal > 0:
        return (
            gettext(
                "Signal: in the week of %(day)s more were “%(verdict)s” than chance explains. Something was different then."
            )
            % about
        )
    return (
        gettext(
            "Signal: in the week of %(day)s fewer were “%(verdict)s” than chance explains. Something was different then."
        )
        % about
    )


def tested(one: Tested) -> str:
    """What the test of a team says."""
    about = {"after": number_format(one.after)}
    if one.decision is Decision.TOO_HIGH:
        return gettext("above, known after %(after)s reviews") % about
    if one.decision is Decision.ACCEPTABLE:
        return gettext("not above, known after %(after)s reviews") % about
    return gettext("not known yet: go on reviewing")


def verdict_named(verdict: str) -> str:
    return str(dict(VERDICTS).get(verdict, verdict))


def channels_named(channels: Sequence[str]) -> dict[str, str]:
    return {name: gettext("Letter") if name == "email" else str(CHANNELS.get(name, name)) for name in channels}


def teams_named(teams: Sequence[int | None]) -> dict[int | None, str]:
    found: dict[int | None, str] = dict(
        Team.objects.filter(pk__in=[one for one in teams if one]).values_list("pk", "name")
    )
    return {None: gettext("No team"), **found}
