import Diagnostics
import Testing

/// The language that messages are in.
struct LanguageTests {
  @Test(
    "Any Chinese locale is Chinese, everything else English",
    arguments: [
      ("zh_CN.UTF-8", .zh), ("zh_TW", .zh), ("zh", .zh), ("zh-Hans-CN", .zh), ("zh.GB18030", .zh),
      ("zh@pinyin", .zh), ("en_GB.UTF-8", .en), ("C.UTF-8", .en), ("POSIX", .en), ("", .en),
      ("zha_CN", .en), ("fr", .en), ("_zh", .en),
    ] as [(String, Message.Language)])
  func reads(locale: String, language: Message.Language) {
    #expect(Message.Language(environment: ["LANG": locale]) == language)
  }

  @Test(
    "The first variable that says something decides",
    arguments: [
      ([:], .en),
      (["LANG": "zh_CN.UTF-8"], .zh),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"], .zh),
      (["LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"], .zh),
      (["LC_ALL": "C", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8"], .en),
      (["LC_CTYPE": "zh_CN.UTF-8", "LC_TIME": "zh_CN.UTF-8"], .en),
    ] as [([String: String], Message.Language)])
  func asksInOrder(environment: [String: String], language: Message.Language) {
    #expect(Message.Language(environment: environment) == language)
  }

  @Test("Names are listed with the commas of each language")
  func lists() {
    #expect(Message.list(["a", "b"]) == Message(zh: "a、b", en: "a, b"))
  }
}
