public import SiteModel

/// Finds the terms of an office in texts.
///
/// Chinese terms are found anywhere; English ones as whole words, in any case and number unless
/// they are names.
public struct TermSearch: Sendable {
  /// A term where it was found.
  public struct Match: Sendable {
    /// The term.
    public let term: Term
    /// The words as the text has them.
    public let spelling: String
    /// Whether the words are a forbidden form of it.
    public let isForbidden: Bool
  }

  private struct Form: Sendable {
    let words: [UInt8]
    let term: Int
    let isForbidden: Bool
  }

  private let terms: [Term]
  /// The forms of each language by their first byte, the longest first.
  private let forms: [Language: [UInt8: [Form]]]

  /// A search for `terms`.
  public init(_ terms: [Term]) {
    self.terms = terms
    var forms: [Language: [UInt8: [Form]]] = [:]
    for language in Language.allCases {
      var all: [Form] = []
      for (index, term) in terms.enumerated() {
        let words = { (text: String) in Text(text, in: language).bytes }
        all += (term.forms[language] ?? []).map {
          Form(words: words($0), term: index, isForbidden: false)
        }
        all += (term.forbidden[language] ?? []).map {
          Form(words: words($0), term: index, isForbidden: true)
        }
      }
      forms[language] = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
        .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }
    self.forms = forms
  }

  /// Whether there is nothing to search for.
  public var isEmpty: Bool { terms.isEmpty }

  /// The terms in a text, each place once: the longest that begins there, and none inside another.
  public func matches(in text: String, _ language: Language) -> [Match] {
    guard let forms = forms[language] else { return [] }
    let text = Text(text, in: language)
    var matches: [Match] = []
    var index = 0
    while index < text.bytes.count {
      let found = forms[text.bytes[index]]?.lazy.compactMap { form -> (Form, Int)? in
        text.end(of: form.words, at: index, isFixed: terms[form.term].isFixed).map { (form, $0) }
      }.first
      guard let (form, end) = found else {
        index += 1
        continue
      }
      matches.append(
        Match(
          term: terms[form.term], spelling: text.original(index..<end),
          isForbidden: form.isForbidden))
      index = end
    }
    return matches
  }

  /// Whether a text has an approved form of `term`, inside a longer one perhaps.
  public func has(_ term: Term, in text: String, _ language: Language) -> Bool {
    let text = Text(text, in: language)
    return (term.forms[language] ?? []).contains { form in
      let words = Text(form, in: language).bytes
      return text.bytes.indices.contains {
        text.end(of: words, at: $0, isFixed: term.isFixed) != nil
      }
    }
  }

  /// A text made ready for a search; every byte stays at its place.
  private struct Text {
    let bytes: [UInt8]
    private let source: [UInt8]
    private let isEnglish: Bool

    init(_ text: String, in language: Language) {
      source = Array(text.utf8)
      isEnglish = language == .en
      bytes = source.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    }

    /// Where `words` end that begin at `start`; `nil` where they do not stand there.
    func end(of words: [UInt8], at start: Int, isFixed: Bool) -> Int? {
      guard start + words.count <= bytes.count, bytes[start] == words[0],
        bytes[start..<(start + words.count)].elementsEqual(words)
      else { return nil }
      let end = start + words.count
      guard isEnglish else { return end }
      guard start == 0 || !isLetter(start - 1) else { return nil }
      if !isLetter(end) { return end }
      let ending = bytes[end...].prefix { 0x61...0x7A ~= $0 }
      let isPlural = [Array("s".utf8), Array("es".utf8)].contains { ending.elementsEqual($0) }
      return isPlural && !isFixed ? end + ending.count : nil
    }

    func original(_ range: Range<Int>) -> String {
      String(decoding: source[range], as: UTF8.self)
    }

    private func isLetter(_ index: Int) -> Bool {
      index < bytes.count && 0x61...0x7A ~= bytes[index]
    }
  }
}
