"""Every letter that comes in is accounted for, and lies where it belongs."""

import random
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from django.utils import timezone

from hoia.channels import intake, tokens
from hoia.channels.models import Arrival, Fate
from hoia.conversations.models import Conversation, Message
from hoia.ledger.models import Event
from hoia.people.models import Colleague, Inbox

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox.objects.create(name="Info", address="info@salong.example", language="et")


def letter(
    number: int | str, sender: str = "Mari Tamm <mari@example.test>", answers: int | str | None = None,
    text: str = "Kas neljapäeval on vaba aega?", at: datetime = MORNING, to: str = "info@salong.example",
    subject: str = "Aeg", references: list[int | str] | None = None, **headers: str,
) -> bytes:  # fmt: skip
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, to, subject, format_datetime(at)
    if number:
        mail["Message-ID"] = f"<{number}@example.test>"
    if answers:
        mail["In-Reply-To"] = f"<{answers}@example.test>"
    if references:
        mail["References"] = " ".join(f"<{one}@example.test>" for one in references)
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return bytes(mail)


def come(raw: bytes, inbox: Inbox, **given) -> Arrival:
    return intake.receive(raw, inbox, given.pop("source", "imap"), **given)


def only_conversation() -> Conversation:
    return Conversation.objects.unmerged().get()


def test_a_letter_opens_a_conversation_in_which_its_writer_waits(inbox) -> None:
    arrival = come(letter(1), inbox, at=MORNING)
    row = only_conversation()
    assert arrival.fate == Fate.TAKEN
    assert (row.subject, row.message_count, row.waiting_since) == ("Aeg", 1, MORNING)
    assert row.customer.shown_name == "Mari Tamm"
    assert row.preview == "Kas neljapäeval on vaba aega?"
    assert row.messages.get().rule == "new"
    told = Event.objects.filter(conversation_id=row.pk).order_by("pk")
    assert list(told.values_list("verb", flat=True)) == ["conversation.opened", "message.received"]


def test_an_answer_joins_what_it_answers_and_says_by_which_rule(inbox) -> None:
    come(letter(1), inbox)
    come(letter(2, answers=1), inbox)
    assert only_conversation().message_count == 2
    second = Message.objects.latest("pk")
    assert second.particulars["thread"] == {"rule": "in_reply_to", "clue": "1@example.test"}


def test_the_same_letter_taken_in_twice_is_one_message(inbox) -> None:
    for _ in range(3):
        come(letter(1), inbox)
    assert Message.objects.count() == Arrival.objects.count() == 1


def test_a_copy_by_another_way_is_known_as_a_copy(inbox) -> None:
    come(letter(1), inbox)
    copy = come(letter(1, Received="by another server"), inbox)
    assert (copy.fate, copy.message) == (Fate.COPY, Message.objects.get())


def test_another_letter_under_a_used_message_id_is_not_lost(inbox) -> None:
    come(letter(1), inbox)
    come(letter(1, text="Midagi muud"), inbox)
    assert only_conversation().message_count == 2
    assert "same Message-ID" in Message.objects.latest("pk").particulars["defects"][0]


def test_a_letter_without_message_id_is_taken_in(inbox) -> None:
    come(letter(""), inbox)
    come(letter(""), inbox)
    assert only_conversation().message_count == 1


def test_a_stranger_who_answers_is_shown_as_a_stranger(inbox) -> None:
    come(letter(1), inbox)
    come(letter(2, "Eve <eve@elsewhere.test>", answers=1), inbox)
    come(letter(3, "Mari Tamm <mari@example.test>", answers=2), inbox)
    assert list(Message.objects.order_by("pk").values_list("stranger", flat=True)) == [False, True, False]


def test_whoever_was_written_to_is_no_stranger(inbox) -> None:
    come(letter(1, Cc="Jaan <jaan@example.test>"), inbox)
    come(letter(2, "Jaan <JAAN@example.test>", answers=1), inbox)
    assert not Message.objects.latest("pk").stranger


def test_a_stranger_who_writes_a_number_into_the_subject_does_not_get_in(inbox) -> None:
    come(letter(1), inbox)
    first = only_conversation()
    come(letter(2, "Eve <eve@elsewhere.test>", subject=f"Re: [#{first.pk}]"), inbox)
    assert Conversation.objects.count() == 2
    come(letter(3, subject=f"Re: [#{first.pk}]"), inbox)
    assert Message.objects.latest("pk").conversation == first


def test_a_keyed_reply_address_finds_its_conversation_and_a_forged_one_does_not(inbox) -> None:
    come(letter(1), inbox)
    first = only_conversation()
    come(letter(2, to=tokens.reply_address(inbox.address, first.pk)), inbox)
    assert Message.objects.latest("pk").rule == "token"
    forged = tokens.reply_address(inbox.address, first.pk)[:-22] + "a@salong.example"
    come(letter(3, "Eve <eve@elsewhere.test>", to=forged), inbox)
    assert Message.objects.latest("pk").conversation != first


def test_another_inbox_does_not_know_this_ones_letters(inbox) -> None:
    other = Inbox.objects.create(name="Arved", address="arved@salong.example")
    come(letter(1), inbox)
    come(letter(2, answers=1), other)
    assert Conversation.objects.count() == 2


def test_a_customers_letter_reopens_what_was_closed_and_wakes_what_slept(inbox) -> None:
    come(letter(1), inbox, at=MORNING)
    only_conversation().close(at=MORNING + timedelta(hours=1), by=None)
    come(letter(2, answers=1, at=MORNING + timedelta(hours=2)), inbox, at=MORNING + timedelta(hours=2))
    assert only_conversation().is_open
    only_conversation().snooze(None, at=MORNING + timedelta(hours=3), by=None)
    come(letter(3, answers=1, at=MORNING + timedelta(hours=4)), inbox, at=MORNING + timedelta(hours=4))
    assert only_conversation().is_open
    assert only_conversation().waiting_since is not None


def test_a_letter_out_of_an_archive_does_not_open_what_was_closed_after_it(inbox) -> None:
    come(letter(1), inbox, at=MORNING)
    only_conversation().close(at=MORNING + timedelta(hours=5), by=None)
    come(letter(2, answers=1, at=MORNING + timedelta(hours=2)), inbox, source="file")
    assert only_conversation().is_closed
    assert only_conversation().waiting_since is None


def test_automatic_answers_are_kept_but_nobody_waits_because_of_them(inbox) -> None:
    come(letter(1), inbox, at=MORNING)
    only_conversation().close(at=MORNING + timedelta(hours=1), by=None)
    later = MORNING + timedelta(hours=2)
    come(letter(2, answers=1, at=later, Auto_Submitted="auto-replied"), inbox, at=later)
    row = only_conversation()
    assert (row.message_count, row.is_closed, row.waiting_since) == (2, True, None)


def test_letters_of_our_own_are_told_by_their_folder_never_by_their_sender(inbox) -> None:
    come(letter(1, at=MORNING), inbox, at=MORNING)
    come(letter(2, "info@salong.example", answers=1, at=MORNING + timedelta(hours=1)), inbox, outgoing=True)
    assert only_conversation().waiting_since is None
    come(letter(3, "info@salong.example", answers=1, text="Makske siia", at=MORNING + timedelta(hours=2)), inbox)
    forged = Message.objects.latest("pk")
    assert forged.inbound
    assert forged.particulars["claims_ours"]
    assert forged.customer is None


def test_an_answer_for_later_is_held_when_the_customer_writes_first(inbox) -> None:
    kadri = Colleague.objects.create_user("kadri@example.test", given_name="Kadri")
    come(letter(1, at=MORNING), inbox, at=MORNING)
    said = only_conversation().reply(
        "Homme vastan", at=MORNING, by=kadri, recipients={"to": [["Mari", "mari@example.test"]]},
        send_at=timezone.now() + timedelta(days=1), hold_if_answered=True,
    )  # fmt: skip
    come(letter(2, answers=1), inbox)
    said.refresh_from_db()
    assert said.delivery == "held"


def test_a_letter_that_came_back_is_shown_on_the_letter_that_was_sent(inbox) -> None:
    come(letter(1, "info@salong.example", to="mari@example.test"), inbox, outgoing=True)
    report = (
        b"From: MAILER-DAEMON@mx.test\r\nTo: info@salong.example\r\nSubject: Undelivered\r\nMessage-ID: <b1@mx.test>\r\n"
        b'Return-Path: <>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n'
        b"\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.test\r\n\r\n"
        b"Final-Recipient: rfc822; mari@example.test\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        b"Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
        b"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <1@example.test>\r\n\r\n--b--\r\n"
    )
    only_conversation().close(at=timezone.now() - timedelta(minutes=5), by=None)
    come(report, inbox)
    row = only_conversation()
    sent, bounce = row.messages.order_by("pk")
    assert (sent.delivery, bounce.automatic, bounce.customer) == ("bounced", "bounce", None)
    assert (row.is_open, row.waiting_since) == (True, None)


def thread_of_letters() -> list[bytes]:
    """Letters that answer each other across three threads, two of which one late letter joins."""
    hours = [MORNING + timedelta(hours=n) for n in range(20)]
    kari, eve = "Kari Lie <kari@example.test>", "Éva Szabó <eva@example.test>"
    return [
        letter("a1", at=hours[0]), letter("a2", answers="a1", at=hours[1]), letter("a3", references=["a1", "a2"], at=hours[2]),
        letter("b1", kari, at=hours[3]), letter("b2", kari, answers="b1", at=hours[4]), letter("b9", kari, references=["b0"], at=hours[5]),
        letter("b8", kari, references=["b0", "b1"], at=hours[6]), letter("c1", eve, at=hours[7]), letter("c2", eve, answers="c1", at=hours[8]),
        letter("d1", eve, answers="c2", references=["a3"], at=hours[9]), letter("", kari, at=hours[10]), letter("e1", kari, at=hours[11]),
    ]  # fmt: skip


def partition() -> set[frozenset[str]]:
    homes: dict[int, set[str]] = {}
    for message in Message.objects.all():
        homes.setdefault(message.conversation_id, set()).add(message.message_id)
    return {frozenset(some) for some in homes.values()}


EXPECTED = {
    frozenset({f"{one}@example.test" for one in some})
    for some in (["a1", "a2", "a3", "c1", "c2", "d1"], ["b1", "b2", "b8", "b9"], ["e1"])
} | {frozenset({""})}


@pytest.mark.parametrize("seed", range(12))
def test_any_order_and_any_repetition_gives_the_same_conversations(inbox, seed) -> None:
    chance = random.Random(seed)
    letters = thread_of_letters() * 2
    chance.shuffle(letters)
    while letters:
        size = chance.randint(1, 9)
        batch, letters = letters[:size], letters[size:]
        intake.take_in(intake.store_all([intake.Came(raw, inbox.pk, "imap") for raw in batch]))
    assert partition() == EXPECTED
    for row in Conversation.objects.all():
        kept = (row.message_count, row.last_at, row.waiting_since, row.opened_at, row.preview)
        row.recount()
        if not row.merged_into_id:
            assert kept == (row.message_count, row.last_at, row.waiting_since, row.opened_at, row.preview)


def test_a_letter_that_cannot_be_understood_harms_only_itself_and_can_be_read_again(inbox, monkeypatch) -> None:
    real, broken = intake.read, letter(3, text="poison")

    def fails_on_one(raw: bytes):
        if raw == broken:
            raise ValueError("cannot be read")
        return real(raw)

    monkeypatch.setattr(intake, "read", fails_on_one)
    rows = intake.store_all([intake.Came(raw, inbox.pk, "imap") for raw in (letter(1), broken, letter(2))])
    intake.take_in(rows)
    intake.take_in_unread()
    assert Message.objects.count() == 2
    aside = Arrival.objects.quarantined().get()
    assert "cannot be read" in aside.problem
    monkeypatch.setattr(intake, "read", real)
    intake.replay(aside, at=timezone.now(), by=None)
    assert Message.objects.count() == 3
    assert not Arrival.objects.quarantined()


def test_a_letter_that_ends_the_desk_again_and_again_is_put_aside_and_the_others_come_in(inbox, monkeypatch) -> None:
    real, deadly = intake.read, letter(3, text="deadly")

    def ends_the_process(raw: bytes):
        if raw == deadly:
            raise SystemExit("as if the process had died here")
        return real(raw)

    intake.store_all([intake.Came(raw, inbox.pk, "imap") for raw in (letter(1), deadly, letter(2))])
    monkeypatch.setattr(intake, "read", ends_the_process)
    for _ in range(3):  # each time the desk is started again
        with pytest.raises(SystemExit):
            intake.take_in_unread()
    intake.take_in_unread()
    assert Message.objects.count() == 2
    assert "ended the desk" in Arrival.objects.quarantined().get().problem


def test_a_full_disk_refuses_the_letter_and_keeps_nothing_half(inbox, settings, tmp_path) -> None:
    (tmp_path / "full").write_text("no folder can stand here")
    settings.BLOBS = tmp_path / "full"
    with pytest.raises(OSError):
        come(letter(1), inbox)
    assert not Arrival.objects.exists()


def test_bytes_that_were_lost_are_said_to_be_lost(inbox) -> None:
    row = intake.store(letter(1), inbox, "imap")
    intake.blobs().erase(row.digest)
    intake.take_in([row])
    assert "restore" in Arrival.objects.quarantined().get().problem


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00" * 2000,
        b"\xff\xfe" * 500,
        b"From: x\r\n" * 3000,
        b"Subject: " + b"a" * 300_000,
        b"\r\n\r\nno head at all",
    ],
)
def test_whatever_comes_is_kept_and_shown(inbox, raw) -> None:
    assert come(raw, inbox).fate == Fate.TAKEN
    assert only_conversation().message_count == 1
