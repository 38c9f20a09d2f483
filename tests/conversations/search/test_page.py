"""The search page, as a colleague sees it."""

import pytest


@pytest.fixture
def page(desk, client):
    def fetch(text, who=None, **more):
        client.force_login(who or desk.owner)
        answer = client.get("/search/", {"q": text, **more})
        assert answer.status_code == 200
        return " ".join(answer.content.decode().split())

    return fetch


def test_what_was_found_stands_there_with_its_total(page):
    shown = page("helistasin")
    assert "Tagasihelistamine" in shown
    assert "1 conversation " in shown


def test_nothing_found_says_what_to_try(page):
    assert "Nothing was found." in page("xyzxyz")


def test_without_words_the_page_teaches_what_can_be_written(page):
    shown = page("")
    assert "has:attachment" in shown
    assert "Nothing was found" not in shown


def test_a_wrong_filter_is_told_on_the_page(page):
    assert "is not a state" in page("is:purple arve")


def test_what_was_typed_is_shown_again_and_never_run(page):
    shown = page('"><script>alert(1)</script>')
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)" in shown


def test_beyond_reach_there_is_neither_row_nor_total(page, desk):
    shown = page("számla", desk.kadri)
    assert "Hibás számla" not in shown
    assert "Nothing was found." in shown


@pytest.mark.parametrize("number", ["0", "-1", "x", "999999999999", "²", ""])
def test_a_page_number_that_is_none_is_taken_for_the_first(page, number):
    assert "Tagasihelistamine" in page("helistasin", page=number) or number == "999999999999"


def test_who_is_not_signed_in_is_asked_to(client, db):
    answer = client.get("/search/", {"q": "arve"})
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/sign-in/")
