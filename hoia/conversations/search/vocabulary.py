"""The names of filters and their values, in English and as they are called in Estonian, Hungarian and Norwegian. Folded."""

PLACES = {"from", "to", "customer"}


def _turned(names: dict[str, str]) -> dict[str, str]:
    return {one: name for name, others in names.items() for one in (name, *others.split())}


FILTERS = _turned({
    "from": "kellelt saatja felado tol fra avsender",
    "to": "kellele saaja cimzett nek til mottaker",
    "in": "inbox kast postkast postalada fiok innboks",
    "is": "olek allapot er status",
    "assigned": "tegeleb maaratud felelos tildelt ansvarlig",
    "team": "tiim meeskond csapat lag",
    "tag": "silt marksona cimke merke etikett",
    "has": "sisaldab van har",
    "before": "enne elott for",
    "after": "parast alates utan etter",
    "on": "paeval napon dato",
    "customer": "klient ugyfel kunde",
})  # fmt: skip

STATES = _turned({
    "open": "avatud lahti nyitott nyitva apen apne",
    "closed": "suletud kinni zart lezart lukket",
    "snoozed": "edasilukatud tukub halasztott elhalasztott szundi utsatt",
    "waiting": "ootab ootel var varakozik venter",
    "unassigned": "maaramata vaba gazdatlan kiosztatlan ufordelt ledig",
    "mine": "minu enyem mitt",
})  # fmt: skip

CONTENTS = _turned({"attachment": "attachments file files manus manused melleklet csatolmany vedlegg"})
PEOPLE = _turned({"me": "mina mulle en nekem meg", "none": "nobody keegi pole senki ingen"})
VALUES = {"is": STATES, "has": CONTENTS}
