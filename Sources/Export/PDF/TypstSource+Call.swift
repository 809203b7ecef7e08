extension TypstSource {
  /// The arguments of a call while they are written.
  ///
  /// Arguments with a name may stand anywhere among those without.
  public struct Call {
    let isBlock: Bool
    var source: TypstSource
    private(set) var isEmpty = true

    init(isBlock: Bool, source: TypstSource) {
      self.isBlock = isBlock
      self.source = source
    }

    /// Every argument ends with a comma, without which an array of one member would be none.
    fileprivate mutating func argument(_ name: StaticString?, _ write: (inout TypstSource) -> Void)
    {
      if isBlock { source.append("\n") } else if !isEmpty { source.append(" ") }
      isEmpty = false
      if let name {
        source.append(name)
        source.append(": ")
      }
      write(&source)
      source.append(",")
    }
  }
}

// MARK: Arguments by their places

extension TypstSource.Call {
  /// Writes a string.
  public mutating func string(_ string: String) {
    argument(nil) { $0.appendString(string) }
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    argument(nil) { $0.append(number) }
  }

  /// Writes a word of Typst, such as `left`.
  public mutating func word(_ word: StaticString) {
    argument(nil) { $0.append(word) }
  }

  /// Writes text with its markup.
  public mutating func content(_ write: (inout TypstSource) -> Void) {
    argument(nil) { $0.content(write) }
  }

  /// Writes what a function returns.
  public mutating func call(_ function: StaticString, _ arguments: (inout Self) -> Void) {
    argument(nil) { $0.write(function, isBlock: false, arguments) }
  }

  /// Writes an array of the members without a name, or a dictionary of those with one.
  public mutating func group(_ members: (inout Self) -> Void) {
    let isBlock = isBlock
    argument(nil) { $0.write(isBlock: isBlock, members) }
  }
}

// MARK: Arguments by their names

extension TypstSource.Call {
  /// Writes a string.
  public mutating func string(_ name: StaticString, _ string: String) {
    argument(name) { $0.appendString(string) }
  }

  /// Writes a whole number.
  public mutating func value(_ name: StaticString, _ number: Int) {
    argument(name) { $0.append(number) }
  }

  /// Writes `true` or `false`.
  public mutating func value(_ name: StaticString, _ flag: Bool) {
    word(name, flag ? "true" : "false")
  }

  /// Writes a word of Typst, such as `auto`.
  public mutating func word(_ name: StaticString, _ word: StaticString) {
    argument(name) { $0.append(word) }
  }

  /// Writes text with its markup.
  public mutating func content(_ name: StaticString, _ write: (inout TypstSource) -> Void) {
    argument(name) { $0.content(write) }
  }

  /// Writes an array of the members without a name, or a dictionary of those with one.
  public mutating func group(_ name: StaticString, _ members: (inout Self) -> Void) {
    let isBlock = isBlock
    argument(name) { $0.write(isBlock: isBlock, members) }
  }
}

extension TypstSource {
  fileprivate mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  fileprivate mutating func content(_ write: (inout TypstSource) -> Void) {
    append("[")
    write(&self)
    append("]")
  }
}
