"""Which language a text is in: whose words it has. Cheap: one look into a dictionary for each word and language."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence

from .tokens import Token

SMALL = 2  # what a word counts that every sentence of a language has


def recognise(
    tokens: Sequence[Token],
    small_words: Mapping[str, tuple[str, ...]],
    known: Mapping[str, Container[str]],
    default: str = "en",
) -> str:
    """Return the language that knows most words of a text.

    ``small_words`` gives the languages of each word that sentences are held together by, ``known`` all words of a language;
    ``default`` is for a text of which nobody knows a word.
    """
    counts: Counter[str] = Counter()
    for token in tokens:
        for language in small_words.get(token.low, ()):
            counts[language] += SMALL
        for language, words in known.items():
            counts[language] += token.low in words
    best = max(counts, key=lambda language: counts[language], default=default)
    return best if counts[best] else default
