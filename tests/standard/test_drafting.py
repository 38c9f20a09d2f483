"""The draft check: what a customer may miss in a reply, told to its author alone, never in the way, and kept nowhere."""

import html
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hoia.conversations.models import Message
from hoia.ledger.models import Event
from hoia.standard.drafting.check import MOST, check
from hoia.standard.drafting.draft import Draft, Kind
from hoia.standard.hints import apart, vectors
from hoia.standard.hints.conversation import Conversation, Side, Turn
from tests.conversations.conftest import at_desk, begun, bicycle, wrote
from tests.standard.hints.measure import conversation, rows

__all__ = ["at_desk", "begun", "bicycle"]

pytestmark = pytest.mark.django_db

SETS = Path(__file__).parent / "sets"
PASSED_OVER = "Dear Mari, thank you so much for your kind letter about your lovely bicycle."
BLAMES = "Dear Mari, as I already told you, you can fetch it today. You should have read the mail about it."


@pytest.fixture
def desk(at_desk: Callable[[Any], Any], kadri: Any) -> Any:
    return at_desk(kadri)


@pytest.fixture
def asked(begun: Callable[..., Any]) -> Any:
    """Mari asks for a place on Friday and in the yard, and gives the number of her order."""
    row = begun()
    text = "Hello, my order 558120 is late. When will it be here? And may I park my van in the yard?\n\nMari Tamm"
    row.messages.update(text=text)
    return row


def found(desk: Any, row: Any, text: str, **fields: str) -> list[tuple[str, str]]:
    """The kinds of what stands under the text, each with everything that is said of it."""
    answered = desk.post(f"/conversations/{row.pk}/draft-check", {"text": text, "paused": "1", **fields})
    assert answered.status_code == 200
    return read(answered.text)


def read(page: str) -> list[tuple[str, str]]:
    said = re.findall(r'<li data-remark="(\w+)".*?<p>(.*?)</p>', page, re.DOTALL)
    return [(kind, " ".join(html.unescape(re.sub(r"<[^>]+>", "", words)).split())) for kind, words in said]


def kinds(desk: Any, row: Any, text: str, **fields: str) -> list[str]:
    return [kind for kind, _words in found(desk, row, text, **fields)]


def known(desk: Any, row: Any, text: str) -> list[str]:
    answered = desk.post(f"/conversations/{row.pk}/draft-check", {"text": text, "paused": "1"})
    return re.findall(r'data-known="(\w+)"', answered.text)


def test_a_question_that_nothing_takes_up_is_quoted(desk: Any, bicycle: Any) -> None:
    ((kind, words),) = found(desk, bicycle, PASSED_OVER)
    assert kind == "question" and "When can I fetch it?" in words and "say by when you will" in words


@pytest.mark.parametrize(
    "reply",
    [
        "Dear Mari, today after four. Kind regards, Kadri",
        "Dear Mari, thank you for writing. Yes, it is ready and waits for you.",
        "Dear Mari, thank you for your letter. We do not know yet and will tell you.",
        "Dear Mari, thank you. Which of the two bicycles do you mean, please?",
        "Dear Mari, thank you for your letter. You may fetch your lovely bicycle whenever you like.",
    ],
)
def test_a_reply_that_takes_the_question_up_in_its_own_way_is_left_alone(desk: Any, bicycle: Any, reply: str) -> None:
    assert found(desk, bicycle, reply) == []


def test_of_two_questions_the_one_left_over_is_shown(desk: Any, asked: Any) -> None:
    ((kind, words),) = found(desk, asked, "Dear Mari, your order will be here on Friday. Have a lovely weekend!")
    assert kind == "question" and "park my van" in words and "When will it" not in words


def test_what_lacks_is_told_only_at_a_pause_and_then_stays_while_one_writes_on(desk: Any, bicycle: Any) -> None:
    assert kinds(desk, bicycle, PASSED_OVER, paused="") == []
    (key,) = known(desk, bicycle, PASSED_OVER)
    assert kinds(desk, bicycle, PASSED_OVER + " And", paused="", shown=key) == ["question"]
    assert kinds(desk, bicycle, PASSED_OVER + " It is ready on Friday.", paused="", shown=key) == []


def test_only_what_was_asked_since_the_last_answer_counts(desk: Any, bicycle: Any, kadri: Any) -> None:
    at = bicycle.last_at
    bicycle.messages.create(direction="out", at=at, created_at=at, text="Dear Mari, on Friday.", colleague=kadri)
    wrote(bicycle, "Thank you, that suits me very well.")
    assert found(desk, bicycle, PASSED_OVER) == []


def test_a_question_in_a_language_that_is_not_the_reply_s_is_no_ground_for_a_word(desk: Any, bicycle: Any) -> None:
    bicycle.messages.update(text="Tere! Kas te saaksite mulle palun öelda, millal mu jalgratas lõpuks valmis on?")
    assert "question" not in kinds(desk, bicycle, PASSED_OVER)


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("Dear customer", "Begin with the name: Mari."),
        ("Dear Marie", "Write Mari Tamm."),
        ("Dear Kalle", "Write Mari Tamm."),
        ("Thank you for your letter to us", "Begin with the name: Mari."),
    ],
)
def test_the_right_name_is_offered_where_it_is_missing_or_wrong(
    desk: Any, bicycle: Any, opening: str, said: str
) -> None:
    ((kind, words),) = found(desk, bicycle, f"{opening}, you can fetch your bicycle today after four, as we are open.")
    assert kind == "name" and said in words


def test_a_name_is_asked_for_in_the_first_reply_alone(desk: Any, bicycle: Any, kadri: Any) -> None:
    reply = "You can fetch your bicycle today after four, as we are open until six this evening."
    assert kinds(desk, bicycle, reply) == ["name"]
    at = bicycle.last_at
    bicycle.messages.create(direction="out", at=at, created_at=at, text="Dear Mari, soon.", colleague=kadri)
    assert kinds(desk, bicycle, reply) == []


def test_somebody_else_who_is_written_to_may_be_greeted(desk: Any, bicycle: Any) -> None:
    reply = "Dear Jaan, she can fetch her bicycle today after four, as we are open until six."
    assert kinds(desk, bicycle, reply) == ["name"]
    assert kinds(desk, bicycle, reply, to="Jaan Kask <jaan@kask.example>") == []


def test_how_they_like_to_be_called_wins(desk: Any, bicycle: Any, mari: Any) -> None:
    mari.called = "Mimi"
    mari.save()
    assert kinds(desk, bicycle, "Dear Mimi, you can fetch your bicycle today after four.") == []
    ((_kind, words),) = found(desk, bicycle, "Dear customer, you can fetch your bicycle today after four.")
    assert "Begin with the name: Mimi." in words


def test_what_they_told_is_quoted_beside_the_question_for_it(desk: Any, asked: Any) -> None:
    reply = "Dear Mari, it will be here on Friday, and you may park your van. What is your order number, please?"
    ((kind, words),) = found(desk, asked, reply)
    assert kind == "again" and "What is your order number, please?" in words and "They wrote “order 558120”." in words
    assert kinds(desk, asked, reply.replace("order number", "account number")) == []


def test_words_that_blame_are_quoted_as_they_stand_once_their_sentence_is_done(desk: Any, bicycle: Any) -> None:
    ((kind, words),) = found(desk, bicycle, BLAMES, paused="")
    assert kind == "blame" and "as I already told you, you can fetch it today." in words
    assert kinds(desk, bicycle, "Dear Mari, as I already told you, you can fetch it", paused="") == []


def test_pressure_and_words_about_others_are_told(desk: Any, bicycle: Any) -> None:
    pushes = "Dear Mari, you can fetch it today. Our new lamp is almost gone. Book today before it is too late!"
    judges = "Dear Mari, you can fetch it today. My colleague never gets anything right and always forgets."
    assert kinds(desk, bicycle, pushes) == ["pressure"]
    assert kinds(desk, bicycle, judges) == ["others"]


def test_properties_are_told_only_where_advice_was_asked_for(desk: Any, bicycle: Any) -> None:
    praise = (
        "Dear Mari, I recommend the Comet 5. It has a premium frame, 21 gears, patented brakes and 36 spokes. It is certified,"
        " and we are the market leader."
    )
    bicycle.messages.update(text="Hello, which bicycle would you recommend to me for the way to my work?\n\nMari Tamm")
    assert "features" in kinds(desk, bicycle, praise)
    bicycle.messages.update(text="Hello, I would like to have the data of the Comet 5 for my files.\n\nMari Tamm")
    assert "features" not in kinds(desk, bicycle, praise)


def test_a_no_without_another_way_is_told(desk: Any, asked: Any) -> None:
    asked.messages.update(text="Could I bring my van into the yard on Friday? Mari Tamm")
    bare = "Hello Mari. Unfortunately we cannot allow a van in the yard on Friday. Noted."
    assert kinds(desk, asked, bare) == ["refusal"]
    assert kinds(desk, asked, bare + " Instead I can keep you a place in front of the house.") == []


def test_at_most_three_at_a_time_the_most_weighty_first(desk: Any, asked: Any) -> None:
    text = (
        "Dear customer, as I already told you, you should have read the mail. My colleague never gets anything right and always"
        " forgets. I recommend the new lamp: only today, almost sold out, act now! What is your order number?"
    )
    shown = kinds(desk, asked, text)
    assert len(shown) == MOST and shown == sorted(shown, key=[one.value for one in Kind].index)
    assert shown[:2] == ["name", "again"]


def test_what_was_called_wrong_gives_its_place_to_the_next(desk: Any, bicycle: Any) -> None:
    (key,) = known(desk, bicycle, PASSED_OVER)
    assert found(desk, bicycle, PASSED_OVER, wrong=key) == []
    assert kinds(desk, bicycle, PASSED_OVER.replace("Mari", "customer"), wrong=key) == ["name"]


@pytest.mark.parametrize(
    "text", ["", "Ok, done.", "> As I already told you,\n> you should have read the mail about it.\n\nOk."]
)
def test_where_there_is_nothing_to_say_nothing_is_said(desk: Any, bicycle: Any, text: str) -> None:
    assert found(desk, bicycle, text) == []


@pytest.mark.parametrize(
    ("language", "text"), [("fi", PASSED_OVER), ("en", "Дорогая Мари, спасибо за ваше письмо о велосипеде.")]
)
def test_a_language_that_nobody_wrote_down_is_left_alone(desk: Any, bicycle: Any, language: str, text: str) -> None:
    bicycle.language = language
    bicycle.save()
    assert found(desk, bicycle, text) == []


def test_a_call_that_we_noted_holds_no_question_of_theirs(desk: Any, bicycle: Any, kadri: Any) -> None:
    bicycle.messages.update(text="Thank you very much for everything, that was kind.")
    bicycle.note_contact("phone", "Mari rang. What colour was the saddle again?", at=bicycle.last_at, by=kadri)
    assert "question" not in kinds(desk, bicycle, PASSED_OVER)


def test_the_desk_says_it_in_the_author_s_own_language(desk: Any, bicycle: Any, kadri: Any) -> None:
    kadri.language = "et"
    kadri.save()
    ((_kind, words),) = found(desk, bicycle, PASSED_OVER)
    assert "Veel vastamata" in words


def test_nothing_is_kept_and_little_is_asked(desk: Any, bicycle: Any) -> None:
    found(desk, bicycle, BLAMES)
    events = Event.objects.count()
    with CaptureQueriesContext(connection) as done:
        found(desk, bicycle, BLAMES)
    assert not [one["sql"] for one in done if not one["sql"].startswith("SELECT")]
    assert len(done) <= 6 and Event.objects.count() == events


def test_the_reply_goes_out_all_the_same(desk: Any, bicycle: Any) -> None:
    fields = {
        "text": BLAMES,
        "to": "mari@tamm.example",
        "seen": bicycle.last_message_id,
        "token": "t",
        "action": "send",
    }
    desk.post(f"/conversations/{bicycle.pk}/replies", fields)
    assert Message.objects.get(direction="out").text == BLAMES


def test_a_note_has_none_and_a_reply_has_its_place(desk: Any, bicycle: Any) -> None:
    page = desk.get(f"/conversations/{bicycle.pk}").text
    assert "data-draft-check" in page.partition('id="reply"')[2].partition("</form>")[0]
    assert "data-draft-check" not in page.partition('id="note"')[2].partition("</form>")[0]


def test_only_those_who_write_and_may_see_it_are_answered(
    at_desk: Callable[[Any], Any], begun: Callable[..., Any], agnes: Any, kadri: Any, payroll: Any
) -> None:
    mine, hidden = begun(), begun(inbox=payroll)
    assert at_desk(agnes).post(f"/conversations/{mine.pk}/draft-check", {"text": BLAMES}).status_code == 403
    assert at_desk(kadri).post(f"/conversations/{hidden.pk}/draft-check", {"text": BLAMES}).status_code == 404


def test_a_letter_that_begins_is_looked_at_and_tells_no_name_beyond_reach(
    at_desk: Callable[[Any], Any],
    bicycle: Any,
    help_inbox: Any,
    payroll: Any,
    kadri: Any,
    john: Any,
    begun: Callable[..., Any],
) -> None:
    begun(customer=john, inbox=payroll)
    desk, text = at_desk(kadri), "Dear customer, your new lamp is here and waits for you at our desk."

    def kinds_to(address: str, inbox: Any) -> Any:
        return desk.post("/new/letter/draft-check", {"text": text, "to": address, "inbox": inbox.pk, "paused": "1"})

    assert [kind for kind, _words in read(kinds_to("mari@tamm.example", help_inbox).text)] == ["name"]
    assert read(kinds_to("john@reed.example", help_inbox).text) == []
    assert kinds_to("mari@tamm.example", payroll).status_code == 404
    assert desk.post("/new/letter/draft-check", {"text": text}).status_code == 404


@pytest.mark.skipif(not vectors.ready(), reason="needs the extra “vectors”")
def test_by_sentence_vectors_a_remark_is_made_of_what_no_phrase_finds(
    desk: Any, begun: Callable[..., Any], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = begun()
    monkeypatch.setattr(apart, "_reader", reader := apart.Reader())
    row.messages.update(text="A számlán lévő ár nem az, amiben megegyeztünk.\n\nMari Tamm")
    text = "Kedves Mari! Aláírás előtt talán érdemes elolvasni, mit ír alá az ember. Az ár helyes."
    assert "blame" not in kinds(desk, row, text)
    settings.VECTORS = True
    apart.hints(Conversation((Turn(Side.AGENT, "Hello there."),), "en"))  # now their reader is up
    try:
        assert "blame" in kinds(desk, row, text)
    finally:
        reader.stop()


LABELLED = {
    Kind.QUESTION: "listens", Kind.AGAIN: "listens", Kind.NAME: "by_name", Kind.BLAME: "courteous", Kind.OTHERS: "discreet",
    Kind.PRESSURE: "no_pressure", Kind.FEATURES: "benefits", Kind.REFUSAL: "rapport",
}  # fmt: skip


def test_three_of_four_remarks_at_least_are_right_on_conversations_that_nobody_tuned_to() -> None:
    """On the test sets, which nothing is learnt from; a conversation counts once for each kind."""
    right = wrong = 0
    for path in sorted(SETS.glob("*.test.jsonl")):
        for row in rows(path):
            whole = conversation(row)
            turns, name = whole.turns, whole.known_name
            said = set()
            for at, turn in enumerate(turns):
                if turn.by is Side.AGENT:
                    first = all(one.by is Side.CUSTOMER for one in turns[:at])
                    draft = Draft(turn.text, turns[:at], whole.lang, whole.channel, name, first=first)
                    said |= {one.kind for one in check(draft)[:MOST]}
            for kind in said:
                missed = row["labels"][LABELLED[kind]]["value"] == "missed"
                right, wrong = right + missed, wrong + (not missed)
    assert right >= 90 and right / (right + wrong) >= 0.75, (right, wrong)
