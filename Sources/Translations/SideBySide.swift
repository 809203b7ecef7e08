public import Diagnostics

/// An old and a new text for a terminal: beside each other where there is room, else one after the
/// other.
public struct SideBySide {
  /// The lines, none wider than `width` columns of the terminal unless `width` is very small.
  public let lines: [String]

  private static let narrowest = 72
  private static let margin = 2

  /// - Parameters:
  ///   - old: the title and the text of the left column; `nil` where there is nothing to show.
  ///   - new: the same of the right column.
  ///   - width: the columns of the terminal.
  public init(
    old: (title: String, text: String)?, new: (title: String, text: String)?, width: Int
  ) {
    guard let old, let new, width >= Self.narrowest else {
      let room = max(width - 2 * Self.margin, 16)
      lines = [old, new].compactMap(\.self).flatMap { side in
        ["  \(side.title)"] + wrapped(side.text, to: room).map { "    \($0)" }
      }
      return
    }
    let room = (width - Self.margin - 3) / 2
    let left = [old.title] + wrapped(old.text, to: room)
    let right = [new.title] + wrapped(new.text, to: room)
    lines = (0..<max(left.count, right.count)).map { row in
      let cell = row < left.count ? left[row] : ""
      let padding = String(repeating: " ", count: max(0, room - cell.displayWidth))
      return "  \(cell)\(padding) │ \(row < right.count ? right[row] : "")"
    }
  }
}

/// The lines of `text`, broken where they reach `width` columns: between words, and before and
/// after every full-width character.
private func wrapped(_ text: String, to width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
    var lines: [String] = []
    var current = ""
    var columns = 0
    for piece in pieces(of: String(line).printable) {
      let size = piece.displayWidth
      if columns + size > width, !current.isEmpty {
        lines.append(current)
        (current, columns) = ("", 0)
        if piece == " " { continue }
      }
      for scalar in piece.unicodeScalars {
        // A word that is longer than a line is broken anywhere.
        if columns + scalar.displayWidth > width, !current.isEmpty {
          lines.append(current)
          (current, columns) = ("", 0)
        }
        current.unicodeScalars.append(scalar)
        columns += scalar.displayWidth
      }
    }
    return lines + [current]
  }
}

/// What a line may be broken between: words, spaces and full-width characters.
private func pieces(of line: String) -> [String] {
  var pieces: [String] = []
  var word = ""
  for scalar in line.unicodeScalars {
    if scalar == " " || scalar.isEastAsianWide {
      if !word.isEmpty { pieces.append(word) }
      word = ""
      pieces.append(String(scalar))
    } else {
      word.unicodeScalars.append(scalar)
    }
  }
  return word.isEmpty ? pieces : pieces + [word]
}
