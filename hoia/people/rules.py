"""The normal forms by which people are recognised, and how names stand in lists. Pure."""

from hoia.kit.names import split_name
from hoia.kit.words import fold

MOST = 320  # letters of a handle that are kept

# Where a telephone number without a country's digits is read: the country that a language is mostly spoken in.
COUNTRY = {"et": "EE", "hu": "HU", "nb": "NO", "en": "GB"}


def email_key(address: str) -> str:
    """Return the form of a mail address under which it is recognised.

    >>> email_key(" Mari.Tamm@Example.Test ")
    'mari.tamm@example.test'
    """
    return address.strip().replace("\x00", "").lower()[:MOST]


def phone_key(number: str, language: str = "") -> str:
    """Return a telephone number in E.164, or an empty string for what cannot be one.

    >>> phone_key("+372 555 1234"), phone_key("06 1 234 5678", "hu"), phone_key("call me")
    ('+3725551234', '+3612345678', '')
    """
    import phonenumbers

    try:
        read = phonenumbers.parse(number, COUNTRY.get(language))
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(read):
        return ""
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)


def other_key(handle: str) -> str:
    """Return any other handle without regard to capitals and spaces at its ends."""
    return handle.strip().casefold()[:MOST]


def handle_key(kind: str, value: str, language: str = "") -> str:
    """Return the normal form of a handle of this kind; empty when it cannot be one."""
    if kind == "email":
        return email_key(value)
    return phone_key(value, language) if kind == "phone" else other_key(value)


def names_of_sender(name: str, language: str) -> tuple[str, str]:
    """Return (given, family) out of the name beside a mail address; two empty words when it is an address itself.

    >>> names_of_sender("Szabó Éva", "hu"), names_of_sender("mari@example.test", "et")
    (('Éva', 'Szabó'), ('', ''))
    """
    name = " ".join(name.replace("\x00", "").strip("'\" ").split())
    if not name or "@" in name:
        return "", ""
    given, family = split_name(name, language)
    return given[:120], family[:120]


def list_keys(shown: str, given: str, family: str) -> tuple[str, str]:
    """Return how a name is sorted and found: as it is shown, and with its parts the other way round.

    >>> list_keys("Szabó Éva", "Éva", "Szabó")
    ('szabo eva', 'eva szabo')
    """
    first = " ".join(fold(shown).split())
    turned = [" ".join(fold(text).split()) for text in (f"{given} {family}", f"{family} {given}")]
    return first[:250], next((one for one in turned if one != first), first)[:250]
