"""The words that scripts say: one dictionary, so that they are translated like every other word."""

from django.utils.translation import gettext


def words_for_scripts() -> dict[str, str]:
    return {
        "now": gettext("just now"),
        "minutesAgo": gettext("%(n)s min ago"),
        "hoursAgo": gettext("%(n)s h ago"),
        "inMinutes": gettext("in %(n)s min"),
        "inHours": gettext("in %(n)s h"),
        "undone": gettext("Undone."),
        "undoFailed": gettext("It could not be undone any more."),
        "offline": gettext("The desk cannot be reached. What you wrote is still here; try again in a moment."),
        "refused": gettext("That was not allowed. Nothing has been changed."),
        "gone": gettext("That is not here any more. Load the page again to see what there is."),
        "signedOut": gettext("You have been signed out. Sign in again in another tab; what you wrote is still here."),
        "broken": gettext("Something went wrong on our side. Nothing was changed, and what you wrote is still here."),
        "busy": gettext("Too much at once. Wait a moment and try again."),
        "back": gettext("Connected again."),
        "goTo": gettext("Go to"),
        "onThisPage": gettext("On this page"),
        "inLists": gettext("In lists"),
        "everywhere": gettext("Everywhere"),
        "next": gettext("Next row"),
        "previous": gettext("Previous row"),
        "open": gettext("Open"),
        "select": gettext("Select"),
        "undo": gettext("Undo the last step"),
        "list": gettext("List of keys"),
        "palette": gettext("Everything you can do here"),
        "foldList": gettext("Fold or unfold the list"),
        "foldAside": gettext("Fold or unfold the part beside"),
        "here": gettext("%(name)s is here"),
        "writing": gettext("%(name)s is writing"),
        "searchFor": gettext("Search everything for “%(words)s”"),
        "then": gettext("then"),
    }
