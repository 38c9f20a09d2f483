"""The shell around every page: navigation, oneself, errors, words and moments."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.contrib.staticfiles import finders
from django.template import Context, Template
from django.test import Client
from django.utils import timezone, translation

import hoia

ROOMS = Path(hoia.__file__).parent
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # a Tuesday, two in the afternoon in Tallinn


def rendered(source: str, **values: Any) -> str:
    return Template("{% load hoia %}" + source).render(Context(values))


@pytest.mark.parametrize(
    ("apart", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(days=1), "yesterday 14:00"),
        (timedelta(days=3), "Sat 14:00"),
        (timedelta(days=30), "25 Oct 2026"),
        (timedelta(minutes=-20), "in 20 min"),
        (timedelta(days=-1), "tomorrow 14:00"),
    ],
)
def test_a_moment_is_told_by_how_far_off_it_is_and_exactly_on_hover(apart: timedelta, said: str) -> None:
    with time_machine.travel(NOW, tick=False), timezone.override("Europe/Tallinn"):
        text = rendered("{{ moment|ago }}", moment=NOW - apart)
    assert re.sub("<[^>]+>", "", text) == said
    assert 'title="' in text and "November" in text or "October" in text


def test_moments_are_written_as_the_language_writes_them() -> None:
    with translation.override("hu"), timezone.override("Europe/Budapest"):
        assert "2026. november 24. 13:00" in rendered("{{ moment|ago }}", moment=NOW)
    with translation.override("et"), timezone.override("Europe/Tallinn"):
        assert "24. november 2026, 14:00" in rendered("{{ moment|ago }}", moment=NOW)


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 bytes"), (1, "1 byte"), (1500, "1.5 KB"), (12_000, "12 KB"), (3_400_000, "3.4 MB")]
)
def test_sizes_are_told_in_figures_that_people_read(size: int, said: str) -> None:
    assert rendered("{{ size|bytes }}", size=size) == said


def test_what_people_wrote_is_escaped_linked_and_keeps_its_lines() -> None:
    text = rendered("{{ text|paragraphs }}", text="See https://hoia.example/a\n<b>now</b>\n\nMari")
    assert text.count("<p>") == 2 and "<br>" in text
    assert '<a href="https://hoia.example/a" rel="nofollow">' in text
    assert "&lt;b&gt;now&lt;/b&gt;" in text


def test_an_icon_is_drawn_into_the_page_and_hidden_from_screen_readers() -> None:
    text = rendered('{% icon "reply" %}')
    assert text.startswith("<svg") and 'aria-hidden="true"' in text and "xmlns" not in text


@pytest.mark.django_db
class TestOneself:
    def test_the_desk_speaks_the_language_of_each_colleague(self, client: Client, kadri: Any, agnes: Any) -> None:
        for colleague, language, day in ((kadri, "en", "Tuesday"), (agnes, "hu", "kedd")):
            colleague.language = language
            colleague.save()
            client.force_login(colleague)
            with time_machine.travel(NOW, tick=False):
                text = client.get("/", headers={"accept-language": "nb"}).content.decode()
            assert f'<html lang="{language}"' in text and day in text

    def test_the_clock_is_that_of_each_colleague(self, client: Client, kadri: Any) -> None:
        kadri.time_zone = "America/New_York"
        kadri.save()
        client.force_login(kadri)
        with time_machine.travel(NOW, tick=False):
            assert "07:00" in client.get("/").content.decode()

    @pytest.mark.parametrize(
        ("field", "value", "kept"), [("theme", "dark", "dark"), ("dense", "yes", True), ("language", "et", "et")]
    )
    def test_how_the_desk_looks_is_kept_with_the_colleague(self, client, kadri, field, value, kept) -> None:
        client.force_login(kadri)
        answer = client.post("/oneself/", {field: value, "next": "/intake/"})
        kadri.refresh_from_db()
        assert getattr(kadri, field) == kept
        assert answer.status_code == 302 and answer["Location"] == "/intake/"

    def test_a_choice_never_leads_away_from_the_desk(self, client, kadri) -> None:
        client.force_login(kadri)
        assert client.post("/oneself/", {"theme": "dark", "next": "https://evil.example/"})["Location"] == "/"

    def test_what_is_no_choice_is_refused(self, client, kadri) -> None:
        client.force_login(kadri)
        assert client.post("/oneself/", {"theme": "pink"}).status_code == 400
        assert client.post("/oneself/", {"role": "owner"}).status_code == 400
        kadri.refresh_from_db()
        assert kadri.role == "agent"


@pytest.mark.django_db
class TestFrame:
    def test_the_rail_leads_only_to_what_exists_and_marks_where_one_is(self, client, kadri) -> None:
        client.force_login(kadri)
        text = client.get("/").content.decode()
        rail = text[text.index('class="rail"') : text.index("</nav>", text.index('class="rail"'))]
        ways = re.findall(r'href="([^"]+)"', rail)
        assert ways[0] == "/" and len(ways) >= 3
        assert [client.get(way, follow=True).status_code for way in ways] == [200] * len(ways)
        assert rail.count('aria-current="page"') == 1

    def test_the_inbox_says_how_many_wait_for_me(self, client, kadri, liis, asks) -> None:
        for colleague in (kadri, kadri, liis):
            asks("Mari", "Hello", assignee=colleague)
        client.force_login(kadri)
        assert re.search(r"waiting: </span>2</span>", client.get("/").content.decode())

    def test_one_colleague_never_gets_the_menu_of_another(self, client, kadri, liis) -> None:
        for colleague, other in ((kadri, liis), (liis, kadri)):
            client.force_login(colleague)
            text = client.get("/?a=<b>").content.decode()
            assert colleague.email in text and other.email not in text
            assert "-the-token" not in text and "-the-way" not in text and "<b>" not in text

    def test_settings_for_leads_are_not_offered_to_others(self, client, kadri, liis) -> None:
        seen = {}
        for colleague in (kadri, liis):
            client.force_login(colleague)
            seen[colleague] = client.get("/settings/api/").content.decode()
        assert "/settings/teams/" in seen[liis] and "/settings/teams/" not in seen[kadri]

    def test_whoever_is_not_signed_in_is_asked_to(self, client) -> None:
        assert client.get("/")["Location"].startswith("/sign-in/")

    def test_nothing_on_a_page_comes_from_elsewhere_or_breaks_the_policy(self, client, kadri) -> None:
        client.force_login(kadri)
        answer = client.get("/")
        text = answer.content.decode()
        assert "'unsafe-inline'" not in answer["Content-Security-Policy"]
        assert not re.search(r'(src|href)="(https?:)?//', text)
        assert " style=" not in text and not re.search(r'\son\w+="', text)


def test_no_template_of_ours_has_inline_styles_or_scripts() -> None:
    own = [path for path in ROOMS.rglob("templates/**/*.html") if "email" not in path.parts]
    wrong = [
        path.relative_to(ROOMS)
        for path in own
        if re.search(r'\sstyle="|\son(click|change|submit|load)="|\shx-on', path.read_text())
    ]
    assert own and not wrong


@pytest.mark.django_db
class TestErrors:
    def test_what_is_not_there_says_so_and_shows_the_way_back(self, client, kadri) -> None:
        client.force_login(kadri)
        answer = client.get("/nothing-here")
        assert answer.status_code == 404
        assert "There is nothing here" in answer.content.decode() and 'href="/"' in answer.content.decode()

    def test_an_error_of_ours_says_what_is_safe(self, client, kadri, monkeypatch) -> None:
        monkeypatch.setattr("hoia.web.views.today.day_of", lambda *_args, **_more: 1 / 0)
        client.raise_request_exception = False
        client.force_login(kadri)
        answer = client.get("/")
        assert answer.status_code == 500
        assert "What was saved before is safe" in answer.content.decode()

    def test_a_stale_form_says_that_nothing_was_changed(self, kadri) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(kadri)
        answer = client.post("/oneself/", {"theme": "dark"})
        assert answer.status_code == 403
        assert "This page had been open too long" in answer.content.decode()


@pytest.mark.django_db
def test_machines_are_told_whether_the_desk_is_well(client, monkeypatch) -> None:
    assert client.get("/healthz").json() == {"well": True}
    from django.db import DatabaseError

    def broken() -> None:
        raise DatabaseError

    monkeypatch.setattr("hoia.web.views.house.connection.cursor", broken)
    assert client.get("/healthz").status_code == 503


def test_robots_are_asked_to_stay_outside(client) -> None:
    assert "Disallow: /" in client.get("/robots.txt").content.decode()


def test_browsers_find_the_sign_of_the_house(client) -> None:
    assert client.get("/favicon.ico")["Location"].endswith("web/icon.svg")
    assert finders.find("web/icon.svg") and finders.find("web/manifest.webmanifest")


class TestDesignSystem:
    DOCUMENT = (ROOMS.parent / "docs" / "design-system.md").read_text()
    SHEETS = "".join(path.read_text() for path in (ROOMS / "web" / "static" / "web" / "css").glob("*.css"))

    def test_every_class_that_is_described_is_styled(self) -> None:
        described = set(
            re.findall(r"(?<![\w/-])\.([a-z][a-z-]+)(?=[`.\s])", self.DOCUMENT.partition("## Behaviour")[0])
        )
        described -= {"html", "css", "py", "js"}
        assert len(described) > 30
        assert {name for name in described if not re.search(rf"\.{name}\b", self.SHEETS)} == set()

    def test_every_token_that_is_described_has_a_value(self) -> None:
        described = set(re.findall(r"`(--[a-z0-9-]+)`", self.DOCUMENT))
        assert len(described) > 15
        assert {name for name in described if f"{name}:" not in self.SHEETS} == set()

    def test_every_token_that_is_used_has_a_value(self) -> None:
        rooms = "".join(path.read_text() for path in ROOMS.glob("*/static/*/*.css"))
        used = set(re.findall(r"var\((--[a-z0-9-]+)\)", self.SHEETS + rooms))
        assert {name for name in used if f"{name}:" not in self.SHEETS + rooms} == set()

    def test_every_room_keeps_its_rules_in_the_layer_of_rooms(self) -> None:
        for path in ROOMS.glob("*/static/*/*.css"):
            assert path.read_text().lstrip().startswith(("@layer rooms", "/*")), path.name

    def test_every_word_that_scripts_say_is_given_to_them(self) -> None:
        from hoia.web.scripts import words_for_scripts

        scripts = "".join(path.read_text() for path in (ROOMS / "web" / "static" / "web" / "js").glob("*.js"))
        said = set(re.findall(r'say\("(\w+)"', scripts))
        assert said and said <= set(words_for_scripts())
