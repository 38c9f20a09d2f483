"""Why a hint says what it says: one sentence each, in English; pages show it in the reader's language."""


def _(sentence: str) -> str:
    """Mark a sentence for translation; nothing of Django is needed to read hints."""
    return sentence


REASONS = {
    "nothing": _("Nobody answered in this conversation."),
    "by_name.unknown": _("No name of the customer is known."),
    "by_name.used": _("The opening calls the customer by name."),
    "by_name.absent": _("The name is known, and the opening of the first answer does not use it."),
    "by_name.placeholder": _("The opening has a placeholder instead of the name."),
    "by_name.inverted": _("In Hungarian the family name stands first."),
    "by_name.family_alone": _("The family name stands alone, without a title or a given name."),
    "by_name.too_familiar": _("The customer signed with a title, and the answer uses the given name."),
    "by_name.title_with_given": _("The title stands before the given name."),
    "by_name.other_title": _("The customer uses another title."),
    "by_name.misspelt": _("The name is misspelt."),
    "by_name.clipped": _("Half of a double name is missing."),
    "by_name.other_name": _("The answer calls the customer by another name."),
    "benefits.kept": _("It is said what this does for the customer."),
    "benefits.missed": _("Only properties or self-praise are told, and not what they do for the customer."),
    "benefits.not_observed": _("Nothing is recommended or explained here."),
    "listens.kept": _("The answer takes up what the customer asked."),
    "listens.missed": _("Something the customer asked or told seems to be passed over."),
    "listens.not_observed": _("The customer asked and told nothing."),
    "welcoming.kept": _("There is a warm word."),
    "welcoming.missed": _("The words are curt, weary or go against the situation."),
    "welcoming.not_observed": _("The words are correct and neutral."),
    "discreet.kept": _("Nobody else is talked about."),
    "discreet.missed": _("The words judge or tell of somebody else."),
    "courteous.kept": _("The customer’s view is acknowledged and the facts are told calmly."),
    "courteous.missed": _("The words blame, lecture or contradict bluntly."),
    "courteous.not_observed": _("There is no disagreement and no breach."),
    "no_pressure.kept": _("Something is offered, and the choice is left open."),
    "no_pressure.missed": _("The words push: hurry, scarcity, guilt, a threat, or once more after a no."),
    "no_pressure.not_observed": _("Nothing is offered or recommended here."),
    "rapport.kept": _("Where the wish cannot be met, another way is offered unasked."),
    "rapport.missed": _("The wish is refused, and no other way is offered."),
    "rapport.not_observed": _("No wish is refused."),
    "solves.kept": _("The need is met, or a next step is set."),
    "solves.missed": _("Neither is the need met nor a step set with an owner and a time."),
    "solves.not_observed": _("The customer stated no need."),
}
