"""Writes section 1.2.1 and Annex B of the planning guidelines as Markdown: seed_to_markdown.py GUIDELINES.txt > EXTRACT.md

The text comes from a printed page: a mark alone on its line belongs to the text below, a line in capitals is a heading.
"""
import pathlib
import re
import sys

MARK = re.compile(r"^[•§]$")
SHORT = 60 # a printed line shorter than this closes its paragraph
ITEM = re.compile(r"^[•§o] +(.+)")


def between(lines, start, end):
    first = next(n for n, line in enumerate(lines) if re.match(start, line))
    last = next((n for n in range(first + 1, len(lines)) if re.match(end, lines[n])), len(lines))
    return lines[first], lines[first + 1:last]


def markdown(lines):
    out, inside = [], False
    for line in lines:
        item = ITEM.match(line)
        if not line or MARK.match(line):
            continue
        if line.isupper():
            out.append(f"\n**{line}**\n")
            inside = False
        else:
            out.append(line if inside and not item else f"\n- {item[1] if item else line}")
            inside = len(line) >= SHORT and not line.endswith((";", ":", "; and"))
    return "\n".join(out)


def main(source):
    lines = [line.strip() for line in pathlib.Path(source).read_text(encoding="utf-8").replace("\f", "\n").splitlines()]
    for start, end in ((r"1\.2\.1$", r"1\.2\.2$"), (r"Annex B\b", r"Annex [C-Z]\b")):
        heading, body = between(lines, start, end)
        print(f"# {heading}\n\n{markdown(body)}\n")


if __name__ == "__main__":
    main(sys.argv[1])
