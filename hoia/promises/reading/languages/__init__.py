"""One file a language: words and patterns. A new file is a new language; see docs/how-to/language.md."""
