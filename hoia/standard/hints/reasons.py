"""Why a hint says what it says: one sentence each, in English; pages show it in the reader's language.

``REASONS`` holds a sentence for each reason, and for a reason with the sign that spoke most for it ("courteous.missed.blame").
"""

from .conversation import Hint


def _(sentence: str) -> str:
    """Mark a sentence for translation; nothing of Django is needed to read hints."""
    return sentence


REASONS = {
    "language": _("The conversation is in a language that Hoia has no phrases of."),
    "nothing": _("Nobody answered in this conversation."),
    "by_name.unknown": _("No name of the customer is known."),
    "by_name.used": _("The opening calls the customer by name: {name}."),
    "by_name.absent": _("The name is known ({name}), and the opening of the first answer does not use it."),
    "by_name.placeholder": _("The opening says “{instead}” instead of the name, which is {name}."),
    "by_name.inverted": _("In Hungarian the family name stands first: {name}, not {instead}."),
    "by_name.family_alone": _("The family name {instead} stands alone, without a title or a given name."),
    "by_name.too_familiar": _("The customer signed with a title ({name}), and the answer says {instead}."),
    "by_name.title_with_given": _("The title stands before the given name {instead}."),
    "by_name.other_title": _("The customer uses another title than {instead}: {name}."),
    "by_name.misspelt": _("The name is misspelt: {instead} for {name}."),
    "by_name.clipped": _("Half of a double name is missing: {instead} for {name}."),
    "by_name.other_name": _("The answer says {instead}; the customer is {name}."),
    "benefits.kept": _("It is said what this does for the customer."),
    "benefits.missed": _("Only properties or self-praise are told, and not what they do for the customer."),
    "benefits.not_observed": _("Nothing is recommended or explained here."),
    "listens.kept": _("The answer takes up what the customer asked."),
    "listens.missed": _("Something the customer asked or told seems to be passed over."),
    "listens.passed_over": _("This is taken up by no word of the answer: “{question}”"),
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

# What spoke most for it, where a sentence can say more than the reason alone.
REASONS |= {
    "benefits.kept.effect": _("What it does for this customer is said."),
    "benefits.missed.feature": _("Properties are named, and not what they do for this customer."),
    "benefits.missed.self_praise": _("Credentials or self-praise stand where the customer asks what it does for them."),
    "listens.missed.passed over": _("A question or request is taken up by no word of the answer."),
    "listens.missed.asks what was given": _("The answer asks for what the customer gave already."),
    "listens.missed.look_up": _("The customer is told to look for the answer elsewhere."),
    "listens.missed.elsewhere": _("The customer is sent on instead of being answered."),
    "listens.missed.customer again": _("The customer had to ask again."),
    "welcoming.kept.thanks": _("The customer is thanked."),
    "welcoming.kept.sorry": _("There is a word of sympathy or apology."),
    "welcoming.kept.glad": _("There is a word of joy or praise."),
    "welcoming.kept.wish": _("There is a good wish for the customer."),
    "welcoming.kept.any_help": _("Further help is offered."),
    "welcoming.missed.cold": _("The words are cold or official."),
    "welcoming.missed.weary": _("The words sound weary of having to serve."),
    "welcoming.missed.irony": _("The words can be read as irony."),
    "welcoming.missed.cheerful": _("A cheerful formula goes against the situation."),
    "welcoming.missed.not greeted": _("There is no greeting."),
    "welcoming.missed.curt first": _("The first answer is very curt."),
    "welcoming.missed.blame": _("The words blame or lecture the customer."),
    "welcoming.missed.insult": _("The words belittle the customer."),
    "welcoming.missed.loud": _("Words stand in capitals."),
    "discreet.missed.criticism": _("The words judge a colleague, another department or another customer."),
    "discreet.missed.other_customer": _("Another customer is spoken of."),
    "discreet.missed.tale": _("Somebody else’s story is told."),
    "courteous.kept.understand": _("The customer’s view is acknowledged."),
    "courteous.kept.facts": _("The facts are explained calmly."),
    "courteous.missed.blame": _("The words blame or lecture the customer."),
    "courteous.missed.contradiction": _("The customer is contradicted bluntly."),
    "courteous.missed.insult": _("The words belittle the customer."),
    "courteous.missed.irony": _("The words can be read as irony."),
    "courteous.missed.loud": _("Words stand in capitals."),
    "courteous.missed.weary": _("The words sound weary of having to serve."),
    "courteous.missed.guilt": _("A duty towards us or others is laid on the customer."),
    "courteous.missed.threat": _("A harm is announced for a no."),
    "no_pressure.kept.choice": _("The choice is left open."),
    "no_pressure.missed.urgency": _("The words hurry the customer."),
    "no_pressure.missed.scarcity": _("The words say that it will soon be gone, or that others want it."),
    "no_pressure.missed.guilt": _("A duty towards us or others is laid on the customer."),
    "no_pressure.missed.threat": _("A harm is announced for a no."),
    "no_pressure.missed.fear": _("The words frighten, or foretell regret."),
    "no_pressure.missed.insist": _("The offer is pressed once more."),
    "no_pressure.missed.pushed on": _("It is offered again after the customer said no."),
    "rapport.kept.instead": _("Another way is offered."),
    "rapport.missed.elsewhere": _("The customer is sent elsewhere without help."),
    "rapport.missed.look_up": _("The customer is told to look for the answer elsewhere."),
    "rapport.missed.other way on asking": _("Another way is offered only after the customer asked for one."),
    "solves.kept.done": _("It is done already."),
    "solves.kept.will": _("A next step is set, and who takes it."),
    "solves.kept.when": _("A next step is set, with a time."),
    "solves.kept.answer": _("The question is plainly answered."),
    "solves.kept.refuse + instead": _("The wish cannot be met, and another way is offered."),
    "solves.missed.vague": _("The step has no owner or no time."),
    "solves.missed.look_up": _("The customer is told to look for the answer elsewhere."),
    "solves.missed.elsewhere": _("The customer is sent elsewhere without help."),
    "solves.missed.customer again": _("The customer had to ask again."),
}


def sentence_of(hint: Hint) -> str:
    """Return the English sentence that says most, as it stands in the catalogues: its braces are not filled yet."""
    sign = hint.about.get("sign", "").removesuffix(" twice").removesuffix(" of several").removesuffix(" only one")
    codes = [f"{hint.reason}.{one}" for one in (sign, *sign.split(" + "))]
    return next((REASONS[code] for code in codes if code in REASONS), REASONS.get(hint.reason, ""))


def told(hint: Hint, sentence: str = "") -> str:
    """Return the reason of a hint, in English or as ``sentence`` has it in another language, with the names filled in."""
    return (sentence or sentence_of(hint)).format(**{"name": "", "instead": "", "question": "", **hint.about})
