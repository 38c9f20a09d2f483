"""What the documents say is so: links lead somewhere, commands exist, examples come out as shown."""

import doctest
import importlib
import re
import subprocess
from pathlib import Path

import pytest

from hoia.engine.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"^    (.*)$|`([^`\n]+)`", re.MULTILINE)


def files(pattern: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", pattern],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return [ROOT / name for name in sorted(set(listed.split("\0"))) if name and (ROOT / name).is_file()]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


DOCUMENTS = files("*.md")
EXAMPLES = [path for path in files("hoia/*.py") if ">>> " in path.read_text()]


def commands_in(document: Path) -> list[str]:
    return [indented or quoted for indented, quoted in CODE.findall(document.read_text())]


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_link_between_documents_leads_somewhere(document):
    targets = [link.partition("#")[0] for link in LINK.findall(document.read_text()) if "://" not in link]
    assert [target for target in targets if target and not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_command_that_is_shown_exists(document):
    lines = commands_in(document)
    told = {word for line in lines for word in re.findall(r"(?:^|run |/|\| |&& |: )hoia ([a-z]+)\b", line)}
    assert told <= set(COMMANDS)
    scripts = {word for line in lines for word in re.findall(r"(?<![\w/.])(?:\./)?(run|bin/[a-z]+)(?= |$)", line)}
    assert [script for script in scripts if not (ROOT / script).exists() and script != "run"] == []


def test_the_first_screen_of_the_readme_shows_both_commands_and_a_picture():
    first_screen = "\n".join((ROOT / "README.md").read_text().splitlines()[:20])
    assert "./run demo" in first_screen and "./run test" in first_screen and ".png" in first_screen


@pytest.mark.parametrize("verb", ["demo", "test", "hoia", "setup"])
def test_the_script_knows_what_the_documents_tell_people_to_type(verb):
    assert re.search(rf"^  ({verb}|.* \| {verb}|{verb} \| .*)\)$", (ROOT / "run").read_text(), re.MULTILINE)


def test_every_stage_of_the_gate_that_is_told_of_exists():
    listed = subprocess.run([ROOT / "bin" / "check", "--list"], capture_output=True, text=True, check=True).stdout
    known = set(re.findall(r"\S+", listed))
    told = [
        line.partition("bin/check ")[2].split("  ")[0].split()
        for path in DOCUMENTS
        for line in commands_in(path)
        if "bin/check " in line
    ]
    assert told and {word for words in told for word in words} <= known | {"--list"}


def test_every_decision_stands_in_the_list_of_decisions():
    listed = (ROOT / "docs" / "decisions" / "README.md").read_text()
    assert [path.name for path in (ROOT / "docs" / "decisions").glob("0*.md") if path.name not in listed] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=named)
def test_the_examples_in_the_code_come_out_as_shown(path):
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    result = doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    assert result.attempted and not result.failed


def test_every_file_of_code_is_one_room():
    code = [path for path in files("*.py") if path.parent.name not in ("migrations", "languages")]
    assert [named(path) for path in code if path.read_text().count("\n") > 400] == []


def test_nothing_in_the_code_is_left_open():
    left_open = re.compile(r"\b(TODO|FIXME|NotImplementedError)\b")
    code = [path for pattern in ("hoia/*.py", "hoia/*.html", "hoia/*.js", "bin/*") for path in files(pattern)]
    assert [named(path) for path in code if left_open.search(path.read_text())] == []


@pytest.mark.parametrize("path", [*files("requirements/*.txt"), *DOCUMENTS, *files("deploy/*")], ids=named)
def test_no_file_names_a_registry_of_packages(path):
    assert not re.search(r"--(extra-)?index-url|--find-links|://\S*/simple\b", path.read_text())
