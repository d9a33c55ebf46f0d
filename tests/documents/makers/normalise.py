"""Rewrites zip packages in place with fixed entry times, the same order, and fixed dates in their metadata.

Only the wrapping changes: every other part stays byte for byte as its writer made it.
"""
import re
import sys
import zipfile

DATES = {
    "docProps/core.xml": re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*"),
    "meta.xml": re.compile(rb"(<(?:dc:date|meta:creation-date)>)[^<]*"),
}
DURATION = re.compile(rb"<meta:(?:editing-duration|editing-cycles|generator)>[^<]*</meta:[a-z-]+>")


def normalise(path):
    with zipfile.ZipFile(path) as package:
        parts = [(entry, package.read(entry)) for entry in package.infolist()]
    with zipfile.ZipFile(path, "w") as package:
        for entry, data in parts:
            pattern = DATES.get(entry.filename)
            if pattern:
                data = pattern.sub(rb"\g<1>2026-09-21T08:00:00Z", data)
            if entry.filename == "meta.xml":
                data = DURATION.sub(b"", data)
            fixed = zipfile.ZipInfo(entry.filename, (2026, 9, 21, 8, 0, 0))
            fixed.compress_type, fixed.external_attr, fixed.create_system = entry.compress_type, 0, 0
            package.writestr(fixed, data, compresslevel=9)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        normalise(name)
