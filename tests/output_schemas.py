#!/usr/bin/env python3
"""catalog/output.schema.json holds for what the program really writes, in both languages, and refuses what it does not.

Each output is compared with the schema closed, so that a key which nobody described is found; and each schema must refuse the
same output with a described key taken away or of another type.
Usage: tests/output_schemas.py PROGRAM       (Debian: python3-jsonschema)
"""
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SCHEMA = json.loads((ROOT / "catalog/output.schema.json").read_text(encoding="utf8"))
LOCAL = ["--catalog", "examples/overlay-voorbeeldstad.yaml", "--today", "2026-11-22"]
WIDOW = "--persistence situational --motivation yes --age 72 --group widowed,bereaved --wish peers".split()
failures = 0


def fail(message):
    global failures
    failures += 1
    print(message)


def closed(part):
    """The same schema, in which only described keys are allowed."""
    if isinstance(part, list):
        return [closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    part = {key: closed(value) for key, value in part.items()}
    if part.get("type") == "object" and "properties" in part:
        part.setdefault("additionalProperties", False)
    return part


CLOSED = closed(SCHEMA)


def validator(name):
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": CLOSED["$defs"]})


def run(arguments, expected=(0,)):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run([PROGRAM, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in expected:
        fail(f"{' '.join(arguments)}: ends with {done.returncode}: {done.stderr[:300]}")
    return done.stdout


def cut(data):
    """With the first of each list only."""
    if isinstance(data, dict):
        return {key: cut(value) for key, value in data.items()}
    return [cut(data[0])] if isinstance(data, list) and data else data


def places(data, path=()):
    """The paths of all keys of objects."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*path, key)
            yield from places(value, (*path, key))
    elif isinstance(data, list) and data:
        yield from places(data[0], (*path, 0))


def at(data, path):
    for part in path:
        data = data[part]
    return data


def required(name, path, data):
    """Whether the schema demands the key: found out with an object that lacks only that key."""
    lacking = copy.deepcopy(data)
    del at(lacking, path[:-1])[path[-1]]
    return not validator(name).is_valid(lacking)


def look(what, name, data):
    problems = list(validator(name).iter_errors(data))
    for problem in problems[:5]:
        fail(f"{what}: /{'/'.join(map(str, problem.absolute_path))}: {problem.message[:200]}")
    if name != "reject" and data.get("schema") != f"maatwerk/{name}/1":
        fail(f"{what}: the schema is {data.get('schema')}, not maatwerk/{name}/1")
    if not problems and not jsonschema.Draft202012Validator(SCHEMA).is_valid(data) and name != "reject":
        fail(f"{what}: not one of the outputs of catalog/output.schema.json")
    return not problems


def break_it(name, data):
    """Keys taken away, and values of another type, must be refused."""
    demanded = 0
    data = cut(data)
    for path in places(data):
        wrong = copy.deepcopy(data)
        at(wrong, path[:-1])[path[-1]] = {"no": ["such", "value"]}
        if validator(name).is_valid(wrong) and "person" not in path and "kept" not in path:
            fail(f"{name}: takes anything at /{'/'.join(map(str, path))}")
        demanded += required(name, path, data)
    if demanded < 3:
        fail(f"{name}: demands hardly a key ({demanded})")


OUTPUTS = [
    ("recommendation", ["recommend", *WIDOW, "--format", "json", "--why", "--why-not"]),
    ("recommendation", ["recommend", "--motivation", "yes", "--format", "json", "--why"]),
    ("recommendation", ["recommend", "--persistence", "complex", "--motivation", "no", "--coping", "active", "--signal", "abuse", "--format", "json"]),
    ("recommendation", ["recommend", "--wish", "nothing", "--format", "json", "--why-not"]),
    ("recommendation", ["recommend", *WIDOW, *LOCAL, "--area", "Noord", "--format", "json", "--top", "0"]),
    ("recommendation", ["recommend", "--catalog", "examples/overlay-gemeente.yaml", *WIDOW, "--top", "0", "--format", "json"]),
    ("explanation", ["explain", *WIDOW, "--format", "json"]),
    ("explanation", ["explain", "--motivation", "no", "--coping", "passive", "--format", "json"]),
    ("explanation", ["explain", *WIDOW, "--activity", "openjehart", "--format", "json"]),
    ("explanation", ["explain", "--signal", "confusion", "--format", "json"]),
    ("profiles", ["profiles", "--format", "json"]),
    ("activities", ["activities", "--format", "json", *LOCAL]),
    ("cases", ["cases", "--format", "json"]),
    ("cases", ["cases", "show", "ton", "--format", "json"]),
    ("cases-test", ["cases", "test", "--format", "json"]),
    ("cases-test", ["cases", "test", "--catalog", "examples/overlay-voorbeeldstad.yaml", "--format", "json"]),
    ("coverage", ["coverage", "--format", "json"]),
    ("coverage", ["coverage", "--format", "json", *LOCAL, "--fail-below", "12"]),
    ("diff", ["diff", "builtin", "examples/overlay-gemeente.yaml", "examples/intakes.csv", "--format", "json"]),
    ("check", ["check", "--format", "json"]),
    ("summary", ["summary", "examples/intakes.csv", "--format", "json"]),
    ("summary", ["summary", "examples/intakes-export.csv", "--form", "examples/form-voorbeeldstad.yaml", "--by", "wijk", "--format", "json"]),
]

seen = set()
for name, arguments in OUTPUTS:
    for language in ("nl", "en"):
        what = f"{' '.join(arguments)} --lang {language}"
        data = json.loads(run([*arguments, "--lang", language], (0, 1)))
        if look(what, name, data) and language == "en":
            seen.add(name)
            break_it(name, data)

with tempfile.TemporaryDirectory() as scratch:
    bad = pathlib.Path(scratch) / "bad.yaml"
    bad.write_text("overlay: X\nactivities:\n  oopoeh: {nonsense: 1}\n", encoding="utf8")
    data = json.loads(run(["check", str(bad), "--format", "json"], (1,)))
    look("check of a bad overlay", "check", data)
    break_it("check", data)
    rejects = pathlib.Path(scratch) / "rejects.jsonl"
    lines = run(["batch", "examples/intakes-export.csv", "--form", "examples/form-voorbeeldstad.yaml", "--keep", "wijk", "--rejects", str(rejects)], (1,))
    for line in lines.splitlines():
        look("batch", "recommendation", json.loads(line))
    for line in rejects.read_text(encoding="utf8").splitlines():
        look("--rejects", "reject", json.loads(line))
        break_it("reject", json.loads(line))

described = {part["$ref"].rsplit("/", 1)[1] for part in SCHEMA["oneOf"]}
for name in sorted(described - seen - {"check"}):
    fail(f"{name}: no output was looked at")
print(f"{2 * len(OUTPUTS)} outputs of {len(described)} kinds looked at: {failures or 'no'} problem{'s' * (failures != 1)}.")
sys.exit(1 if failures else 0)
