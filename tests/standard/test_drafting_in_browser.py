"""Remarks while a reply is written, in a real browser: told at a pause, jumped to, called wrong, never in the way of sending."""

from typing import Any

import pytest

from tests.promises.test_composing_in_browser import seat  # noqa: F401  the same seat, before the same conversation

pytestmark = pytest.mark.browser


def test_a_remark_is_told_jumped_to_called_wrong_and_the_reply_is_sent(desk: Any, seat: Any) -> None:  # noqa: F811
    page = seat()
    page.keyboard.press("r")
    text = "Dear Mari, as I already told you, you can fetch it on Friday. You should have read the mail about it."
    page.keyboard.type(text)
    remark = page.locator("#reply [data-remark^=courteous]")
    remark.wait_for()
    page.keyboard.press("Alt+h")
    chosen = page.evaluate(
        "() => { const one = document.activeElement; return one.value.slice(one.selectionStart, one.selectionEnd); }"
    )
    assert chosen and chosen in text
    remark.locator("[data-wrong]").click()
    remark.wait_for(state="detached")
    page.keyboard.press("End")
    page.keyboard.type(" Kadri")
    page.wait_for_function("() => document.querySelector('#reply [data-draft-check]').dataset.drawn !== undefined")
    assert not remark.is_visible()
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".message.ours >> text=You can fetch it on Friday")
