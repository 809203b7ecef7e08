public import Diagnostics
import Markdown
import SiteModel

/// An address outside the site, and everywhere that the content names it.
public struct OutsideLink: Sendable {
  /// A place that names it.
  public struct Place: Sendable {
    /// The file.
    public let file: SourceFile
    /// The bytes of the link.
    public let range: Range<Int>
  }

  /// The address, with `https://` or `http://`.
  public let address: String
  /// The places, in the order of files and bytes.
  public let places: [Place]
}

extension ContentLoader.Outcome {
  /// The addresses outside the site, in their order.
  public var outsideLinks: [OutsideLink] {
    guard let library = resolver?.library else { return [] }
    var places: [String: [OutsideLink.Place]] = [:]
    for file in library.files {
      file.body.forEachAddress { address, _ in
        guard isWebAddress(address.destination) else { return }
        places[address.destination, default: []].append(
          OutsideLink.Place(file: file.file, range: address.range))
      }
      guard case .source(let common, _) = file.facts else { continue }
      for address in common.sources.compactMap(\.address) {
        guard let range = file.file.firstRange(of: address) else { continue }
        places[address, default: []].append(OutsideLink.Place(file: file.file, range: range))
      }
    }
    return places.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      OutsideLink(
        address: $0.key,
        places: $0.value.sorted {
          ($0.file.path, $0.range.lowerBound) < ($1.file.path, $1.range.lowerBound)
        })
    }
  }

  /// `diagnostics` without those that the content's waivers excuse.
  public func withoutWaived(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard let library = resolver?.library else { return diagnostics }
    return Review(of: library).withoutWaived(diagnostics)
  }

  private func isWebAddress(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.utf8.starts(with: $0.utf8) }
  }
}

extension SourceFile {
  fileprivate func firstRange(of text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    return (0...(bytes.count - wanted.count)).first {
      bytes[$0] == first && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }.map { $0..<($0 + wanted.count) }
  }
}
