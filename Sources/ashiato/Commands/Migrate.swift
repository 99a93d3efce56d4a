import ArgumentParser
import AshiatoStore
import Postgres
import Training

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Bring the database to the schema of this version.",
    discussion: """
      Examples:
        ashiato migrate --plan
        ashiato migrate

      Each migration is a transaction of its own. With a server of your own, ASHIATO_OWNER_URL is the \
      address of the schema's owner. Migrations go forward only: make a backup first.
      """)

  @Flag(help: "Show what would be applied, and change nothing.")
  var plan = false

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let settings = try await Settings.read(.common(home: home.home))
    let migrations = try await Composition(settings: settings).asOwner { owner, _ in
      let migrator = Migrator(owner)
      return try await plan ? migrator.plan() : migrator.migrate { talk("Migrating: \($0.name).") }
    }
    put(migrations.map { $0.name + "\n" }.joined())
    let count = migrations.count.of("migration")
    talk(
      migrations.isEmpty
        ? "The schema is up to date." : plan ? "\(count) would be applied." : "\(count) applied.")
  }
}
