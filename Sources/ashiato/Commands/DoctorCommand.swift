import ArgumentParser
import Foundation

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at everything that the service rests on, and say what is ill and what to do.",
    discussion: """
      Examples:
        ashiato doctor
        ashiato doctor --list
        ashiato doctor schema files --mend
        ashiato doctor --as noor --secret school.key --json

      Changes nothing without --mend, which does only what cannot do harm: it closes files to others than their owner, and \
      brings an older schema forward. Exit code 0 when nothing is ill, 10 when something is.
      """)

  @Argument(help: ArgumentHelp("What to look at; everything, unless something is named.", valueName: "check"))
  var checks: [Check] = []

  @Flag(help: "List what can be looked at, and look at nothing.")
  var list = false

  @Flag(help: "Mend what can be mended without harm.")
  var mend = false

  @Option(
    help: ArgumentHelp(
      "A file that only its owner should be able to read, such as a key file; may be given several times.",
      valueName: "file"))
  var secret: [String] = []

  @OptionGroup var serving: ServingOptions
  @OptionGroup(title: "Common options") var school: SchoolOptions
  @OptionGroup var answer: AnswerOptions

  func run() async throws {
    guard !list else {
      let style = Style.ofStandardOutput
      let table = Check.allCases.map { "\($0.rawValue.padded(to: 13))\(style.say($0.about))\n" }
      return put(table.joined())
    }
    let report = DoctorReport(await diagnoses())
    try answer.show(report)
    if !report.isWell { throw Ending(.findings) }
  }

  private func diagnoses() async -> [Diagnosis] {
    let named = checks.isEmpty ? Check.allCases : Check.allCases.filter(checks.contains)
    let flags = Settings.Flags.common(home: school.home.home, school: school.school, actor: school.actor)
    let environment = ProcessInfo.processInfo.environment
    do {
      let settings = try await Settings.read(flags.merging(serving.flags) { $1 })
      let passphrase = environment["ASHIATO_PASSPHRASE_FILE"].map { [$0] } ?? []
      return await Doctor(settings: settings, secrets: secret + passphrase, mends: mend).examine(named)
    } catch {
      // Nothing else can be looked at before this is mended.
      return [Diagnosis(.settings, error, in: .ofThisAccount)]
    }
  }
}
