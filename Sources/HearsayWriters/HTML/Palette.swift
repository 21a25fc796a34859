/// The page's colours, by day and by night.
struct Palette {
  let name: String
  let day: String
  let night: String

  /// Words, what they stand on, lines, and one accent.
  static let colours = [
    Palette(name: "paper", day: "#fffdf8", night: "#14171a"),
    Palette(name: "ink", day: "#1b1b1a", night: "#e9e6df"),
    Palette(name: "soft", day: "#5a564e", night: "#aeaaa1"),
    Palette(name: "rule", day: "#d8d3c7", night: "#363b40"),
    Palette(name: "strong-rule", day: "#1b1b1a", night: "#8d8a83"),
    Palette(name: "accent", day: "#0f5068", night: "#8fc7de"),
    Palette(name: "wash", day: "#f5f1e8", night: "#1c2024"),
    Palette(name: "direct", day: "#dcebf0", night: "#1d3a46"),
    Palette(name: "indirect", day: "#f1ede2", night: "#262a2e"),
    Palette(name: "inner", day: "#c9e0e8", night: "#28505f"),
    Palette(name: "here", day: "#ffe69a", night: "#5a4a08"),
    Palette(name: "alarm", day: "#9a2a1a", night: "#f0a08c"),
    Palette(name: "added", day: "#dcefdc", night: "#1f3d25"),
    Palette(name: "left", day: "#f8dfd9", night: "#4a241d"),
  ]

  /// The colours as custom properties.
  static let css: String = {
    let day = colours.map { "--\($0.name):\($0.day)" }.joined(separator: ";")
    let night = colours.map { "--\($0.name):\($0.night)" }.joined(separator: ";")
    return """
      :root{color-scheme:light dark;\(day)}
      @media (prefers-color-scheme:dark){:root{\(night)}}
      @media print{:root{color-scheme:light;\(day)}}

      """
  }()
}
