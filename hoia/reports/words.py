"""What a report says before it shows anything: one plain sentence each."""

from collections.abc import Sequence

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext, ngettext

from hoia.kit.charts import ENOUGH_WEEKS, Chart
from hoia.kit.shares import Share

from .figures import Tally, Week


def percent(share: float) -> str:
    """A share in whole hundredths, as the language writes it; with one decimal where it is neither none nor all."""
    value = share * 100
    places = 1 if 0 < value < 1 or 99 < value < 100 else 0
    return gettext("%(value)s %%") % {"value": number_format(round(value, places), places)}


def between(share: Share) -> str:
    return gettext("%(low)s to %(high)s") % {"low": percent(share.low), "high": percent(share.high)}


def summary(tally: Tally) -> str:
    """How much was kept, and how sure that is."""
    share = tally.share_kept
    words = ngettext(
        "Of %(n)s promise about %(share)s were kept in time (%(between)s).",
        "Of %(n)s promises about %(share)s were kept in time (%(between)s).",
        tally.n,
    )
    return words % {"n": number_format(tally.n), "share": percent(share.value or 0), "between": between(share)}


def weak_spot(tallies: Sequence[Tally], whole: Tally) -> str:
    """Name the group that is surely worse than the whole: its interval ends below the share of all. Else nothing."""
    share = whole.share_kept.value or 0
    worse = [one for one in tallies if not one.withheld and one.n and one.share_kept.high < share]
    if not worse:
        return ""
    worst = min(worse, key=lambda one: one.share_kept.high)
    return gettext("The weak spot: %(name)s, %(share)s of %(n)s.") % {
        "name": worst.name, "share": percent(worst.share_kept.value or 0), "n": number_format(worst.n),
    }  # fmt: skip


def verdict(chart: Chart, weeks: Sequence[Week]) -> str:
    """Tell signal from noise in one sentence; the latest signal counts."""
    if not chart.told:
        words = ngettext(
            "There is %(n)s week with promises so far; from %(enough)s on the chart tells signal from noise.",
            "There are %(n)s weeks with promises so far; from %(enough)s on the chart tells signal from noise.",
            len(chart.points),
        )
        return words % {"n": len(chart.points), "enough": ENOUGH_WEEKS}
    signals = chart.signals()
    if not signals:
        return gettext(
            "Noise: the weeks differ no more than chance alone explains. Look at the whole, not at a single week."
        )
    day = date_format(weeks[signals[-1]].monday, "MONTH_DAY_FORMAT")
    if chart.points[signals[-1]].signal < 0:
        return gettext(
            "Signal: in the week of %(day)s fewer were kept than chance explains. Something was different then."
        ) % {"day": day}
    return gettext("Signal: in the week of %(day)s more were kept than chance explains. Something was better then.") % {
        "day": day
    }
