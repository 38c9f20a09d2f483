"""The HTML of a letter as it is shown: nothing runs, nothing is fetched unless asked for, nothing is submitted."""

import pytest

from hoia.channels.email.html import has_remote_images, safe, shown


def without_images(html: str) -> str:
    return safe(html, images=False, inline=lambda name: f"/attachments/{name}")


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>", "<p onclick=alert(1)>x</p>", '<a href="javascript:alert(1)">x</a>',
        '<a href="data:text/html,x">x</a>', "<svg><script>alert(1)</script></svg>", "<iframe src=https://evil.example></iframe>",
        "<object data=https://evil.example></object>", "<form action=https://evil.example><input name=a></form>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>", "<base href=https://evil.example>",
        "<link rel=stylesheet href=https://evil.example>", "<style>@import 'https://evil.example'</style>",
        "<img src=x onerror=alert(1)>", "<math><mtext><script>alert(1)</script></mtext></math>",
        "<p style='background:url(https://evil.example)'>x</p>", "<p style='background-image:image-set(\"https://evil.example\")'>x",
        "<p style='width:expression(alert(1))'>x</p>", "<p style='b\\61ckground:url(https://evil.example)'>x</p>",
        "<td background=https://evil.example>x</td>", "<img srcset='https://evil.example 2x'>",
        "<video poster=https://evil.example></video>", "<input type=image src=https://evil.example>",
        "<button formaction=https://evil.example>x</button>", '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<p style='color:red;background:url(//evil.example)'>x</p>",
    ],
)  # fmt: skip
def test_nothing_acts_and_nothing_loads(html: str) -> None:
    page = without_images(html).lower()
    for danger in ("evil.example", "alert(1)>", "script", "onerror=", "onclick", "javascript:", "<form", "url(", "svg"):
        assert danger not in page or (danger == "alert(1)>" and "<img" not in page)


def test_pictures_from_elsewhere_wait_until_they_are_asked_for() -> None:
    html = '<p>Hi</p><img src="https://shop.example/a.png"><img src="//shop.example/b.png">'
    blocked = shown(html, images=False, inline=lambda _: None)
    assert blocked.blocked == 2 and "shop.example" not in blocked.html
    asked = shown(html, images=True, inline=lambda _: None)
    assert asked.blocked == 0
    assert 'src="https://shop.example/a.png"' in asked.html and 'src="https://shop.example/b.png"' in asked.html
    assert has_remote_images(html) and not has_remote_images("<p>Hi</p><img src=cid:a>")


def test_a_background_that_is_left_out_counts_as_a_blocked_picture() -> None:
    found = shown(
        "<p style='color:red;background:url(https://a.example/x.png)'>x</p>", images=False, inline=lambda _: None
    )
    assert found.blocked == 1 and 'style="color:red"' in found.html


def test_pictures_of_the_letter_itself_are_shown() -> None:
    html = '<img src="cid:Pic@x" alt="us"><img src="cid:missing">'
    page = safe(html, images=False, inline=lambda name: "/attachments/7/a.png" if name == "Pic@x" else None)
    assert page == '<img src="/attachments/7/a.png" alt="us"><img>'


def test_links_open_elsewhere_and_tell_nothing() -> None:
    page = without_images('<a href="https://a.example/?b=1&c=2" target=_top rel=opener>a</a>')
    assert 'href="https://a.example/?b=1&amp;c=2"' in page
    assert 'target="_blank"' in page and "noopener" in page and "noreferrer" in page and "_top" not in page


def test_what_a_letter_looks_like_stays() -> None:
    html = (
        '<table width="100%"><tr><td style="color:red;text-align:center" bgcolor="#eee"><b>Tere</b></td></tr></table>'
    )
    page = without_images(html)
    assert 'style="color:red;text-align:center"' in page and 'bgcolor="#eee"' in page and "<b>Tere</b>" in page


def test_nothing_is_laid_over_the_page() -> None:
    assert "position" not in without_images('<div style="position:fixed;top:0;color:red">x</div>')
