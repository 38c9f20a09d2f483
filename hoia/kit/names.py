"""How a person is written and addressed, by language. Pure."""

FAMILY_NAME_FIRST = {"hu"}


def full_name(given: str, family: str, language: str) -> str:
    """Return the whole name in the order of ``language`` (Hungarian puts the family name first).

    >>> full_name("Éva", "Szabó", "hu"), full_name("Mari", "Tamm", "et")
    ('Szabó Éva', 'Mari Tamm')
    """
    parts = (family, given) if language in FAMILY_NAME_FIRST else (given, family)
    return " ".join(part for part in parts if part)


def split_name(name: str, language: str) -> tuple[str, str]:
    """Return (given, family) read from a whole name in the order of ``language``.

    A comma always means that the family name stands first. One word alone is a given name.

    >>> split_name("Szabó Éva", "hu"), split_name("Tamm, Mari", "et"), split_name("Kari Ann Lie", "nb")
    (('Éva', 'Szabó'), ('Mari', 'Tamm'), ('Kari Ann', 'Lie'))
    """
    name = " ".join(name.replace('"', " ").split())
    if "," in name:
        family, _, given = name.partition(",")
        return given.strip(), family.strip()
    words = name.split(" ")
    if len(words) == 1:
        return name, ""
    if language in FAMILY_NAME_FIRST:
        return " ".join(words[1:]), words[0]
    return " ".join(words[:-1]), words[-1]


def initials(name: str) -> str:
    """Return one or two capitals for a small round sign beside a name.

    >>> initials("Mari Tamm"), initials("mari@example.test"), initials("")
    ('MT', 'M', '?')
    """
    words = [word for word in name.replace("@", " @").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
