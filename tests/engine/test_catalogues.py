"""The words of the desk: catalogues are compiled where they are used, and the gate finds what is missing in them."""

import gettext
import importlib.machinery
import importlib.util
import os
from pathlib import Path

import polib
import pytest

from hoia.engine.catalogues import compile_stale

TRANSLATE = Path(__file__).resolve().parents[2] / "bin" / "translate"


@pytest.fixture
def po(tmp_path):
    """An Estonian catalogue of one sentence."""
    path = tmp_path / "et" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    catalogue.append(polib.POEntry(msgid="Today", msgstr="Täna"))
    catalogue.save(str(path))
    return path


@pytest.fixture
def translate(monkeypatch, tmp_path):
    """bin/translate as a module, with its catalogues in a folder of the test."""
    loader = importlib.machinery.SourceFileLoader("bin_translate", str(TRANSLATE))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("bin_translate", loader))
    loader.exec_module(module)
    monkeypatch.setattr(module, "LOCALE", tmp_path)
    return module


def words(po):
    with po.with_suffix(".mo").open("rb") as file:
        return gettext.GNUTranslations(file).gettext("Today")


def test_a_catalogue_is_compiled_when_it_is_missing_or_old_and_only_then(po, tmp_path):
    assert compile_stale(tmp_path) == 1 and words(po) == "Täna"
    assert compile_stale(tmp_path) == 0
    po.write_text(po.read_text().replace("Täna", "Täna!"))
    later = po.with_suffix(".mo").stat().st_mtime + 5
    os.utime(po, (later, later))
    assert compile_stale(tmp_path) == 1 and words(po) == "Täna!"
    assert sorted(path.name for path in po.parent.iterdir()) == ["django.mo", "django.po"]


def test_a_folder_that_cannot_be_written_to_stops_nobody(po, tmp_path, monkeypatch, caplog):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert compile_stale(tmp_path) == 0
    assert "No space left on device" in caplog.text


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ({"msgid": "%(n)d of <b>{total}</b>", "msgstr": "<b>{total}</b>-st %(n)d"}, ""),
        ({"msgid": "%(n)d letters", "msgstr": "%d kirja"}, "other placeholders"),
        ({"msgid": "<b>Now</b>", "msgstr": "Kohe"}, "other placeholders"),
        ({"msgid": "Now", "msgstr": ""}, "not translated"),
        ({"msgid": "Now", "msgstr": "Kohe", "flags": ["fuzzy"]}, "unsure"),
        ({"msgid": "Now\n", "msgstr": "Kohe"}, "new line"),
        (
            {
                "msgid": "One letter",
                "msgid_plural": "%(n)d letters",
                "msgstr_plural": {0: "%(n)d kiri", 1: "%(n)d kirja"},
            },
            "",
        ),
        (
            {"msgid": "One letter", "msgid_plural": "%(n)d letters", "msgstr_plural": {0: "%(n)d kiri", 1: ""}},
            "not translated",
        ),
        (
            {
                "msgid": "One letter",
                "msgid_plural": "%(n)d letters",
                "msgstr_plural": {0: "Üks kiri", 1: "%(m)d kirja"},
            },
            "other placeholders",
        ),
    ],
)
def test_what_is_wrong_with_a_translation_is_found(translate, entry, wrong):
    found = translate.wrong_with(polib.POEntry(**entry), polib.POEntry(**entry | {"msgstr": "", "msgstr_plural": {}}))
    assert wrong in found and bool(found) == bool(wrong)


def test_a_new_sentence_enters_the_catalogue_an_old_one_leaves_and_its_translation_stays(translate, po):
    wanted = polib.POFile()
    wanted.append(polib.POEntry(msgid="Today", occurrences=[("web/a.html", "")]))
    wanted.append(polib.POEntry(msgid="Tomorrow", occurrences=[("web/b.html", "")]))
    assert [line.split(": ")[0] for line in translate.check("et", wanted)] == ["et"]
    translate.update("et", wanted)
    assert {entry.msgid: entry.msgstr for entry in polib.pofile(str(po))} == {"Today": "Täna", "Tomorrow": ""}
    first = po.read_text()
    translate.update("et", wanted)
    assert po.read_text() == first
    wanted.remove(wanted.find("Tomorrow"))
    translate.update("et", wanted)
    assert translate.check("et", wanted) == []
    assert "Tomorrow" not in po.read_text()
