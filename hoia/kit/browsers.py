"""What a browser says of itself, in two words that people know."""

import re

# Each pretends to be those below it.
BROWSERS = {
    r"\bEdg(e|A|iOS)?/": "Edge", r"\bOPR/|\bOpera\b": "Opera", r"\bSamsungBrowser/": "Samsung Internet",
    r"\bVivaldi/": "Vivaldi", r"\b(Firefox|FxiOS)/": "Firefox", r"\b(HeadlessChrome|Chrome|CriOS|Chromium)/": "Chrome",
    r"\bSafari/": "Safari",
}  # fmt: skip
SYSTEMS = {
    r"\biPhone\b": "iPhone", r"\biPad\b": "iPad", r"\bAndroid\b": "Android", r"\bWindows\b": "Windows", r"\bCrOS\b": "ChromeOS",
    r"\bMac OS X\b|\bMacintosh\b": "macOS", r"\bLinux\b": "Linux",
}  # fmt: skip


def browser_named(user_agent: str) -> str:
    """Return the browser and the system; what neither is known of comes back shortened, and empty as empty.

    >>> browser_named("Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0")
    'Firefox, Linux'
    """
    known = [_first(BROWSERS, user_agent), _first(SYSTEMS, user_agent)]
    return ", ".join(word for word in known if word) or user_agent[:60]


def _first(names: dict[str, str], text: str) -> str:
    return next((name for pattern, name in names.items() if re.search(pattern, text)), "")
