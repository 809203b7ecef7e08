/// Finds the terms of an office in texts.
///
/// Chinese terms are found anywhere; English ones as whole words, in any case and number.
///
/// A name that never changes is found so too, and where its capitals or its number did change, that
/// is told.
public struct TermSearch: Sendable {
  /// A term where it was found.
  public struct Match: Sendable {
    /// The term.
    public let term: Term
    /// The bytes of the text, in UTF-8, at which the words stand.
    public let range: Range<Int>
    /// The words as the text has them.
    public let spelling: String
    /// The form of the list that the words are.
    public let form: String
    /// How the words stand to the list.
    public let standing: Standing
  }

  /// How words stand to the list of terms.
  public enum Standing: Sendable {
    /// They are an approved form.
    case approved
    /// They are a forbidden form.
    case forbidden
    /// They are a name that never changes, with other capitals or in another number.
    case changed
  }

  private struct Form: Sendable {
    let text: String
    /// The bytes of `text`, with one kind of apostrophe.
    let words: [UInt8]
    /// The same in lower case.
    let lowercased: [UInt8]
    let term: Int
    let isForbidden: Bool
    let isFixed: Bool

    /// Whether it is written in capitals only, as an abbreviation.
    var isAbbreviation: Bool {
      words.contains { 0x41...0x5A ~= $0 } && !words.contains { 0x61...0x7A ~= $0 || $0 == 0x20 }
    }
  }

  private let terms: [Term]
  /// The forms of each language, a list for each first byte, the longest first.
  private let forms: [Language: [[Form]]]

  /// A search for `terms`.
  public init(_ terms: [Term]) {
    self.terms = terms
    var forms: [Language: [[Form]]] = [:]
    for language in Language.allCases {
      var all: [Form] = []
      for (index, term) in terms.enumerated() {
        all += (term.forms[language] ?? []).map {
          Self.form($0, of: term, at: index, isForbidden: false)
        }
        all += (term.forbidden[language] ?? []).map {
          Self.form($0, of: term, at: index, isForbidden: true)
        }
      }
      var lists: [[Form]] = Array(repeating: [], count: 256)
      for form in all.sorted(by: { $0.words.count > $1.words.count }) {
        if let first = form.lowercased.first { lists[Int(first)].append(form) }
      }
      forms[language] = lists
    }
    self.forms = forms
  }

  private static func form(
    _ text: String, of term: Term, at index: Int, isForbidden: Bool
  ) -> Form {
    let words = Array(text.replacing("\u{2019}", with: "'").utf8)
    return Form(
      text: text, words: words, lowercased: words.map(\.lowercased), term: index,
      isForbidden: isForbidden, isFixed: term.isFixed && !isForbidden)
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
      guard let (form, place) = text.place(ofOneOf: forms[Int(text.bytes[index])], at: index)
      else {
        index += 1
        continue
      }
      let standing: Standing =
        form.isForbidden ? .forbidden : place.isChanged ? .changed : .approved
      matches.append(
        Match(
          term: terms[form.term], range: index..<place.end,
          spelling: text.original(index..<place.end), form: form.text, standing: standing))
      index = place.end
    }
    return matches
  }

  /// Whether a text has an approved form of `term`, inside a longer one perhaps; a name counts with
  /// other capitals too.
  public func has(_ term: Term, in text: String, _ language: Language) -> Bool {
    let text = Text(text, in: language)
    return (term.forms[language] ?? []).contains { words in
      let form = Self.form(words, of: term, at: 0, isForbidden: false)
      return text.bytes.indices.contains { text.place(of: form, at: $0) != nil }
    }
  }

  /// A text made ready for a search; every byte stays at its place.
  private struct Text {
    /// The bytes in lower case.
    let bytes: [UInt8]
    private let source: [UInt8]
    private let isEnglish: Bool

    /// Where a form stands that begins at a known place.
    struct Place {
      let end: Int
      /// Whether a name has other capitals here, or is in another number.
      let isChanged: Bool
    }

    init(_ text: String, in language: Language) {
      source = Array(text.utf8)
      isEnglish = language == .en
      bytes = source.map(\.lowercased)
    }

    /// The longest of `forms` that begins at `start`; of two that are as long, the one that stands
    /// there as the list has it.
    func place(ofOneOf forms: [Form], at start: Int) -> (Form, Place)? {
      var found: (form: Form, place: Place)?
      for form in forms {
        if let found, form.words.count < found.form.words.count || !found.place.isChanged { break }
        guard let place = place(of: form, at: start) else { continue }
        if found == nil || !place.isChanged { found = (form, place) }
      }
      return found
    }

    /// Where `form` stands that begins at `start`; `nil` where it does not.
    func place(of form: Form, at start: Int) -> Place? {
      guard bytes[start] == form.lowercased[0], var end = end(of: form.lowercased, at: start)
      else { return nil }
      var isPlural = false
      if isEnglish {
        guard start == 0 || !isLetter(start - 1) else { return nil }
        let ending = bytes[end...].prefix { 0x61...0x7A ~= $0 }
        isPlural = !ending.isEmpty
        guard !isPlural || ending.elementsEqual("s".utf8) || ending.elementsEqual("es".utf8)
        else { return nil }
        end += ending.count
      }
      guard form.isFixed else { return Place(end: end, isChanged: false) }
      let spelling = source[start..<end]
      // “who” is a word, and no name of WHO.
      if form.isAbbreviation, !spelling.contains(where: { 0x41...0x5A ~= $0 }) { return nil }
      return Place(end: end, isChanged: isPlural || !isWritten(form.words, at: start))
    }

    /// Whether `words` stand at `start` with their capitals; the first of a sentence may have one
    /// more.
    private func isWritten(_ words: [UInt8], at start: Int) -> Bool {
      var place = start
      for (index, word) in words.enumerated() {
        let byte = source[place]
        place += isApostrophe(at: place) ? 3 : 1
        if word == 0x27 || byte == word { continue }
        guard index == 0, byte == word.uppercased else { return false }
      }
      return true
    }

    /// Where `words` in lower case end that begin at `start`; `nil` where they do not stand there.
    private func end(of words: [UInt8], at start: Int) -> Int? {
      var place = start
      for word in words {
        guard place < bytes.count else { return nil }
        if bytes[place] == word {
          place += 1
        } else if word == 0x27, isApostrophe(at: place) {
          place += 3
        } else {
          return nil
        }
      }
      return place
    }

    func original(_ range: Range<Int>) -> String {
      String(decoding: source[range], as: UTF8.self)
    }

    /// Whether ’ stands at `index`, which is the apostrophe of the list.
    private func isApostrophe(at index: Int) -> Bool {
      source[index] == 0xE2 && source[index...].starts(with: [0xE2, 0x80, 0x99])
    }

    private func isLetter(_ index: Int) -> Bool {
      index < bytes.count && 0x61...0x7A ~= bytes[index]
    }
  }
}

extension UInt8 {
  /// The small letter for an ASCII capital; every other byte itself.
  fileprivate var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }

  /// The capital for a small ASCII letter; every other byte itself.
  fileprivate var uppercased: UInt8 { 0x61...0x7A ~= self ? self & 0xDF : self }
}
