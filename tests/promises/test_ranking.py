"""A reason that ranks the customer is found; an ordinary one is not."""

import pytest

from hoia.promises.ranking import ranked

RANKING = {
    "en": [
        "Sorry for the delay, I had more urgent things to do.",
        "We have had much more important customers to see to this week.",
        "Your order was not a priority for us.",
        "Other customers had to come first.",
        "We were too busy with other clients.",
        "We had to give priority to other orders.",
        "Something more important came up.",
    ],
    "et": [
        "Vabandust, mul oli kiireloomulisemaid asju.",
        "Meil olid tähtsamad tööd pooleli.",
        "Pidime tegelema olulisemate klientidega.",
        "Teie tellimus polnud meil prioriteet.",
        "Olime hõivatud teiste klientidega.",
        "Teised kliendid olid ees.",
    ],
    "hu": [
        "Elnézést, sürgősebb dolgom volt.",
        "Akadt néhány fontosabb ügyünk.",
        "Az Ön ügye nem volt prioritás.",
        "A többi ügyfél előbb jött.",
        "Más ügyfelekkel voltunk elfoglalva.",
    ],
    "nb": [
        "Beklager, jeg hadde viktigere ting å gjøre.",
        "Vi hadde mer presserende saker.",
        "Saken din var ikke prioritert.",
        "Andre kunder måtte komme først.",
        "Vi var opptatt med andre kunder.",
        "Vi måtte prioritere andre.",
        "Det kom noe viktigere i veien.",
    ],
}
ORDINARY = {
    "en": [
        "The part did not arrive today. We will call you tomorrow by ten.",
        "It is important to us that you get your bicycle on time.",
        "Your case has high priority.",
        "If it is urgent, call us. Other colours are in stock too.",
        "We had more work than we had planned for, and we are sorry.",
        "I was ill on Monday. It was our mistake.",
    ],
    "et": [
        "Varuosa ei saabunud. Helistame homme kell kümme.",
        "Teie asi on meile tähtis ja kiire.",
        "Teised värvid on samuti olemas.",
        "Olin esmaspäeval haige.",
    ],
    "hu": [
        "Az alkatrész nem érkezett meg. Holnap tízkor hívjuk.",
        "Fontos nekünk, hogy időben megkapja.",
        "Más színben is kapható. Ha sürgős, hívjon minket.",
        "Hétfőn beteg voltam, elnézést.",
    ],
    "nb": [
        "Delen kom ikke fram. Vi ringer i morgen klokken ti.",
        "Det er viktig for oss at du får den i tide.",
        "Saken din er høyt prioritert.",
        "Andre farger er også på lager.",
        "Jeg var syk på mandag.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, rows in RANKING.items() for text in rows])
def test_a_reason_that_ranks_the_customer_is_found_with_its_words(language: str, text: str) -> None:
    found = ranked(text, language)
    assert [one.quote for one in found] == [text[one.start : one.end] for one in found]
    assert found


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, rows in ORDINARY.items() for text in rows])
def test_an_ordinary_reason_is_not(language: str, text: str) -> None:
    assert ranked(text, language) == []


def test_without_a_language_it_is_found_in_any() -> None:
    assert all(ranked(text) for rows in RANKING.values() for text in rows)
