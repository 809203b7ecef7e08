/// Days of a year that a text names: 5月20日, 20 May, May 20.
extension NumberReader {
  /// A day with the characters that name it.
  struct Day {
    let month: String
    let day: String
    let range: Range<Int>

    /// The day as both languages have it.
    var name: String { "\(month)-\(day)" }
  }

  /// The days in the order of the text.
  var days: [Day] {
    var days: [Day] = []
    var free = 0
    for place in found.indices {
      guard let month = number(place, upTo: 12) else { continue }
      let range = found[place].range
      if has("月", at: range.upperBound) {
        guard let day = number(place + 1, upTo: 31),
          found[place + 1].range.lowerBound == range.upperBound + 1,
          has("日", at: found[place + 1].range.upperBound)
        else { continue }
        days.append(
          Day(month: month, day: day, range: range.lowerBound..<found[place + 1].range.upperBound))
      } else if EnglishNumeral.isMonth(word(range)) {
        let before = place > free && isSpace(place - 1) ? number(place - 1, upTo: 31) : nil
        let after = isSpace(place) ? number(place + 1, upTo: 31) : nil
        guard let day = before ?? after else { continue }
        let other = found[before == nil ? place + 1 : place - 1].range
        free = before == nil ? place + 2 : place + 1
        days.append(
          Day(
            month: month, day: day,
            range: min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
          ))
      }
    }
    return days
  }

  private func number(_ place: Int, upTo limit: Int) -> String? {
    guard found.indices.contains(place), found[place].exponent == nil,
      let digits = found[place].digits, let value = Int(digits), 1...limit ~= value
    else { return nil }
    return String(value)
  }

  /// Whether a number and the next are as close as a day and its month.
  private func isSpace(_ place: Int) -> Bool {
    guard let gap = gap(after: place) else { return false }
    return [" ", "\u{A0}", "st ", "nd ", "rd ", "th "].contains(text(gap))
  }
}
