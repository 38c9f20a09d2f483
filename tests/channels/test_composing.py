"""How a letter of ours looks to mail servers and to the people who read it."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from django.utils import timezone

from hoia.channels import tokens
from hoia.channels.email import compose as composing
from hoia.channels.email.compose import Box, File, Outgoing, Quote, compose
from hoia.channels.email.outgoing import gather, ready
from hoia.conversations.models import Direction, Message
from tests.channels.test_sending import MARI, answer

NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
PLAIN = Outgoing(
    "r.1@salong.example", NOON, Box("Salong", "info@salong.example"), (Box("Mari", "mari@x.example"),), "Hi", ""
)


def letter_of(**changes):
    raw = compose(Outgoing(**{name: getattr(PLAIN, name) for name in Outgoing.__slots__} | changes))
    return message_from_bytes(raw, policy=policy.default)


def plain(letter):
    return letter.get_body(("plain",)).get_content()


def test_the_same_letter_gives_the_same_bytes():
    files = (File("a.pdf", "application/pdf", b"%PDF"),)
    one = Outgoing("r.1@x.example", NOON, PLAIN.sender, PLAIN.to, "Hi", "Hello", files=files)
    assert compose(one) == compose(one)


def test_lines_are_seven_bit_and_short_whatever_is_written():
    raw = compose(Outgoing("r.1@x.example", NOON, Box("Šäde", "a@x.example"), PLAIN.to, "õ" * 300, "ü" * 3000))
    assert raw.isascii() and max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


@pytest.mark.parametrize("evil", ["Hi\r\nBcc: all@x.example", "Hi\nX: y", "Hi\u2028X: y", "Hi\x00\x0bX"])
def test_nothing_that_is_written_can_begin_a_header(evil):
    letter = letter_of(
        subject=evil, sender=Box(evil, "info@salong.example"), to=(Box(evil, "mari@x.example"),), language=evil,
        in_reply_to=evil, references=composing.chain([evil], evil),
        files=(File(evil, "text/plain\r\nX: y", b"x"),),
    )  # fmt: skip
    assert letter["Bcc"] is None and letter["X"] is None and letter["In-Reply-To"] is None
    assert [part["X"] for part in letter.walk()].count(None) == len(list(letter.walk()))


@pytest.mark.parametrize(
    "address", ["a b@x.example", "a@x.example, b@y.example", "a@x.example\r\nBcc: b", "", "a", "<a@b>"]
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(ValueError, match="not an address"):
        letter_of(to=(Box("", address),))


def test_words_stand_in_plain_text_and_in_html():
    letter = letter_of(text="Hello **Mari**,\n\n- one\n- two <b>", signature="Kadri\nSalong")
    assert plain(letter).replace("\r\n", "\n") == "Hello Mari,\n\n- one\n- two <b>\n\n-- \nKadri\nSalong\n"
    html = letter.get_body(("html",)).get_content()
    assert "<strong>Mari</strong>" in html and "two &lt;b&gt;" in html and "<b>" not in html


def test_the_letter_answered_stands_below_with_who_wrote_it():
    letter = letter_of(text="Yes.", quote=Quote("On 3 May Mari wrote:", "Could I come?\n<script>x</script>"))
    assert plain(letter).replace("\r\n", "\n") == (
        "Yes.\n\nOn 3 May Mari wrote:\n> Could I come?\n> <script>x</script>\n"
    )
    assert "<script" not in letter.get_body(("html",)).get_content()


def test_files_keep_their_names_and_bytes():
    files = (
        File("hind õun.pdf", "application/pdf", b"%PDF\r\n.\r\n"),
        File("letter.eml", "message/rfc822", b"From: a\n\nb"),
    )
    found = list(letter_of(files=files).iter_attachments())
    assert [one.get_filename() for one in found] == ["hind õun.pdf", "letter.eml"]
    assert [one.get_content() for one in found] == [b"%PDF\r\n.\r\n", b"From: a\n\nb"]


@pytest.mark.parametrize("subject", ["Re: A", "VS: A", "Sv: A", "RE: A", "Vá: A", "AW: A"])
def test_a_subject_that_is_an_answer_already_stays(subject):
    assert composing.answer_subject(subject) == subject


def test_the_chain_of_names_is_bounded_and_keeps_the_first_and_the_latest():
    chain = composing.chain([f"m{n}@x" for n in range(100)], "last@x")
    assert len(chain) == 20 and chain[0] == "m0@x" and chain[-1] == "last@x" and chain[-2] == "m99@x"


def test_an_automatic_letter_says_so():
    letter = letter_of(automatic=True)
    assert letter["Auto-Submitted"] == "auto-replied" and letter["X-Auto-Response-Suppress"] == "All"


# Out of the desk


def test_an_answer_quotes_the_new_words_only(conversation, kadri, long_ago):
    gathered = gather(answer(conversation, kadri, long_ago))
    assert gathered.quote.text == "Could I come on Friday?" and "Mari Tamm wrote:" in gathered.quote.line
    assert gathered.signature == "Kadri Mets\n\nSalong, Tartu mnt 2"
    assert tokens.conversation_of_address(gathered.reply_to) == conversation.pk
    assert tokens.conversation_of_message_id(gathered.message_id) == conversation.pk


def test_a_server_without_keyed_addresses_gets_none(conversation, kadri, long_ago, salong):
    salong.mailbox.__class__.objects.update(plus_addresses=False)
    message = answer(conversation, kadri, long_ago)
    assert gather(Message.objects.get(pk=message.pk)).reply_to == ""


@pytest.mark.parametrize("kind", ["to", "cc", "bcc"])
def test_a_stranger_never_gets_the_history(conversation, kadri, long_ago, kind):
    recipients = {**MARI, kind: [*MARI["to"], ["", "stranger@example.test"]]}
    gathered = gather(answer(conversation, kadri, long_ago, recipients=recipients))
    assert gathered.quote is None and gathered.references == ("m1@example.test",)


def test_an_answer_to_a_stranger_holds_their_own_words_alone(conversation, kadri, long_ago):
    Message.objects.create(
        conversation=conversation, direction=Direction.IN, at=timezone.now(), created_at=timezone.now(), stranger=True,
        from_address="stranger@example.test", recipients={"to": [["", "info@salong.example"]]}, text="What is this?",
        quoted="> Could I come on Friday?", message_id="s1@example.test",
    )  # fmt: skip
    raw = ready(answer(conversation, kadri, long_ago, recipients={"to": [["", "stranger@example.test"]]}))
    letter = message_from_bytes(raw, policy=policy.default)
    assert "What is this?" in plain(letter) and "Could I come" not in plain(letter)
    assert letter["References"] == "<s1@example.test>"


def test_the_customer_reads_in_their_language(conversation, kadri, long_ago):
    conversation.language = "et"
    conversation.save()
    gathered = gather(answer(conversation, kadri, long_ago))
    assert gathered.language == "et"


def test_what_was_composed_stays_though_the_desk_changes(conversation, kadri, long_ago, salong):
    message = answer(conversation, kadri, long_ago)
    first = ready(message)
    salong.sender_name = "Another name"
    salong.save()
    assert ready(Message.objects.get(pk=message.pk)) == first
