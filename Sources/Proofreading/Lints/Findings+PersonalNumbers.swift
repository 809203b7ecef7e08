import Diagnostics

/// Numbers of persons.
extension Findings {
  /// Reports identity-card numbers and mobile numbers, wherever in the file they stand.
  ///
  /// No message and no excerpt repeats them.
  mutating func checkPersonalNumbers() {
    for number in PersonalNumber.all(in: file.bytes) {
      let name =
        switch number.kind {
        case .identityCard: Message(zh: "身份证号码", en: "an identity-card number")
        case .mobilePhone: Message(zh: "手机号码", en: "a mobile number")
        }
      report(
        .personalData, at: number.range,
        Message(zh: "这里有\(name.zh)", en: "here is \(name.en)"),
        help: Message(
          zh: "删去；确需公开的，由本单位确认后写明豁免（waivers）",
          en: "delete it; where it has to be public, the office says so in “waivers”"))
    }
  }
}
