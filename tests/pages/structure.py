#!/usr/bin/env python3
"""Checks how an HTML page is built, without a browser, and prints its outline.

Usage: structure.py PAGE...    exit 1 with a line for each fault. tests/pages.sh checks the rest.
"""
import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "input", "link"}
FETCHING = {"src", "srcset", "data", "poster", "background", "action", "formaction", "ping"}
UNWANTED = {"script", "link", "img", "iframe", "object", "embed", "form", "base", "video", "audio"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults, self.open, self.ids, self.refers, self.headings = [], [], [], [], []
        self.lang = self.title = None
        self.landmarks, self.text, self.declared = [], [], False

    def fault(self, what):
        self.faults.append("line %d: %s" % (self.getpos()[0], what))

    def handle_decl(self, decl):
        self.declared = decl == "doctype html" and not self.open and not self.text

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        if len(attributes) != len(pairs):
            self.fault("<%s> has an attribute twice" % tag)
        if tag in UNWANTED:
            self.fault("<%s> has no place here" % tag)
        for name, value in pairs:
            if name.startswith("on") or name in FETCHING:
                self.fault("%s=%r" % (name, value))
            if name == "href" and not value.startswith(("#", "https://", "http://")):
                self.fault("href=%r" % value)
            if name == "href" and value.startswith("#") or name == "aria-labelledby":
                self.refers.append(value.lstrip("#"))
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "html":
            self.lang = attributes.get("lang")
        if tag in ("header", "nav", "main", "footer"):
            self.landmarks.append(tag)
        if tag == "th" and "scope" not in attributes:
            self.fault("<th> without scope")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append([int(tag[1]), ""])
        if tag == "li" and self.open[-1] not in ("ul", "ol"):
            self.fault("<li> in <%s>" % self.open[-1])
        if tag in ("p", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4") and "p" in self.open:
            self.fault("<%s> within <p>" % tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.fault("</%s> closes nothing that is open" % tag)

    def handle_data(self, data):
        within = self.open[-1] if self.open else ""
        if within == "title":
            self.title = data
        if within == "style" and ("url(" in data or "@import" in data):
            self.fault("the style fetches something")
        if within != "style":
            self.text.append(data)
        if any(len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() for tag in self.open):
            self.headings[-1][1] += data

    def finish(self):
        self.close()
        if self.open:
            self.fault("not closed: %s" % " ".join(self.open))
        if not self.declared:
            self.fault("does not begin with <!doctype html>")
        if not self.lang or not self.title:
            self.fault("no language or no title")
        for what in sorted({i for i in self.ids if self.ids.count(i) > 1}):
            self.fault("id %s twice" % what)
        for what in sorted(set(self.refers) - set(self.ids)):
            self.fault("nothing has the id %s" % what)
        if [level for level, _ in self.headings].count(1) != 1 or self.headings[0][0] != 1:
            self.fault("not one h1, or not first")
        for (before, _), (level, text) in zip(self.headings, self.headings[1:]):
            if level > before + 1:
                self.fault("h%d after h%d: %s" % (level, before, text))
        if self.landmarks.count("main") != 1:
            self.fault("not one <main>")
        if not self.text or not self.text[-1].isspace():
            self.fault("does not end with a newline")


wrong = 0
for path in sys.argv[1:]:
    page = Page()
    with open(path, encoding="utf-8", newline="") as file:
        page.feed(file.read())
    page.finish()
    print("%s: %s: %s" % (path, page.lang, page.title))
    for level, text in page.headings:
        print("%s%s" % ("  " * level, text))
    for fault in page.faults:
        print("%s: %s" % (path, fault))
        wrong = 1
sys.exit(wrong)
