"""Puts two review comments into the Markdown on standard input."""
import sys

COMMENTS = [
    ("Ten million United States dollars", "Logistics branch", "Is this the figure the budget sub-group agreed on Thursday?"),
    ("Dorland's regular forces enter Tavara", "Political branch", "Add: or close the river port to mission cargo."),
]
text = sys.stdin.read()
for number, (anchor, author, words) in enumerate(COMMENTS):
    start = f'[{words}]{{.comment-start id="{number}" author="{author}" date="2026-09-17T11:00:00Z"}}'
    text = text.replace(anchor, f'{start}{anchor}[]{{.comment-end id="{number}"}}', 1)
sys.stdout.write(text)
