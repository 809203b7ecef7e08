import Diagnostics
import Proofreading
import SiteModel

/// The texts of files that have all languages in them.
extension Prose {
  /// Adds the texts of a file of YAML; a map of language to text says what is in which language.
  mutating func addData(_ node: YAMLNode, in language: Language? = nil) {
    switch node.value {
    case .scalar(let text): addData(text, at: node.range, in: language)
    case .sequence(let nodes): for node in nodes { addData(node, in: language) }
    case .mapping(let members):
      for member in members where !Self.unread.contains(member.key) {
        if member.key == "keywords" {
          addKeywords(member.value)
        } else {
          addData(member.value, in: Language(rawValue: member.key) ?? language)
        }
      }
    }
  }

  /// Adds the texts of a CSV file: its cells with letters, in the language that a column's key ends
  /// with.
  mutating func addData(_ table: CSVTable) {
    let languages = table.header.map { field in
      field.text.split(separator: ".").last.flatMap { Language(rawValue: String($0)) }
    }
    for row in table.rows {
      for (field, language) in zip(row, languages) {
        addData(field.text, at: field.range, in: language)
      }
    }
  }

  private mutating func addData(_ text: String, at range: Range<Int>, in language: Language?) {
    // The rest are ids, numbers and dates.
    let scalars = text.unicodeScalars
    let isText =
      scalars.contains(where: \.properties.isAlphabetic)
      && scalars.contains { $0.value >= 0x80 || $0 == " " }
    if isText { add(text, at: range, in: language) }
  }

  /// Adds keywords, which have half-width commas between them.
  private mutating func addKeywords(_ node: YAMLNode) {
    guard case .mapping(let members) = node.value else { return }
    for member in members {
      guard case .scalar(let text) = member.value.value else { continue }
      let comma = UInt8(ascii: ",")
      let range = member.value.range
      let pieces = file.bytes[range].split(separator: comma, omittingEmptySubsequences: false)
      let keywords = text.utf8.split(separator: comma, omittingEmptySubsequences: false)
      guard pieces.count == keywords.count else { continue }
      for (piece, keyword) in zip(pieces, keywords) {
        addData(
          String(decoding: keyword, as: UTF8.self), at: piece.startIndex..<piece.endIndex,
          in: Language(rawValue: member.key))
      }
    }
  }
}
