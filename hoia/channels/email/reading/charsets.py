"""Bytes into words: the declared charset when it holds, a better one when it does not, never nothing at all."""

import codecs
import re

ALIASES = {
    "": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8", "ansi_x3.4-1968": "utf-8", "unicode": "utf-8", "utf8": "utf-8",
    "utf-8": "utf-8", "utf8mb4": "utf-8", "x-unknown": "utf-8", "unknown-8bit": "utf-8", "8bit": "utf-8",
    "default": "utf-8", "unicode-1-1-utf-8": "utf-8", "iso-10646": "utf-8", "default_charset": "utf-8",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso-latin-1": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8", "unicode-1-1-utf-7": "utf-7", "x-sjis": "cp932", "shift_jis": "cp932",
    "shift-jis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "x-mac-roman": "mac-roman", "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ce": "mac-latin2", "x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252",
    "windows-31j": "cp932", "koi8": "koi8-r", "iso-8859-13-windows": "cp1257", "win-1251": "cp1251",
}  # fmt: skip

# Only codecs that turn bytes into text in time that grows with their length: no punycode, no escapes, no compression.
ALLOWED = {
    "utf-8", "utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1250", "cp1251",
    "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp437", "cp775", "cp850", "cp852", "cp855",
    "cp857", "cp858", "cp860", "cp861", "cp862", "cp863", "cp865", "cp866", "cp869", "cp874", "cp932", "cp949",
    "cp950", "big5", "big5hkscs", "gb2312", "gbk", "gb18030", "hz", "shift_jis", "euc_jp", "euc_kr", "iso2022_jp",
    "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr", "koi8-r", "koi8-u", "koi8-t",
    "mac-roman", "mac-cyrillic", "mac-latin2", "mac-greek", "mac-turkish", "mac-iceland", "ptcp154", "kz1048",
    *(f"iso8859-{n}" for n in range(1, 17)),
}  # fmt: skip
ESCAPING = {"utf-7", "hz", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr"}
MULTIBYTE = {"cp932", "cp949", "cp950", "big5", "big5hkscs", "gb18030", "shift_jis", "euc_jp", "euc_kr"}
WIDE = {"utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"}
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

GUESSES = ("cp1252", "cp1257", "cp1250", "iso8859-13", "iso8859-2", "cp1251", "koi8-r", "cp866", "cp850", "mac-roman")
SAMPLE = 20_000  # bytes looked at when the charset has to be guessed
LETTERS = {
    **dict.fromkeys("äöüõšžåæøáéíóúőűèêàçâîôûëïùñßœ", 2),
    **dict.fromkeys("ÄÖÜÕŠŽÅÆØÁÉÍÓÚŐŰ", 1),
    **dict.fromkeys("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ", 2),
    **dict.fromkeys("ОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФ", 1),
    **dict.fromkeys("ąčęėįųūāēīļņģķěřůťďňćłńśźżăâîșțĺľŕ", 1),
    **dict.fromkeys("„“”‘’–—…€№«»°§\xa0", 1),
}
WORD = re.compile(r"[^\W\d_]+")
UPPER_INSIDE = re.compile(r"[a-zà-öø-ÿа-яё][A-ZÀ-ÖØ-ÞА-ЯЁ]")
LATIN_RUN = re.compile(r"[\xc0-\xff]{4,}")
TWICE = re.compile("[ÂÃÄÅÐÑâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
HUNGARIAN = re.compile(
    r"\b(?:és|hogy|nem|kérem|köszönöm|tisztelt|üdvözlettel|egy|vagy|szeretn\w*|meg)\b", re.IGNORECASE
)
ESTONIAN = re.compile(r"\b(?:ja|on|ei|tere|lugupidamisega|aitäh|palun|teie|see|et|mis|kas)\b", re.IGNORECASE)


def codec(name: str) -> str | None:
    """Return the Python codec for a charset name from a letter; None when nobody knows it."""
    name = name.strip().strip("\"'").lower()[:60]
    name = ALIASES.get(name, name)
    if name in ALLOWED:
        return name
    try:
        found = codecs.lookup(name.encode("ascii", "ignore").decode()).name
    except (LookupError, ValueError):
        return None
    found = ALIASES.get(found, found)
    return found if found in ALLOWED else None


def decode(data: bytes, charset: str = "", defects: list[str] | None = None) -> str:
    """Return ``data`` as text. A wrong, missing or unknown ``charset`` is repaired and noted in ``defects``."""
    name = codec(charset)
    if name not in ESCAPING and name not in WIDE and data.isascii() and b"\x00" not in data[:200]:
        return data.decode("ascii")
    notes: list[str] = [] if name else [f"unknown charset {charset[:40]}"]
    text = _clean(_decode(data, name, notes), notes)
    if defects is not None:
        defects.extend(notes)
    return text


def _decode(data: bytes, name: str | None, notes: list[str]) -> str:
    for mark, marked in BOMS:
        if data.startswith(mark):
            return data.decode(marked, "replace")
    if name in MULTIBYTE or name in ESCAPING or name in WIDE:
        return _declared(data, name, notes)
    if wide := _looks_wide(data):
        notes.append("charset repaired to " + wide)
        return data.decode(wide, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data, name, notes) if name and name != "utf-8" else _guessed(data, notes)
    if name not in (None, "utf-8"):
        notes.append("charset repaired to utf-8")
    return text


def _declared(data: bytes, name: str, notes: list[str]) -> str:
    try:
        text = data.decode(name)
    except (UnicodeError, ValueError):
        return _closest(data, name, notes)
    if name == "cp1252":
        return _wrongly_latin(data, text, notes)
    return text


def _closest(data: bytes, name: str, notes: list[str]) -> str:
    """The declared charset does not hold: UTF-8 when that does, else the declared one with its gaps, else a guess."""
    notes.append(f"not valid {name}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode(name, "replace")
    if text.count("\ufffd") * 20 <= len(text):
        return text.replace("\ufffd", "") if name == "cp1252" else text
    return _guessed(data, notes)


def _guessed(data: bytes, notes: list[str]) -> str:
    lost = data.decode("utf-8", "replace")
    high = sum(byte > 127 for byte in data[:SAMPLE])
    if lost[:SAMPLE].count("\ufffd") * 10 < high:  # UTF-8 with a few broken bytes, or cut in the middle of a letter
        notes.append("broken utf-8")
        return lost
    best = max(GUESSES, key=lambda name: score(data[:SAMPLE].decode(name, "replace")))
    notes.append("charset guessed as " + best)
    return data.decode(best, "replace")


def score(text: str) -> float:
    """Return how much ``text`` looks like words of the languages we meet: higher is likelier."""
    total = 0.0
    for letter in text:
        if letter > "\x7f":
            total += LETTERS.get(letter, -2 if letter.isalpha() else -4)
    if "õ" in text or "û" in text or "ő" in text:
        hungarian, estonian = len(HUNGARIAN.findall(text)), len(ESTONIAN.findall(text))
        if hungarian > estonian:
            total -= 3 * (text.count("õ") + text.count("û"))
    return total - 3 * len(UPPER_INSIDE.findall(text))


def _wrongly_latin(data: bytes, text: str, notes: list[str]) -> str:
    """Latin-1 is what senders write when they do not know: Cyrillic and Hungarian betray themselves."""
    sample = text[:SAMPLE]
    high = sum("\xc0" <= letter <= "\xff" for letter in sample)
    if high > 7 and sum(map(len, LATIN_RUN.findall(sample))) * 10 > high * 6:
        best = max(("cp1251", "koi8-r", "cp1252"), key=lambda name: score(data[:SAMPLE].decode(name, "replace")))
    elif ("õ" in sample or "û" in sample) and len(HUNGARIAN.findall(sample)) > len(ESTONIAN.findall(sample)):
        best = "cp1250"
    else:
        return text
    if best == "cp1252":
        return text
    notes.append("charset repaired to " + best)
    return data.decode(best, "replace")


def _looks_wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte is zero."""
    sample = data[:400]
    if len(sample) < 8 or sample.count(0) * 3 < len(sample):
        return ""
    return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"


def _clean(text: str, notes: list[str]) -> str:
    if TWICE.search(text) and len(text) < 1_000_000:
        from ftfy import fix_encoding

        fixed = fix_encoding(text)
        if fixed != text:
            notes.append("text was encoded twice")
            return fixed
    return text
