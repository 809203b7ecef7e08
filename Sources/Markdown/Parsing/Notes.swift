internal import Diagnostics

/// The footnotes of a text: what is defined, and what has been referred to so far.
struct Notes {
  let definitions: [NoteDefinition]
  /// The references that marks in the text carry.
  var references: [TextReference] = []
  /// The definitions that are referred to, by the order of their first reference.
  private(set) var order: [Int] = []
  private var counts: [Int]
  private var numbers: [Int?]
  private var indexes: [[UInt8]: Int] = [:]

  /// The notes that `definitions` define; a second definition of a name is an error.
  init(_ definitions: [NoteDefinition], findings: inout Findings) {
    self.definitions = definitions
    counts = Array(repeating: 0, count: definitions.count)
    numbers = Array(repeating: nil, count: definitions.count)
    for (index, definition) in definitions.enumerated() {
      if let first = indexes[definition.label] {
        // Nobody can refer to it, which is not worth a second message.
        counts[index] = 1
        findings.report(
          .footnote, at: definition.range,
          Message(zh: "同名的脚注已经有了", en: "a footnote of this name is defined already"),
          help: Message(zh: "换一个名称", en: "give it another name"),
          notes: [
            findings.note(
              Message(zh: "第一次定义在这里", en: "first defined here"), at: definitions[first].range)
          ])
      } else {
        indexes[definition.label] = index
      }
    }
  }

  /// Counts a reference to the note `label` and returns the number that the text shows, and the
  /// how-manieth reference it is; none where no such note is defined.
  mutating func refer(to label: [UInt8]) -> (number: Int, occurrence: Int)? {
    guard let index = indexes[label] else { return nil }
    counts[index] += 1
    if let number = numbers[index] { return (number, counts[index]) }
    order.append(index)
    numbers[index] = order.count
    return (order.count, 1)
  }

  /// The reference at `index` as its writer wrote it.
  func source(ofReference index: Int) -> String {
    references.indices.contains(index) ? references[index].source : ""
  }

  /// How often the text refers to the definition at `index`.
  func referenceCount(of index: Int) -> Int {
    counts[index]
  }

  /// Reports the definitions that nobody refers to.
  func reportUnused(_ findings: inout Findings) {
    for (definition, count) in zip(definitions, counts) where count == 0 {
      let label = String(decoding: definition.label, as: UTF8.self)
      findings.report(
        .footnote, at: definition.range,
        Message(zh: "正文没有引用这条脚注", en: "no text refers to this footnote"),
        help: Message(
          zh: "在该注的地方写 [^\(label)]，或删去这条脚注", en: "put [^\(label)] where it belongs, or delete it"))
    }
  }
}
