/// The lake story at 80 columns, read and accepted by hand.
enum TextGolden {
  static let report = """
    1 story found in 4 articles

    Lake Orrin (2031-03-03)
      courier.txt Vessen Courier, 2031-03-04
      herald.txt Tolmar Herald, 2031-03-05
      radio.txt Lake Radio
      post.txt 2031-03-05
      Event: phone call, 2031-03-03, Ilse Marn and Otto Kesh
        courier.txt: “The call was held on Monday.”
      because: All four name Lake Orrin in one week.

      What it rests on
      Pavo Brill, speaking for Premier's Office (briefing on 2031-03-04): 1 claim
        hangs on it (1); without it 1 falls (1); in courier.txt, herald.txt and
        radio.txt
      Žofia Lenk: 1 claim hangs on it (2); without it none falls; in radio.txt

      Claims (3)
      1. The lake will not be drained before June.
         1 origin found in these 4 articles: Pavo Brill, speaking for Premier's
           Office (briefing on 2031-03-04)
         - courier.txt: Ilse Marn, through Pavo Brill: ‘the lake “will not be
           drained before June”’
         - herald.txt, conflicts: Ilse Marn, through Pavo Brill: “The lake will be
           drained in June”
         - radio.txt, paraphrase: Ilse Marn, through Pavo Brill (inferred): “The
           lake will not be emptied before June”
         not mentioned in post.txt
         because: Lake Radio, Tolmar Herald and Vessen Courier all give it through
           Pavo Brill.
      2. The dam is safe.
         1–2 origins found in these 4 articles: “an official who knows the plans”
           (not named) and Žofia Lenk
         - herald.txt: “an official who knows the plans”: “The dam is safe”
         - radio.txt, conflicts: Žofia Lenk, who denies it: “the dam is safe”
         not mentioned in courier.txt and post.txt
         because: An unnamed source may be one of the others, so the count is a
           range.
      3. Forty houses stand below the dam.
         no attributed origin: the outlets' own voice
         - radio.txt, paraphrase: own voice: “Forty houses stand below it.”
         - post.txt: own voice: “Forty houses stand below the dam”
         not mentioned in courier.txt and herald.txt

      Differences (2)
      contradiction: whether the dam is safe (claim-denied)
         - herald.txt: safe: “The dam is safe”
         - radio.txt: cracked: ‘“It’s cracked,” she said.’
      omission: the day of the call (detail-omitted)
         - courier.txt: Monday: “The call was held on Monday.”
         - herald.txt: not mentioned

      Quotations on their way
      Ilse Marn, phone call, changed: polarity
         - courier.txt, verbatim: ‘the lake “will not be drained before June”’
         - herald.txt, translation: the lake will [-not-] be drained [-before-]
           {+in+} June
         because: Words of Ilse Marn on one occasion.

      Timeline
      1961 The dam was built.
         post.txt: “built in 1961”
      2031-03-03 (inferred) The call was held.
         courier.txt: “on Monday”

    Texts that share their words
      radio.txt and post.txt, in an order that is not known: excerpt, 25 % of the
        shorter text
        “Forty houses stand below”

    Notices
      no-date: radio.txt states no date

    """
}
