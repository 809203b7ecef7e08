import Diagnostics
import Markdown

extension SourceFile {
  /// The bytes of what `address` says, within its link or image; all of the link where the address
  /// stands elsewhere or is written with escapes.
  func place(of address: Address) -> Range<Int> {
    let wanted = Array(address.destination.utf8)
    let link = address.range.clamped(to: bytes.indices)
    guard let first = wanted.first, wanted.count <= link.count else { return address.range }
    // The text of a link may hold the address too; its own stands last.
    let start = (link.lowerBound...(link.upperBound - wanted.count)).last {
      bytes[$0] == first && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
    return start.map { $0..<($0 + wanted.count) } ?? address.range
  }
}
