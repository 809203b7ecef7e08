public import Diagnostics
import Markdown
import SiteModel

/// An address outside the site, and everywhere that the content names it.
public struct OutsideLink: Sendable {
  /// A place that names it.
  public struct Place: Sendable {
    /// The file.
    public let file: SourceFile
    /// The bytes of the address.
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
          OutsideLink.Place(file: file.file, range: file.file.place(of: address)))
      }
      guard case .source(let common, _) = file.facts else { continue }
      for address in common.sources.compactMap(\.address) {
        guard let range = file.file.firstRange(of: address) else { continue }
        places[address, default: []].append(OutsideLink.Place(file: file.file, range: range))
      }
    }
    for file in library.settings + library.data.all.compactMap(\.definition) {
      for address in webAddresses(in: file) {
        places[address.value, default: []].append(
          OutsideLink.Place(file: file, range: address.range))
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

  /// The addresses among the values of a YAML file, but for the site's own.
  private func webAddresses(in file: SourceFile) -> [Located<String>] {
    guard file.path.utf8.suffix(4).elementsEqual(".yml".utf8), file.textProblems().isEmpty,
      let node = try? YAMLReader.read(0..<file.bytes.count, of: file).get()
    else { return [] }
    return webAddresses(in: node)
  }

  private func webAddresses(in node: YAMLNode) -> [Located<String>] {
    switch node.value {
    case .scalar(let text):
      isWebAddress(text) ? [Located(value: text, range: node.range)] : []
    case .sequence(let nodes): nodes.flatMap(webAddresses)
    case .mapping(let members):
      members.filter { $0.key != "base_url" }.flatMap { webAddresses(in: $0.value) }
    }
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
