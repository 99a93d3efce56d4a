import Foundation
import HummingbirdTLS
import NIOSSL
import Training

/// The files by which the website speaks https itself.
struct TLSFiles: Sendable, Hashable {
  /// PEM: the certificate of this host, then those that lead to a root.
  let certificate: String
  /// PEM, without a passphrase: readable only by the account of the service.
  let key: String

  /// Reads both files, and refuses a key that is not the certificate's.
  func load() throws -> TLSConfiguration {
    let chain = try certificates()
    let pem = try contents(of: key)
    guard let privateKey = try? NIOSSLPrivateKey(bytes: Array(pem), format: .pem) else {
      throw Obstacle(
        .malformed, "\(key.plain) holds no private key that can be read.",
        remedy: "Name a PEM file without a passphrase with --tls-key.")
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    guard (try? NIOSSLContext(configuration: configuration)) != nil else {
      throw Obstacle(
        .malformed, "The key in \(key.plain) is not the one of the certificate in \(certificate.plain).",
        remedy: "Name the two files that were made together.")
    }
    return configuration
  }

  /// The first is that of this host.
  func certificates() throws -> [NIOSSLCertificate] {
    let pem = try contents(of: certificate)
    guard let chain = try? NIOSSLCertificate.fromPEMBytes(Array(pem)), !chain.isEmpty else {
      throw Obstacle(
        .malformed, "\(certificate.plain) holds no certificate that can be read.",
        remedy: "Name a PEM file with --tls-certificate.")
    }
    return chain
  }

  private func contents(of path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Obstacle(
        .missing, "\(path.plain) cannot be read.", remedy: "Make sure that it is there, and readable.")
    }
    return data
  }
}
