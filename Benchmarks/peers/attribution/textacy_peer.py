"""textacy's direct quotations over the spaCy pipeline of Benchmarks/peers/spacy.

That pipeline has tags and trees and no lemmas, and textacy looks for the lemmas of its verbs of speech: their forms are
given here, in its favour. It refuses a text with an odd number of marks; such a text is then read paragraph by paragraph.
"""
import re

IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "written": "write", "thought": "think", "felt": "feel", "spoke": "speak",
             "knew": "know", "held": "hold", "read": "read", "heard": "hear", "swore": "swear", "began": "begin", "found": "find"}


class Missing(Exception):
    """Why the peer cannot be run here."""


def load(model):
    """Its reader: text -> attributions."""
    try:
        import spacy
        from textacy import constants
        from textacy.extract.triples import direct_quotations
    except ImportError as error:
        raise Missing(f"{error.name} is not installed") from error
    if not model.exists():
        raise Missing(f"no trained spaCy pipeline at {model}: run Benchmarks/peers/spacy/run.sh first")
    nlp = spacy.load(model)
    forms = lemmas(constants.REPORTING_VERBS["en"])

    def read(text):
        doc = prepared(nlp(text), forms)
        try:
            return [record(found) for found in direct_quotations(doc)]
        except ValueError:
            return by_paragraph(text)

    def by_paragraph(text):
        found = []
        for part in re.finditer(r"[^\n]+", text):
            try:
                triples = list(direct_quotations(prepared(nlp(part.group()), forms)))
            except ValueError:
                continue
            found += [record(triple, part.start()) for triple in triples]
        return found

    return read


def lemmas(verbs):
    forms = dict(IRREGULAR)
    for verb in verbs:
        stem = verb[:-1] if verb.endswith("e") else verb
        third = verb[:-1] + "ies" if re.search("[^aeiou]y$", verb) else verb + ("es" if re.search("(s|x|sh|ch)$", verb) else "s")
        past = verb[:-1] + "ied" if re.search("[^aeiou]y$", verb) else stem + "ed"
        doubled = verb + verb[-1]
        for form in (verb, third, past, stem + "ing", doubled + "ed", doubled + "ing"):
            forms.setdefault(form, verb)
    return forms


def prepared(doc, forms):
    """The tags of the pipeline are universal ones: they are its parts of speech."""
    for token in doc:
        token.pos_ = token.tag_ if token.tag_ not in ("", "_SP") else "X"
        token.lemma_ = forms.get(token.lower_, token.lower_)
    return doc


def record(triple, offset=0):
    speaker, cue, content = triple
    spans = lambda tokens: [[offset + tokens[0].idx, offset + tokens[-1].idx + len(tokens[-1])]] if tokens else []
    inner = content[1:-1]
    return {"content": [[offset + inner.start_char, offset + inner.end_char]], "cue": spans(cue), "source": spans(speaker), "type": "direct"}
