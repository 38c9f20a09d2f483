"""The criteria of the standard that every desk begins with: what the customer asks, what counts as kept, missed, not observed.

A desk may change every text and add criteria of its own; that makes a new version (:mod:`.models`). These texts are the first.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

TEXTS = ("name", "question", "kept", "missed", "not_observed", "kept_example", "missed_example")


@dataclass(frozen=True)
class Criterion:
    """``needed``: missing it makes the service bad, whatever else was good. ``recorded``: records alone decide, no opinion."""

    id: str
    name: Any
    question: Any
    kept: Any
    missed: Any
    not_observed: Any
    kept_example: Any
    missed_example: Any
    needed: bool = False
    recorded: bool = False


CRITERIA = (
    Criterion(
        "on_time",
        _("Kept on time"),
        _("Was the agreement kept in time?"),
        _("Every promise of ours that fell due was kept by its time."),
        _("A promise was kept late, or not at all."),
        _("No promise fell due."),
        _("“Call you by three”, and the telephone rang at ten to three."),
        _("“You will have it on Friday.” It came on Monday, and nobody said a word."),
        needed=True,
        recorded=True,
    ),
    Criterion(
        "punctual",
        _("Punctual"),
        _("Did it start and end as arranged?"),
        _("The appointment, visit or call began and ended as arranged, or the customer was told of a delay before it began."),
        _("It began late, took longer, or did not take place, and that was our doing."),
        _("Nothing was arranged for a set time."),
        _("“We are running a quarter of an hour late. Would 10:15 do, or shall we find another day?”"),
        _("The customer sat in the waiting room for forty minutes and was told nothing."),
        needed=True,
        recorded=True,
    ),
    Criterion(
        "benefits",
        _("Benefits, not features"),
        _("What does it do for me?"),
        _("What is offered or advised is explained by what it does for this customer."),
        _("Only properties, credentials or self-praise are told."),
        _("Nothing is explained or recommended."),
        _("“With two children and a dog you will be glad of this one: it wipes clean with a wet cloth.”"),
        _("“It has a class A coating, and we have been in the guild since 1987.”"),
    ),
    Criterion(
        "listens",
        _("Listens"),
        _("Am I being heard?"),
        _("Each question and request is answered or taken up, and what was said is referred to."),
        _("A question is passed over, something already told is asked for again, or the answer is to something else."),
        _("The customer asked and told nothing."),
        _("“You asked about Saturday and about parking: Saturday at ten is free, and you may park in our yard.”"),
        _("“Please send us your order number.” It stood in the first line of the letter."),
    ),
    Criterion(
        "by_name",
        _("By name"),
        _("Do they know me?"),
        _("The customer is addressed by the right name, in the form that the language and the customer ask for."),
        _("The name is known and not used at the beginning, it is wrong or misspelt, or a placeholder stands there."),
        _("The name is not known, or it is a short message in the middle of an exchange."),
        _("“Dear Ms Kask, …”"),
        _("“Dear customer, …” to somebody who signed her letter with her name."),
    ),
    Criterion(
        "welcoming",
        _("Welcoming"),
        _("Are they glad that I came?"),
        _("There is a greeting and a warm, personal word: thanks, sympathy, joy, an offer of more help."),
        _("The tone is curt, cold, weary or ironic, or a formula goes against the situation."),
        _("The text is correct and neutral, or too short to tell."),
        _("“How good that you wrote at once. We will put this right together.”"),
        _("“See attached.”"),
    ),
    Criterion(
        "discreet",
        _("Discreet"),
        _("Do they talk about others?"),
        _("Nobody else is spoken of."),
        _("A colleague, another department or another customer is criticised, or another customer’s case is told."),
        _("Nothing was said that could have been about others."),
        _("“That should not have happened. I am sorry, and I will see to it.”"),
        _("“The other department always forgets these things.”"),
        needed=True,
    ),
    Criterion(
        "courteous",
        _("Never argues"),
        _("Do they argue with me?"),
        _("A disagreement is handled with respect: the view is acknowledged, the facts are given calmly."),
        _("The customer is contradicted bluntly, blamed, lectured or mocked."),
        _("There was no disagreement and no breach."),
        _("“I see why it looks so. The second line is last month’s, and this is how it is made up: …”"),
        _("“As I already told you, you should have read the terms.”"),
        needed=True,
    ),
    Criterion(
        "no_pressure",
        _("No pressure"),
        _("Am I being pushed?"),
        _("The advice starts from the need that was named and leaves the choice open."),
        _("There is false urgency or scarcity, guilt, a threat, or pushing on after a no."),
        _("Nothing was sold, offered or recommended."),
        _("“Both would suit you. Think it over; the price stays as it is until the end of June.”"),
        _("“Only two left, and tomorrow it will be dearer!”"),
        needed=True,
    ),
    Criterion(
        "rapport",
        _("Rapport"),
        _("Can I trust them?"),
        _("Where the wish cannot be met, another way is offered unasked, with what happens next and who does it."),
        _("A bare no, or the customer is sent elsewhere without help."),
        _("The wish could be met as it stood."),
        _("“We do not repair these, but Rein in Tartu does; I rang him, and he has time for you on Thursday.”"),
        _("“We do not do that.”"),
    ),
    Criterion(
        "solves",
        _("Solves the problem"),
        _("Was my problem solved?"),
        _("The need is met, or a concrete next step stands, with who does it and by when."),
        _("Neither."),
        _("The customer named no need."),
        _("“The technician comes on Wednesday between nine and eleven and brings the part along.”"),
        _("“We will look into it.”"),
        needed=True,
    ),
    Criterion(
        "honest",
        _("Honest dealing"),
        _("Is it as agreed?"),
        _("Price, scope and terms are as they were agreed."),
        _("More was charged than agreed, a term was changed afterwards, or something known to be untrue was said."),
        _("No price or term was agreed."),
        _("“We agreed on 80 euros. It took us longer than we thought, and it stays at 80 euros.”"),
        _("“The form was not part of the price”, said after the work was done."),
        needed=True,
    ),
)  # fmt: skip
