import ContentLoading
import ContentSchema
public import Diagnostics
import SiteModel

/// A new unit, which is an entry of `units.yml`.
extension Draft {
  /// `units.yml` with the unit as its last entry; every byte of the others stays as it is.
  ///
  /// `nil` where the entries do not stand each on lines of their own.
  public func registry() -> SourceFile? {
    let path = "Content/units.yml"
    guard let file = outline.unitsFile else {
      return SourceFile(path: path, bytes: Array("units:\n\(entry(indentedBy: 2))".utf8))
    }
    guard let indentation = Self.indentation(of: file) else { return nil }
    let end = file.bytes.last == UInt8(ascii: "\n") ? "" : "\n"
    return SourceFile(
      path: path, bytes: file.bytes + Array((end + entry(indentedBy: indentation)).utf8))
  }

  private func entry(indentedBy indentation: Int) -> String {
    let space = String(repeating: " ", count: indentation)
    let names = outline.languages.compactMap { language in
      text(language == outline.languages.first ? .title : .titleIn(language)).map {
        "\(space)    \(language.rawValue): \(YAMLText.quoted($0))\n"
      }
    }
    return "\(space)- id: \(text(.id) ?? "")\n\(space)  kind: \(text(.kind) ?? "")\n"
      + "\(space)  name:\n\(names.joined())"
  }

  /// How many spaces stand before the hyphen of the last entry.
  private static func indentation(of file: SourceFile) -> Int? {
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { line -> Int? in
      let spaces = line.prefix { $0 == UInt8(ascii: " ") }.count
      return line.dropFirst(spaces).starts(with: "- ".utf8) ? spaces : nil
    }
    return entries.min()
  }
}
