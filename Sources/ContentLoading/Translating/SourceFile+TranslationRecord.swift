import Diagnostics
import SiteModel
import Translations

extension SourceFile {
  /// The bytes of a Markdown file with `record` in its front matter, in place of the one that is
  /// there or after its last key.
  ///
  /// `nil` where the front matter is not written so that a line could be put there.
  func replacing(record: TranslationRecord) -> [UInt8]? {
    guard let frontMatter = try? FrontMatter.split(self).get(),
      let node = try? YAMLReader.read(frontMatter.yaml, of: self).get(),
      case .mapping(let members) = node.value
    else { return nil }
    let lines = [
      (TranslationRecord.Key.day, "\(TranslationRecord.Key.day): \(record.day.iso)"),
      (TranslationRecord.Key.blocks, "\(TranslationRecord.Key.blocks): \(record.list)"),
    ]
    var result = bytes
    // From the end of the file on, so that the places before stay right.
    let end = frontMatter.yaml.upperBound
    var edits: [(range: Range<Int>, text: String)] = []
    for (key, line) in lines {
      if let member = members.first(where: { $0.key == key }) {
        edits.append((range(of: member), line))
      } else {
        edits.append((end..<end, line + "\n"))
      }
    }
    for edit in edits.enumerated().sorted(by: {
      ($1.element.range.lowerBound, $1.offset) < ($0.element.range.lowerBound, $0.offset)
    }) {
      result.replaceSubrange(edit.element.range, with: edit.element.text.utf8)
    }
    return SourceFile(path: path, bytes: result).says(record) ? result : nil
  }

  /// Whether the front matter can be read, and says this.
  private func says(_ record: TranslationRecord) -> Bool {
    guard let frontMatter = try? FrontMatter.split(self).get(),
      let node = try? YAMLReader.read(frontMatter.yaml, of: self).get()
    else { return false }
    var reader = FieldReader(
      node, of: self, owner: Message(zh: "译文", en: "the translation"), keys: Schema.recordKeys)
    return reader.translationRecord(node)?.value == record
  }

  /// The bytes of a key and its value, up to the last character of the value.
  private func range(of member: YAMLNode.Member) -> Range<Int> {
    let value = member.value
    // The value of a key alone starts, as YAML has it, after its colon.
    guard !value.isEmpty else {
      return member.keyRange.lowerBound..<line(around: member.keyRange.lowerBound).upperBound
    }
    var end = value.range.upperBound
    if case .sequence(let entries) = value.value {
      end = max(end, entries.last?.range.upperBound ?? end)
      // The fingerprints between brackets; there is no other bracket among them.
      if bytes[value.range.lowerBound] == UInt8(ascii: "["),
        let bracket = bytes[end...].firstIndex(of: UInt8(ascii: "]"))
      {
        end = bracket + 1
      }
    }
    return member.keyRange.lowerBound..<end
  }
}
