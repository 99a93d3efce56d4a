/// A square of dark and light modules, as a camera reads it.
public struct QRCode: Sendable, Hashable {
  /// Row by row; whether a module is dark.
  private let modules: [[Bool]]

  /// - Returns: `nil` for what is no square, or not of a size that codes have (ISO/IEC 18004: 21 to 177).
  public init?(_ modules: [[Bool]]) {
    guard (21...177).contains(modules.count), modules.allSatisfy({ $0.count == modules.count }) else {
      return nil
    }
    self.modules = modules
  }

  /// With the quiet zone of four modules around it that cameras need.
  var viewBox: String { "-4 -4 \(modules.count + 8) \(modules.count + 8)" }

  /// The dark modules, as the path of an SVG.
  var path: String {
    modules.indices.flatMap { y in
      modules[y].indices.filter { modules[y][$0] }.map { x in "M\(x) \(y)h1v1h-1z" }
    }.joined()
  }
}
