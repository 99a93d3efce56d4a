import AshiatoApp
import HTTPTypes
import Hummingbird

extension WebContext.Visitor {
  /// The network that attempts at a password are counted by.
  var network: Network? { (address?.bytes).flatMap { Network(bytes: $0) } }
}

extension Request {
  /// “Firefox on Linux”: enough to tell one's own devices apart, and no more of what a browser says of itself.
  var deviceName: String {
    let agent = headers[.userAgent] ?? ""
    func first(_ families: [(mark: String, name: String)]) -> String? {
      families.first { agent.contains($0.mark) }?.name
    }
    let browser = first([
      ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
      ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ])
    let system = first([
      ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
      ("Macintosh", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ])
    switch (browser, system) {
    case (let browser?, let system?): return "\(browser) on \(system)"
    case (let name?, nil), (nil, let name?): return name
    case (nil, nil): return "A browser"
    }
  }

  /// Whether a page of this website sent it. Browsers say so by `Sec-Fetch-Site`, older ones by `Origin`; what says neither is no
  /// browser, and carries no cookie that it was not given on purpose.
  var isFromThisWebsite: Bool {
    if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ headers[$0] }) {
      return site == "same-origin" || site == "none"
    }
    guard let origin = headers[.origin] else { return true }
    return head.authority.map { origin.hasSuffix("://\($0)") } ?? false
  }
}
