"""Remarks while a reply is written, in a real browser: told at a pause, jumped to, called wrong, never in the way of sending."""

from typing import Any

import pytest

from tests.promises.test_composing_in_browser import seat  # noqa: F401  the same seat, before the same conversation
from tests.web.test_shell_in_browser import problems_of

pytestmark = pytest.mark.browser

PASSED_OVER = "Dear Mari, thank you so much for your kind letter about your lovely bicycle"
CHOSEN = "() => { const one = document.activeElement; return one.value.slice(one.selectionStart, one.selectionEnd); }"


def test_a_question_passed_over_is_shown_called_wrong_and_the_reply_is_sent(desk: Any, seat: Any) -> None:  # noqa: F811
    page = seat()
    page.keyboard.press("r")
    page.keyboard.type(PASSED_OVER)
    top = page.locator("#reply [data-text]").bounding_box()["y"]
    remark = page.locator("#reply [data-remark=question]")
    remark.wait_for()
    assert "When can I fetch it?" in remark.inner_text()
    assert page.locator("#reply [data-text]").bounding_box()["y"] == top  # nothing jumped
    page.keyboard.press("Home")
    page.keyboard.press("Alt+h")
    assert page.evaluate("document.activeElement.selectionStart") == len(PASSED_OVER)
    page.keyboard.press("Alt+w")
    remark.wait_for(state="detached")
    page.wait_for_selector("#reply [data-saved]:not(:empty)")
    page.reload()
    page.wait_for_selector("#reply .found-line", state="attached")
    page.locator("#reply [data-text]").focus()
    with page.expect_response("**/draft-check") as answered:
        page.keyboard.type(".")
    assert answered.value.text().strip() == "" and not remark.is_visible()  # also after the page was left
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".message.ours >> text=thank you so much")
    kept = "from hoia.conversations.models import Draft\nanswer = Draft.objects.count()"
    assert desk.tell(kept) == 0


@pytest.mark.parametrize("width", [1440, 390])
def test_words_are_selected_by_key_and_what_was_sent_is_forgotten(desk: Any, seat: Any, width: int) -> None:  # noqa: F811
    page = seat(viewport={"width": width, "height": 900})
    page.locator("#reply [data-text]").focus()
    text = (
        "Dear Mari 🚲, as I already told you, you can fetch it on Friday. You should have read the mail about it. Kadri"
    )
    page.keyboard.type(text)
    page.locator("#reply [data-remark=blame]").wait_for()
    page.keyboard.press("Alt+h")
    chosen = page.evaluate(CHOSEN)
    assert chosen and chosen == page.locator("#reply [data-remark=blame]").get_attribute("data-words")
    assert problems_of(page) == []
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".message.ours >> text=you can fetch it on Friday")
    assert page.locator("#reply [data-remark]").count() == 0


def test_a_first_letter_is_looked_at_too(desk: Any, seat: Any) -> None:  # noqa: F811
    page = seat()
    page.goto(f"{desk.url}/new/letter")
    page.wait_for_selector("html[data-keys=ready]")
    page.get_by_label("To", exact=True).fill("mari@tamm.example")
    page.get_by_label("Subject").fill("Your bicycle")
    page.get_by_label("Message").press_sequentially("Dear Marie, your bicycle is ready and waits for you here.")
    remark = page.locator("form[data-new] [data-remark=name]")
    remark.wait_for()
    assert "Write Mari Tamm." in remark.inner_text()
    page.get_by_role("button", name="Send").click()
    page.wait_for_selector(".message.ours >> text=Dear Marie")
