#!/usr/bin/env python3
"""Draws docs/session.svg: a session as its people see it, from what `kolo demo --once` writes.

    cargo run -- demo --once | python3 docs/picture/session.py

reads the demo from standard input, or from a file named as the first argument. Only the moments
listed in STORY are drawn, in that order; the same demo gives the same picture. The demo draws the
order of turns and of the wall by lot, so two demos may differ there. English only.
"""

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

TARGET = Path(__file__).resolve().parent.parent / "session.svg"

CIRCLE, PRIVATE = "circle", "private, Mira"

# Which moments are drawn: where, who, and how the message begins. What stands side by side
# happened at about the same time: no message is drawn above the one that comes before it here.
STORY = [
    (CIRCLE, "Lena", "!start"),
    (CIRCLE, "Kolo", "A first circle, about"),
    (CIRCLE, "Kolo", "What is written in this room"),
    (PRIVATE, "Kolo", "Is it all right for me"),
    (PRIVATE, "Mira", "yes"),
    (CIRCLE, "Lena", "!next"),
    (CIRCLE, "Kolo", "How are you arriving"),
    (CIRCLE, "Lena", "A slow morning"),
    (CIRCLE, "Kolo", "Mira, it is your turn"),
    (CIRCLE, "Mira", "pass"),
    (CIRCLE, "Kolo", "Now I ask each of you something in private. Only you"),
    (PRIVATE, "Kolo", "This is between you and me"),
    (PRIVATE, "Mira", "Ask me first"),
    (PRIVATE, "Kolo", "I show this in the circle"),
    (PRIVATE, "Mira", "If I go quiet"),
    (CIRCLE, "Kolo", "The wall is open"),
    (CIRCLE, "Kolo", "- "),
    (PRIVATE, "Kolo", "From A first circle"),
]

# The demo breaks lines between words at this width, and at the end of a paragraph.
DEMO_WIDTH = 72
LINE = re.compile(r"^(.{16}) (.{5}) \| (.*)$")

WIDTH, MARGIN, GAP = 1100, 24, 20
COLUMN = (WIDTH - 2 * MARGIN - GAP) // 2
HEAD, PAD = 60, 16
SIZE, LEADING = 14, 18
BUBBLE = COLUMN - 2 * PAD - 12
INSIDE = 12

PAPER, PANEL, EDGE, INK, FAINT = "#ece7de", "#fffdf9", "#d8d0c2", "#2b2824", "#6d665c"
KOLO, PEOPLE = "#e4efe9", "#f4e6d2"
NAMES = {"Kolo": "#2f6b55", "Lena": "#8a4b1f", "Mira": "#7a3b63", "Joy": "#2f5a86"}
FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif"


def asks(line):
    """Whether a line is a question by itself."""
    return line[:1].isupper() and line.endswith("?")


def messages(text):
    """The messages of a demo: place, who, and paragraphs."""
    found, last = [], ""
    for line in text.splitlines():
        match = LINE.match(line)
        if not match:
            continue
        place, who, words = (part.strip() for part in match.groups())
        if who:
            found.append((place, who, [words]))
        elif found:
            paragraphs = found[-1][2]
            first = words.split(" ", 1)[0]
            # The demo fills its lines: a word that had room in the last one begins a paragraph.
            # So does an item of a list, and a question that is a line by itself.
            had_room = len(last) + 1 + len(first) <= DEMO_WIDTH
            if had_room or words.startswith("- ") or asks(words) or asks(last):
                paragraphs.append(words)
            else:
                paragraphs[-1] += " " + words
        last = words
    return found


def story(found):
    """The messages of STORY, or a complaint about the first that the demo does not have."""
    for place, who, start in STORY:
        fits = (m for m in found if m[0] == place and m[1] == who and m[2][0].startswith(start))
        message = next(fits, None)
        if message is None:
            sys.exit(f"the demo has no message of {who} in \"{place}\" that begins with: {start}")
        yield message


def width(text):
    """About how wide a text is in a broad sans-serif face, in pixels."""
    em = sum(0.33 if c in " .,:;!|'ijlt·-" else 0.9 if c in "mwMW" else 0.68 if c.isupper() else 0.57
             for c in text)
    return em * SIZE


def wrapped(paragraph):
    lines = [""]
    for word in paragraph.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer) > BUBBLE - 2 * INSIDE:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class Column:
    def __init__(self, left, title, subtitle):
        self.left, self.title, self.subtitle = left, title, subtitle
        self.y = MARGIN + HEAD + 12
        self.last = None
        self.parts = []

    def say(self, who, paragraphs, earliest):
        """Adds a message not above `earliest`; gives back where it begins."""
        top = max(self.y, earliest)
        lines = []
        for number, paragraph in enumerate(paragraphs):
            loose = number > 0 and not paragraph.startswith("- ")
            lines += [(line, 6 if loose and at == 0 else 0)
                      for at, line in enumerate(wrapped(paragraph))]
        kolo = who == "Kolo"
        wide = min(BUBBLE, max(width(line) for line, _ in lines) + 2 * INSIDE + 6)
        left = self.left + PAD if kolo else self.left + COLUMN - PAD - wide
        y = top
        if self.last != who or top > self.y + 30:
            y += 13
            x, anchor = (left + 2, "start") if kolo else (left + wide - 2, "end")
            self.parts.append(f'<text x="{x:.0f}" y="{y}" font-size="12.5" font-weight="600" '
                              f'fill="{NAMES[who]}" text-anchor="{anchor}">{who}</text>')
            y += 5
        tall = sum(LEADING + gap for _, gap in lines) + 2 * INSIDE - 8
        self.parts.append(f'<rect x="{left:.0f}" y="{y}" width="{wide:.0f}" height="{tall}" rx="13" '
                          f'fill="{KOLO if kolo else PEOPLE}"/>')
        baseline = y + INSIDE - 6
        for line, gap in lines:
            baseline += LEADING + gap
            self.parts.append(f'<text x="{left + INSIDE:.0f}" y="{baseline - 4}" font-size="{SIZE}" '
                              f'fill="{INK}">{escape(line)}</text>')
        self.y = y + tall + 6
        self.last = who
        return top


def drawing(found):
    circle = Column(MARGIN, "The circle", "Lena (facilitator), Mira, Joy and Kolo, encrypted")
    private = Column(MARGIN + COLUMN + GAP, "Mira’s private room", "Mira and Kolo, encrypted")
    columns = {CIRCLE: circle, PRIVATE: private}
    earliest, before = 0, None
    for place, who, paragraphs in story(found):
        column = columns[place]
        begun = column.say(who, paragraphs, earliest if place != before else 0)
        earliest, before = begun, place
    bottom = max(column.y for column in columns.values()) + 12
    height = bottom + MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-labelledby="title what" font-family="{FONT}">',
        '<title id="title">A session with Kolo</title>',
        '<desc id="what">Two conversations side by side: the circle, which Lena leads, and the '
        'private room between Mira and Kolo.</desc>',
        f'<rect width="{WIDTH}" height="{height}" rx="16" fill="{PAPER}"/>',
    ]
    for column in columns.values():
        x = column.left
        out += [
            f'<rect x="{x}" y="{MARGIN}" width="{COLUMN}" height="{bottom - MARGIN}" rx="14" '
            f'fill="{PANEL}" stroke="{EDGE}"/>',
            f'<text x="{x + PAD}" y="{MARGIN + 29}" font-size="18" font-weight="700" '
            f'fill="{INK}">{column.title}</text>',
            f'<text x="{x + PAD}" y="{MARGIN + 49}" font-size="13" fill="{FAINT}">'
            f'{column.subtitle}</text>',
            f'<line x1="{x}" y1="{MARGIN + HEAD}" x2="{x + COLUMN}" y2="{MARGIN + HEAD}" '
            f'stroke="{EDGE}"/>',
            *column.parts,
        ]
    return "\n".join([*out, "</svg>", ""])


def main():
    if len(sys.argv) > 1:
        text = Path(sys.argv[1]).read_text(encoding="utf-8")
    else:
        text = sys.stdin.read()
    TARGET.write_text(drawing(messages(text)), encoding="utf-8")


if __name__ == "__main__":
    main()
