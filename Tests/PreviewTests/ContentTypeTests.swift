import Testing

@testable import Preview

struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a/site.css", "text/css; charset=utf-8"),
    ("a.svg", "image/svg+xml; charset=utf-8"), ("a.png", "image/png"), ("a.jpg", "image/jpeg"),
    ("a.webp", "image/webp"), ("a.avif", "image/avif"), ("a.gif", "image/gif"),
    ("a.json", "application/json; charset=utf-8"), ("a.csv", "text/csv; charset=utf-8"),
    ("feed.xml", "application/xml; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"),
    ("a.pdf", "application/pdf"), ("A.PNG", "image/png"), ("a.html.png", "image/png"),
    ("week.ics", "text/calendar; charset=utf-8"), ("a.tar", "application/octet-stream"),
    ("a", "application/octet-stream"),
    ("a.html/b", "application/octet-stream"), ("a.", "application/octet-stream"),
  ])
  func followsFromTheExtension(path: String, type: String) {
    #expect(ContentType.ofFile(at: path) == type)
  }
}
