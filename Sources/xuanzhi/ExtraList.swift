import ArgumentParser
import SiteModel

/// What a build makes beside the pages, with commas between: `pdf,epub,pictures`.
struct ExtraList: ExpressibleByArgument {
  /// The kinds of documents.
  let formats: [Download.Format]
  /// Whether there are pictures for sharing.
  let hasPictures: Bool

  private static let pictures = "pictures"

  init() {
    formats = []
    hasPictures = false
  }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let documents = names.filter { $0 != Self.pictures }
    formats = documents.compactMap(Download.Format.init)
    hasPictures = names.contains(Self.pictures)
    guard formats.count == documents.count else { return nil }
  }

  var defaultValueDescription: String { "none" }
}
