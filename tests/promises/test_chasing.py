"""Customers who ask after something promised are heard, in four languages; who says something else is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.promises.chasing import LANGUAGES, asked_after, kinds_heard

ASKING = {
    "en": [
        ("Good morning! I still haven't heard from you about my refund.", "refund"),
        ("You said you would call me yesterday, nobody rang.", "callback"),
        ("Where is my parcel?", "delivery"),
        ("Any news?", "reply"),
        ("When will I get my money back?", "refund"),
        ("Your technician was supposed to come at ten.", "visit"),
        ("Hello, just checking if the repair is done.", "fix"),
        ("I was promised an offer by Friday.", "price"),
    ],
    "et": [
        ("Tere! Lubasite eile helistada, aga keegi pole helistanud.", "callback"),
        ("Kus mu pakk on?", "delivery"),
        ("Millal ma raha tagasi saan?", "refund"),
        ("Ootan ikka veel vastust.", "reply"),
        ("Kas on juba midagi uut?", "reply"),
        ("Tegelikult pidite mulle täna saatma pakkumise.", "price"),
        ("Tehnik ei ole kohale joudnud", "visit"),
        ("Tuletan viisakalt meelde, et remont on pooleli.", "fix"),
    ],
    "hu": [
        ("Még mindig nem kaptam választ.", "reply"),
        ("Azt ígérték, hogy ma visszahívnak.", "callback"),
        ("Mikor érkezik a csomagom?", "delivery"),
        ("Szeretnék érdeklődni, hogy áll a javítás.", "fix"),
        ("Senki nem hivott vissza", "callback"),
        ("Mikorra várható a pénzem?", "refund"),
        ("Úgy volt, hogy a szerelő tegnap kijön.", "visit"),
    ],
    "nb": [
        ("Jeg venter fortsatt på svar.", "reply"),
        ("Dere skulle ringe meg i går.", "callback"),
        ("Hvor blir det av pakken?", "delivery"),
        ("Når får jeg pengene?", "refund"),
        ("Hei, noe nytt om saken?", "reply"),
        ("Jeg har ikke hørt noe fra dere.", "reply"),
        ("Ingen tekniker har kommet.", "visit"),
    ],
}
SAYING = {
    "en": [
        "Thank you, it arrived today!", "I would like to order two more bags.", "Can you change my address?",
        "My number is 555 1234, call me after four.", "Thanks for calling me back so quickly.", "How are you?",
        "OK, I'll wait for your call tomorrow.", "The red one, please.",
    ],
    "et": [
        "Aitäh, sain raha kätte.", "Palun muutke minu aadressi.", "Kas saaksite saata arve?", "Tänan kiire vastuse eest.",
        "Sobib, ootan teid homme.", "Soovin tellida veel kaks kotti.",
    ],
    "hu": [
        "Köszönöm, megkaptam a csomagot.", "A címem megváltozott.", "Kérem, küldjék el a számlát.", "Rendben, várom a hívását.",
        "Két darabot szeretnék rendelni.",
    ],
    "nb": [
        "Takk, pakken kom i dag.", "Jeg vil gjerne endre adressen min.", "Kan dere sende fakturaen?", "Fint, da venter jeg på deg.",
        "Jeg vil bestille to til.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "about"), [one for rows in ASKING.values() for one in rows])
def test_who_asks_after_something_promised_is_heard_and_so_is_what(text, about) -> None:
    asked = asked_after(text)
    assert asked and about in asked.about and asked.quote in text


@pytest.mark.parametrize("text", [one for rows in SAYING.values() for one in rows])
def test_who_says_something_else_is_not_taken_for_asking(text) -> None:
    assert asked_after(text) is None


def test_it_is_the_sentence_that_asks_that_is_quoted() -> None:
    asked = asked_after("Tere!\nMul on uus aadress. Kus mu pakk on? Tervitades, Mari", "et")
    assert asked and asked.quote == "Kus mu pakk on?"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_words_for_the_same_kinds(language) -> None:
    assert set(kinds_heard(language)) == set(kinds_heard("en"))
    assert language in ASKING and language in SAYING


@given(st.text(max_size=400))
def test_whatever_people_write_it_only_quotes_them(text) -> None:
    asked = asked_after(text)
    assert asked is None or asked.quote in text
