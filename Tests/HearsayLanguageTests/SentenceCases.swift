/// Texts of our own; `¦` stands where a sentence of the same paragraph starts.
enum SentenceCases {
  static let plain = [
    "The bell rang. ¦The crew ran to the pumps.",
    "Where is the ferry? ¦Nobody has seen it since noon.",
    "Stop! ¦The bridge is closed.",
    "It rained all night. ¦It rained all day. ¦Then the river rose.",
    "The harbour closed at noon; the ferries waited outside.",
    "The mayor had three wishes: rope, bread and time.",
    "They waited... and waited.",
    "The plan failed. ¦But nobody was blamed for it.",
  ]

  static let abbreviations = [
    "The lamps were out, Petra Lund of the Sailors’ Union said. ¦It was dark.",
    "Dr. Holm met Mr. Venn on the quay. ¦They spoke for an hour.",
    "The letter to Gov. Reyle was never sent.",
    "Mrs. Dorn lives on St. Olaf Street.",
    "The U.S. envoy left on Sept. 9 without a word.",
    "They sold ropes, nets, etc. to the fleet.",
    "Venn Inc. and Holm Co. share a pier.",
    "The train leaves at 8 a.m. from the north pier.",
    "See No. 7 of the rules.",
    "Capt. Ada Holm spoke first. ¦Lt. Mikel Dorn spoke last.",
    "The ship, i.e. the old ferry, was sold.",
  ]

  static let initials = [
    "J. R. Holm wrote the report. ¦Nobody read it.",
    "The book by A. Venn was praised.",
    "Orla M. Dorn won the seat.",
    "The poet T. S. Reyle was born in Tarrow.",
  ]

  static let quotations = [
    "\"Stay calm,\" Dell said. ¦\"The pier holds.\"",
    "“Stay calm,” Dell said. ¦“The pier holds.”",
    "\"Is it safe?\" she asked.",
    "“Run!” he shouted.",
    "\"We will not leave,\" Holm said, \"before it is safe.\"",
    "She said the pier was “a ruin.” ¦The company denied it.",
    "\"The pier is closed. ¦It will stay closed,\" the mayor said.",
    "He called it “a gift” and left.",
  ]

  static let numbers = [
    "The price rose by 3.5 percent in March.",
    "In 2031 the pier burned. ¦In 2033 it was rebuilt.",
    "The score was 3-2. ¦Tarrow won.",
    "The port handled 1,200 ships. ¦That was a record.",
    "The train arrives at 7:30. ¦The ferry leaves at eight.",
  ]

  static let marks = [
    "The pier (built in 1902) fell.",
    "The pier fell. ¦(It was built in 1902.) ¦Nobody was hurt.",
    "Visit www.port.example for the plan.",
    "Write to orla@harbour.example before Friday.",
    "Really?! ¦I had no idea.",
    "The crew – all nine of them – came home.",
    "Thanks for the ropes!! ¦They are just what we needed.",
    "The court said <...> the sale was void.",
  ]

  static let lines = [
    "Harbour to close, mayor says\n¦The harbour of Vinterby will close for two weeks, the mayor told reporters on Monday, and no ship will enter until the work is done.",
    "The harbour of Vinterby will close for two weeks because of\nthe cracks in the quay, the mayor said. ¦The ferries will use\nthe old pier until the work is done.",
    "TARROW, March 9 (Northwire) - The pier fell on Monday. ¦Nobody was hurt.",
  ]

  static let all =
    plain + abbreviations + initials + quotations + numbers + marks + lines
}
