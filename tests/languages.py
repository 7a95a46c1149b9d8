#!/usr/bin/env python3
"""Looks whether each text is in the language it stands for: every pair of a Dutch and an English
text in src/ and catalog/. A text with common words of the other language is in the wrong place.

Usage: python3 tests/languages.py
"""

import pathlib
import re
import sys

import yaml

# Words that are common in one language and none in the other.
DUTCH = set("aan als bij dan dat deze die dit een eén één er geen gebruik geef haal heeft het hier hoort "
            "iets je kan kies komt maak meer met mag moet naar niet nog nooit of om onder ook op over "
            "schrijf staat te tot uit van vanaf voeg voor waar wat weg wel wie wordt zet zijn zonder".split())
ENGLISH = set("a an and are at be but by can cannot does each first for from give has have how if in it "
              "its must no not nothing of on only or please remove should so that the their there these "
              "they this to use was what when which who with without write you your".split())
BOTH = {"of", "over", "in", "was", "die", "wie", "a", "an", "it", "no", "weg", "at", "be", "by", "so",
        "waar", "first", "if", "to", "on", "give", "er", "om", "te", "has", "are", "top", "dan", "of"}
DUTCH -= BOTH
ENGLISH -= BOTH

LITERALS = r'(?:"(?:[^"\\]|\\.)*"\s*)+'
PAIR = re.compile(r"\{\s*(" + LITERALS + r"),\s*(" + LITERALS + r")\}")
# What is quoted, a placeholder, a command, an option or a name is nobody's sentence.
ASIDE = re.compile(r"'[^']*'|\"[^\"]*\"|\{[^}]*\}|`[^`]*`|--[a-z-]+|\([^)]*\)|^ *maatwerk .*$", re.MULTILINE)


def words(text):
    return re.findall(r"[a-zà-ÿ]+", ASIDE.sub(" ", text).lower())


def is_named(place):
    """Names of activities and titles of sources stay as they are in any language."""
    return place.endswith("/name") or "/sources/" in place


def text_of(literals):
    joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))
    return joined.replace("\\n", "\n").replace('\\"', '"')


def pairs_in_sources():
    for path in sorted(pathlib.Path("src").rglob("*.[hc]*")):
        source = path.read_text(encoding="utf-8")
        for match in PAIR.finditer(source):
            line = source.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}", text_of(match.group(1)), text_of(match.group(2))


def pairs_in(node, place):
    if isinstance(node, dict):
        if isinstance(node.get("nl"), str) and isinstance(node.get("en"), str):
            yield place, node["nl"], node["en"]
        for key, value in node.items():
            yield from pairs_in(value, f"{place}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from pairs_in(value, f"{place}/{index}")


def pairs_in_catalog():
    found = []
    for path in sorted(pathlib.Path("catalog").rglob("*.yaml")):
        found.extend(pairs_in(yaml.safe_load(path.read_text(encoding="utf-8")), str(path)))
    names = {name.split(" (")[0] for place, *pair in found if place.endswith("/name") for name in pair}
    named = re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))
    for place, dutch, english in found:
        if not is_named(place):
            yield place, named.sub(" ", dutch), named.sub(" ", english)


def main():
    seen = wrong = 0
    for place, dutch, english in [*pairs_in_sources(), *pairs_in_catalog()]:
        seen += 1
        for language, text, ours, theirs in (("Dutch", dutch, DUTCH, ENGLISH),
                                             ("English", english, ENGLISH, DUTCH)):
            found = words(text)
            foreign = [word for word in found if word in theirs]
            if len(foreign) > sum(word in ours for word in found):
                print(f"{place}: the {language} text has {', '.join(foreign)}: {text}")
                wrong += 1
        if dutch == english and len(words(dutch)) > 3:
            print(f"{place}: Dutch and English are the same: {dutch}")
            wrong += 1
    if seen < 2000:
        print(f"only {seen} pairs found: are they written in another way now?")
        wrong += 1
    print(f"{seen} pairs of texts, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
