import ContentSchema
import Diagnostics

/// The files of the `data/` folders of white papers, found by paper and name.
struct DataFiles {
  /// The two files of a data set.
  struct Pair {
    fileprivate(set) var definition: SourceFile?
    fileprivate(set) var values: SourceFile?
  }

  private var papers: [String: [String: Pair]] = [:]

  /// The data files of a paper in the order of their names.
  func pairs(of paper: String) -> [(name: String, pair: Pair)] {
    (papers[paper] ?? [:]).map { (name: $0.key, pair: $0.value) }.sorted { $0.name < $1.name }
  }

  /// All data files, in the order of papers and names.
  var all: [Pair] {
    papers.keys.sorted().flatMap { pairs(of: $0).map(\.pair) }
  }

  /// Takes `file` if it stands in the data folder of a white paper, and returns whether it does.
  mutating func take(_ file: SourceFile) -> Bool {
    let path = file.path.split(separator: "/").map(String.init)
    guard path.count == 5, path[1] == "papers", path[3] == "data" else { return false }
    let parts = path[4].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, isIdentifier(parts[0]) else { return false }
    switch parts[1] {
    case "yml": papers[path[2], default: [:]][parts[0], default: Pair()].definition = file
    case "csv": papers[path[2], default: [:]][parts[0], default: Pair()].values = file
    default: return false
    }
    return true
  }
}
