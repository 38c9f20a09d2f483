"""Nobody learns from a search what lies beyond their inboxes: neither a row nor a number."""

import pytest

from hoia.conversations.models import Conversation, Message
from hoia.conversations.search import find

from .corpus import EXPECTED, NOW


@pytest.mark.parametrize("who", ["kadri", "guest"])
def test_every_question_is_answered_within_reach_only(desk, who):
    colleague = getattr(desk, who)
    mine = set(Conversation.objects.within(colleague).values_list("pk", flat=True))
    assert 0 < len(mine) < len(desk.conversations)
    for text, names in EXPECTED:
        if text.startswith(("in:", "-in:")):
            continue
        answer = find(text, colleague, now=NOW)
        expected = {desk.conversations[name].pk for name in names.split()} & mine
        assert {row.pk for row in answer.rows} == expected, text
        assert answer.total == len(expected), text


def test_a_colleague_who_left_finds_nothing(desk):
    for colleague in (desk.owner, desk.kadri):
        colleague.is_active = False
        for text in ("tere", "is:open", "desk*", "-xyz", '"keegi ei vastanud"'):
            answer = find(text, colleague, now=NOW)
            assert (answer.rows, answer.total) == ([], 0)


def test_what_moves_to_another_inbox_is_counted_there_and_no_longer_here(desk):
    row = desk.conversations["külmik"]
    act = row.move_to(desk.inboxes["help"], at=NOW, by=desk.owner)
    assert (find("külmkapp", desk.kadri, now=NOW).total, find("külmkapp", desk.guest, now=NOW).total) == (0, 1)
    act.undo(NOW, desk.owner)
    assert (find("külmkapp", desk.kadri, now=NOW).total, find("külmkapp", desk.guest, now=NOW).total) == (1, 0)


def test_what_is_taken_back_is_found_no_more(desk):
    row = desk.conversations["kõne"]
    answer = row.reply(
        "Paneme selle kalendrisse.", at=NOW, by=desk.owner, recipients={"to": [["", "mari.tamm@naide.example"]]}
    )
    assert find("kalender", desk.owner, now=NOW).total == 1
    Message.objects.get(pk=answer.pk).recall(NOW, desk.owner)
    assert find("kalender", desk.owner, now=NOW).total == 0
    assert find("helistama", desk.owner, now=NOW).total == 1


def test_merged_conversations_are_found_once_and_apart_again_after_undo(desk):
    one, other = desk.conversations["faktura"], desk.conversations["blåbær"]
    act = one.merge_into(other, at=NOW, by=desk.owner)
    assert [row.pk for row in find("purring", desk.owner, now=NOW).rows] == [other.pk]
    assert find("customer:haugen", desk.owner, now=NOW).total == 1
    act.undo(NOW, desk.owner)
    assert [row.pk for row in find("purring", desk.owner, now=NOW).rows] == [one.pk]
    assert find("customer:haugen", desk.owner, now=NOW).total == 2


def test_messages_that_were_split_off_are_found_in_their_new_home(desk):
    row = desk.conversations["kõne"]
    last = row.messages.order_by("pk").last()
    new, _ = row.split([last.pk], at=NOW, by=desk.owner)
    assert [one.pk for one in find("homme", desk.owner, now=NOW).rows] == [new.pk]
    assert [one.pk for one in find("eile", desk.owner, now=NOW).rows] == [row.pk]


def test_a_tag_is_found_from_the_moment_it_is_put_on_until_it_is_taken_off(desk):
    from hoia.conversations.models import Tag

    row, tag = desk.conversations["boiler"], Tag.objects.create(name="Leakage")
    row.rows().tag(tag, at=NOW, by=desk.owner)
    assert find("leakage", desk.owner, now=NOW).total == 1
    row.rows().untag(tag, at=NOW, by=desk.owner)
    assert find("leakage", desk.owner, now=NOW).total == 0
