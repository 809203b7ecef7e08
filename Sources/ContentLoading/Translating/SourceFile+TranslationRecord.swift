import Diagnostics
import SiteModel
import Translations

extension SourceFile {
  /// The bytes of a Markdown file with `record` in its front matter, in place of the one that is
  /// there or after its last key.
  ///
  /// `nil` where the file has no front matter that could be read.
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
    return result
  }

  /// The bytes of a key and its value, without the white space after them.
  private func range(of member: YAMLNode.Member) -> Range<Int> {
    let start = member.keyRange.lowerBound
    var end = max(member.value.range.upperBound, member.keyRange.upperBound)
    if member.value.isEmpty {
      // The value of a key alone starts after its colon.
      end = min(line(around: start).upperBound, bytes.count)
    }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\n") {
      end -= 1
    }
    return start..<end
  }
}
