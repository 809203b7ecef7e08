/// The words of libyaml, which speaks English only.
extension YAMLReader {
  /// What libyaml says is wrong, in Chinese; its own words where nobody has met them yet.
  static func inChinese(_ problem: String) -> String {
    switch problem {
    case "it cannot be read": "无法读懂"
    case "mapping values are not allowed in this context": "这里不能出现冒号加空格"
    case "mapping keys are not allowed in this context": "这里不能出现字段"
    case "block sequence entries are not allowed in this context": "这里不能出现“- ”"
    case "could not find expected ':'": "字段后面缺少冒号"
    case "did not find expected key": "这里应是一个字段，请看看缩进和引号"
    case "did not find expected '-' indicator": "这里应是列表的下一项，请看看缩进"
    case "did not find expected ',' or ']'": "缺少逗号或 ]"
    case "did not find expected ',' or '}'": "缺少逗号或 }"
    case "did not find expected node content": "这里缺少值"
    case "did not find expected <document start>": "这里只能有一组字段"
    case "did not find expected alphabetic or numeric character": "& 或 * 后面应是字母或数字"
    case "did not find expected comment or line break": "这里应该换行"
    case "did not find expected hexdecimal number": "转义里应是十六进制数字"
    case "found character that cannot start any token": "这个字符不能用在开头"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      "缩进用了制表符"
    case "found unknown escape character": "反斜杠后面的字符没有意义"
    case "found unexpected end of stream": "没有写完"
    case "found unexpected document indicator": "没有写完就出现了 --- 或 ..."
    default: problem
    }
  }
}
