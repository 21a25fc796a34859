"""A baseline of three patterns: marks of quotation, the nearest verb of speech, the capitalised name beside it.

    “We sail at noon,” Mara Dell said.      Mara Dell said that the ferry would sail.
"""
import re

VERBS = ("said says told tells added adds announced announces argued argues asked asks believes believed called calls "
         "claimed claims confirmed confirms declared declares denied denies explained explains insisted insists noted notes "
         "replied replies reported reports stated states suggested suggests thinks thought tweeted warned warns wrote writes").split()
CUE = re.compile(r"\b(?:" + "|".join(VERBS) + r")\b")
WORD = r"(?:[A-Z][\w’'.-]*)"
NAME_BEFORE = re.compile(rf"(?:{WORD}(?:\s+(?:de|van|von|bin|al)\b)?\s+){{0,4}}{WORD}\s*$|\b(?:he|she|they|He|She|They)\s*$")
NAME_AFTER = re.compile(rf"\s*((?:{WORD}\s+){{0,4}}{WORD}|he|she|they)\b")
QUOTATION = re.compile(r"[“\"]([^“”\"\n]{2,})[”\"]")
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?")
# From the end of a quotation to its verb, in characters.
REACH = 80


def attributions(text):
    """All that the patterns find, in the form of the contract."""
    found = quotations(text)
    taken = [span for attribution in found for span in attribution["content"]]
    return found + indirect(text, taken)


def quotations(text):
    found = []
    for match in QUOTATION.finditer(text):
        start, end = match.span(1)
        if len(match.group(1).split()) < 3:
            continue
        verb = nearest(text, match.start(), match.end())
        cue = [list(verb.span())] if verb else []
        source = name(text, verb) if verb else []
        found.append({"content": [[start, end]], "cue": cue, "source": source, "type": "direct"})
    return found


def nearest(text, start, end):
    """The verb of speech closest to a quotation, in its own paragraph."""
    top = text.rfind("\n", 0, start) + 1
    bottom = text.find("\n", end)
    bottom = len(text) if bottom < 0 else bottom
    before = [m for m in CUE.finditer(text, max(top, start - REACH), start)]
    after = [m for m in CUE.finditer(text, end, min(bottom, end + REACH))]
    near = [(start - m.end(), m) for m in before[-1:]] + [(m.start() - end, m) for m in after[:1]]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def name(text, verb):
    """The capitalised words or the pronoun right before the verb, else right behind it."""
    line = text.rfind("\n", 0, verb.start()) + 1
    before = NAME_BEFORE.search(text, max(line, verb.start() - 60), verb.start())
    if before:
        return [[before.start(), before.start() + len(before.group().rstrip())]]
    after = NAME_AFTER.match(text, verb.end())
    return [list(after.span(1))] if after else []


def indirect(text, taken):
    """A name, a verb, and the rest of the sentence; "that" may stand between."""
    found = []
    for sentence in SENTENCE.finditer(text):
        verb = CUE.search(text, sentence.start(), sentence.end())
        if not verb or any(a < sentence.end() and sentence.start() < b for a, b in taken):
            continue
        source = name(text, verb)
        start, end = verb.end(), sentence.end()
        that = re.match(r"\s+(?:that\s+)?", text[start:end])
        start += that.end() if that else 0
        while end > start and text[end - 1] in " .!?,;\n":
            end -= 1
        if source and source[0][1] <= verb.start() and end - start > 10:
            found.append({"content": [[start, end]], "cue": [list(verb.span())], "source": source, "type": "indirect"})
    return found
