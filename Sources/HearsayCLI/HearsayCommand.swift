import ArgumentParser

@main
struct HearsayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who said what, through whom, and how many independent origins it has.")
}
