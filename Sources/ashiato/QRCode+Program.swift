import AshiatoWeb
import Subprocess

extension QRCode {
  /// Drawn by the program `qrencode`; `nil` where it is not installed.
  static func drawn(of text: String) async -> QRCode? {
    let drawing = try? await Subprocess.run(
      .name("qrencode"), arguments: ["--type=ASCII", "--level=M", "--margin=0", "--output=-"],
      input: .string(text), output: .string(limit: 1 << 18))
    guard let drawing, drawing.terminationStatus.isSuccess else { return nil }
    // Two characters a module.
    return QRCode(
      drawing.standardOutput.split(separator: "\n").map { line in
        stride(from: 0, to: line.count, by: 2).map { line.dropFirst($0).first == "#" }
      })
  }
}
