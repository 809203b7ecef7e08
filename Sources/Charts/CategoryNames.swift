/// The names of categories below a plot: as many as stand beside each other without touching, the
/// last among them.
struct CategoryNames {
  private let texts: [Text]
  let height: Double
  /// Whether a name is left out that readers cannot infer from its neighbours.
  let lacksAny: Bool

  /// Names up to this width, in parts of the font's size, are of a sequence such as years: it
  /// stays clear when some are left out, and they stand on one line.
  private static let widestOfSequence = 4.5

  /// Names in lines from 0 downwards, each with its middle at one of `centres`, which are evenly
  /// spaced.
  init(_ names: [String], centres: [Double], width: Double, _ lettering: Lettering) {
    let spacing = centres.count > 1 ? centres[1] - centres[0] : width
    let gap = lettering.size * 0.6
    let isSequence = names.allSatisfy {
      lettering.width($0) <= Self.widestOfSequence * lettering.size
    }
    for step in 1...max(1, names.count) {
      let shown = names.indices.filter { (names.count - 1 - $0) % step == 0 }
      let room = shown.count == 1 ? width : Double(step) * spacing - gap
      let breaksWell = shown.allSatisfy {
        isSequence
          ? lettering.width(names[$0]) <= room : lettering.breaksWell(names[$0], width: room)
      }
      guard breaksWell || shown.count == 1 else { continue }
      let blocks = shown.map { index in
        let lines = lettering.lines(names[index], width: room)
        return lines.enumerated().map { line in
          Text(
            line.element, x: centres[index],
            baseline: (Double(line.offset) + 0.5) * lettering.lineHeight + lettering.drop,
            anchor: .middle, role: .name, lettering
          ).moved(into: 0...width)
        }
      }
      let lineCount = blocks.map(\.count).max() ?? 0
      guard lineCount <= (step == 1 ? 5 : 3) || shown.count == 1 else { continue }
      let boxes = blocks.map { block in block.map(\.box) }
      let touch = zip(boxes, boxes.dropFirst()).contains { left, right in
        left.contains { one in right.contains { one.maxX + gap / 2 > $0.minX } }
      }
      guard !touch else { continue }
      texts = blocks.flatMap(\.self)
      height = Double(lineCount) * lettering.lineHeight
      lacksAny = step > 1 && !isSequence
      return
    }
    texts = []
    height = 0
    lacksAny = !names.isEmpty
  }

  /// The names with their first line at `top`.
  func texts(top: Double) -> [Text] {
    texts.map { text in
      var text = text
      text.baseline += top
      text.box.minY += top
      text.box.maxY += top
      return text
    }
  }
}

extension Sheet {
  mutating func place(_ names: CategoryNames) {
    top += 8
    texts += names.texts(top: top)
    top += max(names.height, lettering.size / 2)
  }
}
