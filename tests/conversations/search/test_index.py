"""What is kept step by step is what a fresh build would give."""

import random

from hoia.conversations.models import Conversation, Page, Word
from hoia.conversations.search import find, rebuild
from hoia.conversations.search.index import counted
from hoia.conversations.search.store import Ask, store

from .corpus import EXPECTED, NOW


def snapshot():
    numbers = list(Conversation.objects.values_list("pk", flat=True))
    counts = {(w.inbox_id, w.word): w.n for w in Word.objects.exclude(n=0)}
    return store().pages(numbers), counts


def test_counts_are_the_number_of_conversations_that_hold_a_word(desk):
    pages, counts = snapshot()
    expected: dict = {}
    for page in pages.values():
        for term in filter(counted, page.terms):
            expected[page.inbox, term] = expected.get((page.inbox, term), 0) + 1
    assert counts == expected


def test_many_acts_in_any_order_leave_what_a_rebuild_gives(desk):
    chance = random.Random(7)
    acts = []
    for turn in range(60):
        act = _some_act(desk, chance, turn)
        if act is not None:
            acts.append(act)
    before, answers = snapshot(), [find(text, desk.owner, now=NOW).total for text, _ in EXPECTED]
    assert rebuild.main(["rebuild"]) == 0
    after = snapshot()
    assert {n: (p.inbox, p.terms) for n, p in before[0].items()} == {n: (p.inbox, p.terms) for n, p in after[0].items()}
    assert before[1] == after[1]
    assert [find(text, desk.owner, now=NOW).total for text, _ in EXPECTED] == answers


def _some_act(desk, chance, turn):
    rows = list(Conversation.objects.unmerged())
    one, other = chance.sample(rows, 2)
    what = chance.choice(["note", "move", "merge", "split", "undo", "tag"])
    if what == "note":
        one.add_note(f"Märkus number {turn} arve kohta", at=NOW, by=desk.owner)
    elif what == "move":
        return one.move_to(chance.choice(list(desk.inboxes.values())), at=NOW, by=desk.owner)
    elif what == "merge" and len(rows) > 8:
        return one.merge_into(other, at=NOW, by=desk.owner)
    elif what == "split" and one.message_count > 1:
        return one.split([one.messages.first().pk], at=NOW, by=desk.owner)[1]
    elif what == "undo":
        from hoia.conversations.models import Act

        act = Act.objects.filter(undone_at=None).order_by("-pk").first()
        if act:
            act.undo(NOW, desk.owner)
    return None


def test_a_rebuild_that_was_stopped_goes_on_where_it_was(desk):
    before = snapshot()
    rebuild.clear()
    assert Page.objects.count() == 0
    assert find("arve", desk.owner, now=NOW).total == 0
    from hoia.conversations.search.index import refresh

    refresh([desk.conversations["kõne"].pk, desk.conversations["arve-et"].pk])
    assert rebuild.main(["rebuild", "--go-on"]) == 0
    assert snapshot() == before


def test_a_word_of_any_script_is_found(desk):
    row = desk.conversations["mixed"]
    row.add_note("Спасибо за быстрый ответ, 東京 ελληνικά", at=NOW, by=desk.owner)
    for text in ("спасибо", "СПАСИБО", "東京", "ελληνικα", "быстр*"):
        assert [one.pk for one in find(text, desk.owner, now=NOW).rows] == [row.pk], text


def test_a_very_long_text_is_found_by_its_beginning_and_harms_nobody(desk):
    row = desk.conversations["mixed"]
    row.add_note("algus " + " ".join(f"sona{n:x}q" for n in range(60_000)), at=NOW, by=desk.owner)
    assert find("algus", desk.owner, now=NOW).total == 1
    assert len(store().pages([row.pk])[row.pk].terms) <= 20_000


def test_a_customer_is_found_by_a_new_name(desk):
    from hoia.conversations.search.reactions import find_by_new_name
    from hoia.ledger.models import record

    grace = desk.people["grace"]
    grace.family_name = "Hopper"
    grace.save()
    find_by_new_name(record("customer.changed", grace, at=NOW, by=desk.owner, fields="name"))
    assert find("customer:hopper", desk.owner, now=NOW).total == 1


def test_terms_stand_in_the_index_and_in_the_page_alike(desk):
    for term in ("arve", "f:mari", "c:tamm", "mari.tamm@naide.example", f"i:{desk.inboxes['info'].pk}"):
        ask = Ask((((term, False),),))
        by_index = sorted(store().newest(ask, 100, 0, False))
        assert by_index == sorted(store().newest(ask, 100, 0, True))
        assert by_index == sorted(store().among(ask, list(Conversation.objects.values_list("pk", flat=True))))
        assert by_index


def test_a_letter_is_found_by_the_names_of_its_files_from_the_moment_it_came(desk):
    from email.message import EmailMessage

    from hoia.channels.intake import receive

    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "Uus Klient <uus@klient.example>", "info@desk.example", "Pildid"
    letter["Message-ID"] = "<pildid@klient.example>"
    letter.set_content("Saadan pildid kahjust.")
    letter.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Kahjuakt-Põlva.pdf")
    receive(letter.as_bytes(), desk.inboxes["info"], "lmtp")
    for text in ("kahjuakt", "polva has:attachment", "pilt", "from:uus@klient.example", "customer:klient"):
        assert find(text, desk.kadri, now=NOW).total == 1, text


def test_a_file_that_goes_with_an_answer_is_found(desk):
    from hoia.conversations.models import Attachment, Draft

    row = desk.conversations["külmik"]
    draft = Draft.objects.create(conversation=row, colleague=desk.owner, kind="out")
    Attachment.objects.create(draft=draft, name="hinnapakkumine.pdf", type="application/pdf", size=1, sha256="1" * 64)
    row.reply(
        "Manuses on pakkumine.", at=NOW, by=desk.owner, recipients={"to": [["", "jaan@pold.example"]]}, draft=draft
    )
    assert [one.pk for one in find("hinnapakkumine*", desk.owner, now=NOW).rows] == [row.pk]
