#!/usr/bin/env python3
"""The schemas in catalog/ say the same as the catalogue, its README and the program's own lists of words.

Every file in catalog/, the overlays and form files in examples/ and the examples in catalog/README.md must pass; broken
variants must be refused; the words in the schemas must be those of src/catalog/words.h and catalog/vocabulary.yaml.
Usage: tests/schema_test.py       (Debian: python3-yaml, python3-jsonschema)
"""
import copy
import json
import pathlib
import re
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
failures = 0


def fail(message):
    global failures
    failures += 1
    print(message)


class Reader(yaml.SafeLoader):
    """YAML as the program and editors read it (1.2): 'no' is a word, keys are text, no key occurs twice."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(None, None, f"'{key}' stands twice", node.start_mark)
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


Reader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))
for tag, pattern, first in (
    ("bool", "true|false", "tf"),
    ("int", "-?[0-9]+", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
    ("null", "~|null|", ["~", "n", ""]),
):
    Reader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(f"^(?:{pattern})$"), first)


def read(text):
    return yaml.load(text, Reader)


SCHEMA = json.loads((ROOT / "catalog/catalog.schema.json").read_text(encoding="utf8"))
FORM_SCHEMA = json.loads((ROOT / "catalog/form.schema.json").read_text(encoding="utf8"))
PERSON_SCHEMA = json.loads((ROOT / "catalog/person.schema.json").read_text(encoding="utf8"))
PERSON_VALIDATOR = jsonschema.Draft202012Validator(PERSON_SCHEMA)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
FORM_VALIDATOR = jsonschema.Draft202012Validator(FORM_SCHEMA)


def problems(data, validator=VALIDATOR):
    return [f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator.iter_errors(data)]


def expect_accepted(name, data, validator=VALIDATOR):
    for problem in problems(data, validator):
        fail(f"{name}: refused at {problem}")


# A whole catalogue file with one activity, and an overlay; the variants below are cut from these.
WHOLE = read("""
sources:
  own: {title: {nl: Bron, en: Source}, year: 2024, places: {here: {nl: hier, en: here}}}
rules:
  fit: {points: 2, text: {nl: past, en: fits}, ground: derived, source: own/here}
  elders-far: {points: -3, age: 60, text: {nl: jonger, en: younger}, ground: derived, source: entry}
activities:
  koffie:
    name: {nl: Koffie, en: Coffee}
    level: evidence-backed
    kind: group
    source: own/here
    essence: {nl: Samen koffie drinken., en: Having coffee together.}
    serves: {main: [meeting], also: [activity]}
    fits: {active: strong, sheltered: good, left-behind: good, dependent: possible, compensator: possible,
      outsider: little, hopeful: possible, survivor: not-first}
    spread: {active: 1}
    audience: {age: {from: 55}, named: [widowed], asks: [dutch]}
    leans: {mainly: [widowed], elders: true}
    checks: [{nl: Vraag naar de kosten., en: Ask what it costs.}]
    interests: [food]
    theme: true
    setup: {size: [open], place: [neighbourhood], lead: volunteer, initiative: low, fetches: false}
    duration: {term: long, detail: {nl: wekelijks, en: weekly}}
    evidence: {design: participants, year: 2016, finding: {nl: Tevreden., en: Satisfied.}, source: own/here}
    later: [{claim: {nl: Bestaat nog., en: Still exists.}, date: '2024', source: own/here, certainty: high}]
    handout: {who: {nl: Voor iedereen., en: For everyone.}, like: {nl: U drinkt koffie., en: You drink coffee.},
      ask: {nl: Vraag wanneer., en: Ask when.}}
    local: {noord: {provider: Buurthuis, area: [Noord, Oost], checked: '2026-10', details: {nl: dinsdag, en: Tuesday}}}
""")
OVERLAY = read("""
overlay: Gemeente Voorbeeld
activities:
  koffie: {checks: [{nl: Vraag naar de kosten.}]}
  soep:
    name: {nl: Soep}
    level: promising
    kind: group
    source: handbook/promising-group
    essence: {nl: Samen soep eten.}
    serves: {main: [meeting]}
    setup: {size: [open], place: [neighbourhood], lead: volunteer, initiative: low}
    duration: {term: long}
  thee: {off: Wij hebben dit niet.}
""")
CASES = read("""
cases:
  jan:
    title: {nl: Jan, en: Jan}
    difficulty: 1
    story: {nl: Zijn vrouw overleed., en: His wife died.}
    person: {persistence: situational, motivation: yes, age: 70, groups: [widowed], wishes: [nothing], internet: no}
    profile: left-behind
    reasons:
      right:
        - {about: persistence, text: {nl: a, en: a}, because: {nl: b, en: b}, source: own/here}
        - {about: motivation, text: {nl: c, en: c}, because: {nl: d, en: d}, source: own/here}
      wrong:
        - {about: profile, text: {nl: g, en: g}, because: {nl: h, en: h}, source: own}
        - {about: motivation, text: {nl: i, en: i}, because: {nl: j, en: j}, source: own/here}
    sound: [koffie]
    unsound: [{activity: soep, because: {nl: e, en: e}}]
    lesson: {nl: f, en: f}
""")
FORM = read("""
form: intake Voorbeeldstad
columns:
  Nummer: id
  Leeftijd: {field: age, words: {tachtig: 80}}
  Duur: {field: persistence, words: {al jaren: structural, niet gevraagd: unknown}}
  Wil contact: {field: motivatie, words: {1: yes, nee: no}}
  Partner overleden: {field: groups, words: {ja: widowed, ja en alleen: [widowed, lives-alone]}}
  Vervoer: {field: reach}
  Notities: ignore
""")
GONE = object()


def changed(data, path, value):
    if not path:
        return value
    data = copy.deepcopy(data)
    *parents, last = [int(part) if part.isdigit() else part for part in path.split("/")]
    place = data
    for part in parents:
        place = place[part]
    if value is GONE:
        del place[last]
    else:
        place[last] = value
    return data


BROKEN = [
    (WHOLE, "unknown section", "activitys", {}),
    (CASES, "case without a story", "cases/jan/story", GONE),
    (CASES, "case without English", "cases/jan/title/en", GONE),
    (CASES, "overlay's case without English", "", {"overlay": "Hier", **changed(CASES, "cases/jan/lesson/en", GONE)}),
    (CASES, "case without an answer on motivation", "cases/jan/person/motivation", GONE),
    (CASES, "answer that does not exist", "cases/jan/person/persistence", "dreigend"),
    (CASES, "profile that does not exist", "cases/jan/profile", "widow"),
    (CASES, "difficulty out of range", "cases/jan/difficulty", 4),
    (CASES, "one right reason", "cases/jan/reasons/right", CASES["cases"]["jan"]["reasons"]["right"][:1]),
    (CASES, "one wrong reason", "cases/jan/reasons/wrong", CASES["cases"]["jan"]["reasons"]["wrong"][:1]),
    (CASES, "reason without a source", "cases/jan/reasons/wrong/0/source", GONE),
    (CASES, "reason about nothing", "cases/jan/reasons/wrong/0/about", "reason"),
    (CASES, "unsound without why", "cases/jan/unsound/0/because", GONE),
    (CASES, "nothing sound", "cases/jan/sound", []),
    (CASES, "unknown key of a case", "cases/jan/moral", {"nl": "g", "en": "g"}),
    (WHOLE, "unknown key", "activities/koffie/colour", "blue"),
    (WHOLE, "unknown key further down", "activities/koffie/audience/ages", {"from": 55}),
    (WHOLE, "word that is not on the list", "activities/koffie/kind", "groep"),
    (WHOLE, "fit that is not on the list", "activities/koffie/fits/active", "best"),
    (WHOLE, "need that does not exist", "activities/koffie/serves/main", ["meet"]),
    (WHOLE, "no English", "activities/koffie/name/en", GONE),
    (WHOLE, "no Dutch in a list", "activities/koffie/checks/0/nl", GONE),
    (WHOLE, "no English place", "sources/own/places/here/en", GONE),
    (WHOLE, "empty text", "activities/koffie/essence/nl", " "),
    (WHOLE, "nothing after the colon", "activities/koffie/serves/also", None),
    (WHOLE, "no fits", "activities/koffie/fits", GONE),
    (WHOLE, "one fit missing", "activities/koffie/fits/survivor", GONE),
    (WHOLE, "spread too large", "activities/koffie/spread/active", 5),
    (WHOLE, "evidence-backed without evidence", "activities/koffie/evidence", GONE),
    (WHOLE, "later fact without a date", "activities/koffie/later/0/date", GONE),
    (WHOLE, "date in words", "activities/koffie/later/0/date", "spring 2024"),
    (WHOLE, "twice in a list", "activities/koffie/interests", ["food", "food"]),
    (WHOLE, "list instead of one word", "activities/koffie/setup/lead", ["volunteer"]),
    (WHOLE, "no place at all", "activities/koffie/setup/place", []),
    (WHOLE, "yes instead of true", "activities/koffie/theme", "yes"),
    (WHOLE, "year in quotes", "activities/koffie/evidence/year", "2016"),
    (WHOLE, "age past 120", "activities/koffie/audience/age/from", 550),
    (WHOLE, "id with a capital", "activities/Koffie", WHOLE["activities"]["koffie"]),
    (WHOLE, "switched off outside an overlay", "activities/koffie/off", "gone"),
    (WHOLE, "source that is a sentence", "activities/koffie/source", "the handbook, page 3"),
    (WHOLE, "age at a rule without one", "rules/fit/age", 60),
    (WHOLE, "rule that needs an age", "rules/elders-far/age", GONE),
    (WHOLE, "handout without what to ask", "activities/koffie/handout/ask", GONE),
    (WHOLE, "handout without English", "activities/koffie/handout/who/en", GONE),
    (WHOLE, "handout with an unknown key", "activities/koffie/handout/cost", {"nl": "gratis", "en": "free"}),
    (WHOLE, "local offer without a provider", "activities/koffie/local/noord/provider", GONE),
    (WHOLE, "local offer without a date", "activities/koffie/local/noord/checked", GONE),
    (WHOLE, "local offer with a date in words", "activities/koffie/local/noord/checked", "October"),
    (WHOLE, "local offer in no area at all", "activities/koffie/local/noord/area", []),
    (WHOLE, "local offers as a list", "activities/koffie/local", [{"provider": "Buurthuis", "checked": "2026"}]),
    (OVERLAY, "overlay without a name", "overlay", ""),
    (OVERLAY, "overlay that holds nothing", "activities", GONE),
    (OVERLAY, "overlay with an unknown key", "activities/koffie/check", []),
    (OVERLAY, "overlay with a word not on the list", "activities/soep/level", "kansrijk"),
    (OVERLAY, "overlay with a text in no language", "activities/soep/name", {}),
    (OVERLAY, "overlay with a third language", "activities/soep/name/fr", "Soupe"),
    (OVERLAY, "off without a reason", "activities/thee/off", True),
]
BROKEN_PERSON = [
    ("unknown question", "persistance", "structural"),
    ("list for one answer", "persistence", ["structural"]),
    ("number for a word", "reach", 3),
    ("age past 120", "age", 121),
    ("age below 0", "age", -1),
    ("list of numbers", "groups", [1, 2]),
    ("map for a list", "wishes", {"peers": True}),
    ("id that is a list", "id", ["a"]),
]
BROKEN_FORM = [
    ("no name", "form", GONE),
    ("blank name", "form", " "),
    ("no columns", "columns", GONE),
    ("empty columns", "columns", {}),
    ("unknown section", "kolommen", {}),
    ("nothing after the colon", "columns/Notities", None),
    ("two questions for a column", "columns/Notities", ["groups", "wishes"]),
    ("unknown key", "columns/Vervoer/wordz", {"x": "home"}),
    ("no question", "columns/Duur/field", GONE),
    ("words of an id", "columns/Nummer", {"field": "id", "words": {"x": "y"}}),
    ("words of nothing", "columns/Notities", {"field": "ignore", "words": {"x": "y"}}),
    ("no words", "columns/Vervoer/words", {}),
    ("words as a list", "columns/Vervoer/words", ["home"]),
    ("empty word", "columns/Duur/words/", "complex"),
    ("word without meaning", "columns/Duur/words/sinds kort", None),
    ("several answers to one question", "columns/Duur/words/al jaren", ["structural", "complex"]),
    ("no answers", "columns/Partner overleden/words/ja", []),
    ("age past 120", "columns/Leeftijd/words/tachtig", 1948),
]


def check_files():
    files = sorted((ROOT / "catalog").rglob("*.y*ml")) + sorted((ROOT / "examples").rglob("overlay*.yaml"))
    for path in files:
        name = path.relative_to(ROOT)
        data = read(path.read_text(encoding="utf8"))
        expect_accepted(name, data)
        if ("overlay" in data) != (path.parts[-2] == "examples"):
            fail(f"{name}: 'overlay:' belongs in the overlays of examples/ and nowhere else")
        first = path.read_text(encoding="utf8").split("\n", 1)[0]
        linked = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        if not linked or (path.parent / linked[1]).resolve() != ROOT / "catalog/catalog.schema.json":
            fail(f"{name}: the first line does not lead editors to the schema")
    return len(files)


def check_forms():
    files = sorted((ROOT / "examples").rglob("form*.yaml"))
    for path in files:
        text = path.read_text(encoding="utf8")
        expect_accepted(path.relative_to(ROOT), read(text), FORM_VALIDATOR)
        if not text.startswith("# yaml-language-server: $schema=../catalog/form.schema.json\n"):
            fail(f"{path.relative_to(ROOT)}: the first line does not lead editors to the schema")
    if not files:
        fail("examples/: no form file found")
    expect_accepted("the form file of this test", FORM, FORM_VALIDATOR)
    for name, path, value in BROKEN_FORM:
        if not problems(changed(FORM, path, value), FORM_VALIDATOR):
            fail(f"not refused in a form file: {name} ({path})")
    return len(files)


def check_persons():
    """The examples pass, the words proposed are the vocabulary's, and broken variants are refused."""
    person = None
    for path in sorted((ROOT / "examples").glob("person.*")):
        person = read(path.read_text(encoding="utf8"))
        expect_accepted(path.relative_to(ROOT), person, PERSON_VALIDATOR)
    if person is None:
        fail("examples/: no person found")
    fields = read((ROOT / "catalog/vocabulary.yaml").read_text(encoding="utf8"))["vocabulary"]["fields"]
    for field, words in fields.items():
        if PERSON_SCHEMA["properties"].get(field) != {"$ref": f"#/$defs/{field}"}:
            fail(f"catalog/person.schema.json: does not know {field}")
        proposed = json.dumps(PERSON_SCHEMA["$defs"].get(field), ensure_ascii=False)
        for value, of in (words.get("values") or {}).items():
            if not of.get("from") and f'"{value}"' not in proposed:
                fail(f"catalog/person.schema.json: {field}: does not propose {value}")
    for name, path, value in BROKEN_PERSON:
        if not problems(changed(person, path, value), PERSON_VALIDATOR):
            fail(f"not refused in a person: {name} ({path})")
    return 2


def check_readme():
    """Examples that name their file in a first comment must be what that file holds."""
    text = (ROOT / "catalog/README.md").read_text(encoding="utf8")
    blocks = re.findall(r"^```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    for number, block in enumerate(blocks, 1):
        name = f"catalog/README.md, example {number}"
        data = read(block)
        expect_accepted(name, data)
        named = re.match(r"# (catalog/\S+)\n", block)
        if named and read((ROOT / named[1]).read_text(encoding="utf8")) != data:
            fail(f"{name} differs from {named[1]}")
    if not blocks:
        fail("catalog/README.md: no example found")


def check_broken():
    expect_accepted("the whole file of this test", WHOLE)
    expect_accepted("the overlay of this test", OVERLAY)
    expect_accepted("the cases of this test", CASES)
    for base, name, path, value in BROKEN:
        if not problems(changed(base, path, value)):
            fail(f"not refused: {name} ({path})")


def check_words():
    """The schema knows the words of the program, all of them and no others."""
    header = (ROOT / "src/catalog/words.h").read_text(encoding="utf8")
    program = {name: re.findall(r'"([^"]+)"', words) for name, words in re.findall(r"k(\w+)Ids\s*\{(.*?)\}", header, re.DOTALL)}
    top, defs = SCHEMA["properties"], SCHEMA["$defs"]
    fields = top["vocabulary"]["properties"]["fields"]["properties"]

    def values(field):
        return fields[field]["properties"]["values"]["propertyNames"]["enum"]

    schema = {
        "Persistence": defs["persistence"]["enum"],
        "Motivation": values("motivation"),
        "Coping": values("coping"),
        "Gender": values("gender"),
        "Reach": values("reach"),
        "Prefers": defs["kind"]["enum"],
        "Internet": values("internet"),
        "Loneliness": values("loneliness"),
        "Signal": defs["signal"]["enum"],
        "Field": list(fields),
        "Need": defs["need"]["enum"],
        "Profile": list(top["profiles"]["properties"]),
        "Level": defs["level"]["enum"],
        "Kind": defs["kind"]["enum"],
        "Fit": defs["fit"]["enum"],
        "Ground": defs["ground"]["enum"],
        "Seek": defs["sought"]["properties"]["how"]["enum"],
        "Aim": defs["aim"]["enum"],
        "Size": defs["size"]["enum"],
        "Place": defs["place"]["enum"],
        "Lead": defs["lead"]["enum"],
        "Initiative": defs["initiative"]["enum"],
        "Term": defs["term"]["enum"],
        "Demand": defs["demand"]["enum"],
        "Design": defs["design"]["enum"],
        "Certainty": defs["certainty"]["enum"],
        "Rule": list(top["rules"]["properties"]),
    }
    for name in sorted(program.keys() | schema.keys()):
        if program.get(name) != schema.get(name):
            fail(f"words.h has k{name}Ids {program.get(name)}; the schema has {schema.get(name)}")
    questions = FORM_SCHEMA["$defs"]["question"]["anyOf"][0]["enum"]
    if questions != program["Field"] + ["ignore"]:
        fail(f"words.h has kFieldIds {program['Field']}; form.schema.json has {questions}")
    column = FORM_SCHEMA["$defs"]["column"]["anyOf"][1]
    single = [field for field in program["Field"] if field not in ("id", "groups", "interests", "wishes", "signals")]
    if column["else"]["if"]["properties"]["field"]["enum"] != single:
        fail(f"form.schema.json: the questions with one answer are {single}")
    person = defs["person"]["properties"]
    if list(person) != program["Field"][1:]:
        fail(f"words.h has kFieldIds {program['Field']}; the person of a case has {list(person)}")
    for field, words in person.items():
        wanted = program.get(field.capitalize(), []) + ["unknown"]
        if "enum" in words and words["enum"] != wanted:
            fail(f"the person of a case: {field} is one of {wanted}")
    if defs["case"]["properties"]["profile"]["enum"] != program["Profile"] + ["open"]:
        fail(f"words.h has kProfileIds {program['Profile']}; the profile of a case is another")
    vocabulary = read((ROOT / "catalog/vocabulary.yaml").read_text(encoding="utf8"))["vocabulary"]["fields"]
    for field, name in (("groups", "group"), ("interests", "interest")):
        known, suggested = list(vocabulary[field]["values"]), defs[name]["anyOf"][0]["enum"]
        if known != suggested:
            fail(f"vocabulary.yaml has {field} {known}; the schema suggests {suggested}")


jsonschema.Draft202012Validator.check_schema(SCHEMA)
jsonschema.Draft202012Validator.check_schema(FORM_SCHEMA)
jsonschema.Draft202012Validator.check_schema(PERSON_SCHEMA)
count = check_files() + check_forms() + check_persons()
check_readme()
check_broken()
check_words()
print(f"{count} files and {len(BROKEN) + len(BROKEN_FORM) + len(BROKEN_PERSON)} broken variants looked at: {failures or 'no'} problem{'s' * (failures != 1)}.")
sys.exit(1 if failures else 0)
