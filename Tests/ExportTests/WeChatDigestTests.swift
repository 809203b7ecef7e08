import Export
import Testing

@Suite("Digests for WeChat")
struct WeChatDigestTests {
  private func digest(_ text: String, ellipsis: String = "……") -> String {
    WeChatDigest(of: text, ellipsis: ellipsis).text
  }

  @Test("a short text stays, on one line")
  func short() {
    #expect(digest(" 两句话。\n  再一句。 ") == "两句话。 再一句。")
    #expect(digest("") == "")
    let longest = String(repeating: "字", count: 120)
    #expect(digest(longest) == longest)
  }

  @Test("a long text ends with its last whole sentence")
  func sentences() {
    let sentence = String(repeating: "宣", count: 49) + "。"
    #expect(digest(sentence + sentence + sentence) == sentence + sentence)
    let quoted = "他说：“" + String(repeating: "好", count: 60) + "。”"
    #expect(digest(quoted + String(repeating: "宣", count: 90)) == quoted)
    let english = "The share was 4.5 percent in all of the districts of the invented county. "
    #expect(digest(english + english, ellipsis: "…") == english.dropLast())
  }

  @Test("a long sentence ends at a comma, without it")
  func commas() {
    let clause = String(repeating: "传", count: 50)
    #expect(digest("\(clause)，\(clause)，\(clause)。") == "\(clause)，\(clause)……")
  }

  @Test("a first sentence of a few words is not enough")
  func shortSentence() {
    let clause = String(repeating: "周", count: 60)
    #expect(digest("通知。\(clause)，\(clause)。") == "通知。\(clause)……")
  }

  @Test("no word is cut")
  func words() {
    let words = digest(String(repeating: "intellectual ", count: 20), ellipsis: "…")
    #expect(words == Array(repeating: "intellectual", count: 9).joined(separator: " ") + "…")
    #expect(digest(String(repeating: "知", count: 130)) == String(repeating: "知", count: 118) + "……")
    let mixed = String(repeating: "知", count: 115) + "TISC中心的服务和更多"
    #expect(digest(mixed) == String(repeating: "知", count: 115) + "……")
  }

  @Test(
    "it is never longer than WeChat takes",
    arguments: ["知", "ab ", "a", "，知识", "😀", "e\u{301}\u{302}"])
  func length(piece: String) {
    let text = digest(String(repeating: piece, count: 300))
    #expect((60...120).contains(text.utf16.count))
  }
}
