import Diagnostics
import Proofreading
import SiteModel

extension ParsedFile {
  /// What is wrong with the number of a plan that was issued in Chinese.
  var documentNumberProblems: [Diagnostic] {
    guard language == .zh, case .source(_, .plan(let record)) = facts, let number = record.number,
      !isDocumentNumber(number.value)
    else { return [] }
    return [
      Diagnostic(
        .documentNumber, in: file, at: number.range,
        Message(
          zh: "“\(number.value)”不是规范的发文字号",
          en: "“\(number.value)” is not how a document number is written"),
        help: Message(
          zh: "写成“机关代字〔年份〕序号号”，如 示例发〔2022〕1号：用六角括号，不加“第”，不编虚位",
          en: "write the office's short name, 〔year〕, number and 号, such as 示例发〔2022〕1号: without 第,"
            + " spaces, or zeros before the number"))
    ]
  }
}
