extension Diagnostic {
  /// A name of the finding that stays the same while the text around it changes: 16 hexadecimal
  /// digits made from the rule, the path, and the marked words.
  ///
  /// Two findings about the same words have the same one.
  public var fingerprint: String {
    // Where nothing is marked, the names in the message tell what of the file is meant; the numbers
    // in it change with other files.
    let subject = range == nil ? message.quotedNames : marked
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    // FNV-1a: nobody has to be kept from making two of the same.
    for byte in "\(rule.code)\n\(path)\n\(subject)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension [Diagnostic] {
  /// The findings with names that are each there once: the fingerprint and, from the second finding
  /// of the same on, its number.
  var named: [(name: String, diagnostic: Diagnostic)] {
    var counts: [String: Int] = [:]
    return map { diagnostic in
      let fingerprint = diagnostic.fingerprint
      let count = counts[fingerprint, default: 0] + 1
      counts[fingerprint] = count
      return (count == 1 ? fingerprint : "\(fingerprint)-\(count)", diagnostic)
    }
  }
}

extension Message {
  /// What the English words put in quotation marks.
  fileprivate var quotedNames: String {
    en.split(separator: "“").dropFirst().compactMap { $0.split(separator: "”").first }
      .joined(separator: "\n")
  }
}
