"""Rewrites a Markdown source with recorded changes: recorded_edits.py SOURCE.md EDITS.tsv > RECORDED.md

Each line of EDITS: author, text as it stands, text as proposed. Only the words that differ are
marked; where both texts are the same, the change is to bold type.
"""
import difflib
import pathlib
import re
import sys


def mark(kind, text, author, day):
    text = re.sub("^ | $", "&#32;", text)
    return f'[{text}]{{.{kind} author="{author}" date="2026-09-{day:02d}T09:{day:02d}:00"}}' if text else ""


def recorded(old, new, author, day):
    if old == new:
        return mark("formatted", old, author, day)
    a, b = (re.findall(r"\s*[^\s]+|\s+", text) for text in (old, new))
    out = []
    for step, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if step == "equal":
            out.append("".join(a[i:j]))
            continue
        out.append(mark("deletion", "".join(a[i:j]), author, day) + mark("insertion", "".join(b[k:m]), author, day))
    return "".join(out)


def main(source, edits):
    text = pathlib.Path(source).read_text(encoding="utf-8")
    for number, line in enumerate(pathlib.Path(edits).read_text(encoding="utf-8").splitlines()):
        author, old, new = line.split("\t")
        if text.count(old) != 1:
            raise SystemExit(f"line {number + 1} of {edits}: the text stands {text.count(old)} times, not once: {old}")
        text = text.replace(old, recorded(old, new, author, 14 + number % 5))
    sys.stdout.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
