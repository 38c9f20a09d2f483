"""Every sentence and every expression of the tables, in every language that has a file. The rules alone read them so."""

import pytest

from hoia.promises.reading import due, read
from hoia.promises.reading.tongue import codes_of_languages

from .tables import rows, told, told_moment

LANGUAGES = codes_of_languages()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_promises_in_every_sentence_are_read(lang):
    table = rows("sentences", lang)
    wrong = [
        f"{row.message.text}\n    wanted {row.wanted}\n    read   {answer}"
        for row in table
        if (answer := told(read(row.message, by_rules=True), row.message.sent)) != row.wanted
    ]
    assert not wrong, f"{len(wrong)} of {len(table)}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_expression_of_time_is_understood(lang):
    table = rows("expressions", lang)
    wrong = [
        f"{message.text}: wanted {wanted}, understood {answer}"
        for message, wanted in table
        if (answer := told_moment(due(message.text, message.sent, message.tz, lang, message.country), message.sent))
        != wanted
    ]
    assert not wrong, f"{len(wrong)} of {len(table)}:\n" + "\n".join(wrong)
