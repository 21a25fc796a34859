import ArgumentParser
import HearsayWriters

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Where results go and how they look.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write to this file instead of standard output. It appears whole or not at all.",
      valueName: "out"))
  var output: String?

  @Option(help: "Colours; auto: on a terminal, unless NO_COLOR is set.")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Print results and failures only.")
  var quiet = false

  var style: TextStyle { TextStyle(colour: usesColor, width: width) }

  private var usesColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: output == nil && Console.wantsColor
    }
  }

  private var width: Int { output == nil ? Console.width : 80 }
}
