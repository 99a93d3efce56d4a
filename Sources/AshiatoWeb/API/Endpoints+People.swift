import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  /// People, what they are at the school, and what they may sign.
  static let ofPeople: [Endpoint] = [
    .get(
      "/me", "whoAmI", "Say who asks, and what she is at the school.", for: .anyPerson,
      answers: .json(PersonForm.schema, "The person whose token was sent.")
    ) { call in
      try .json(PersonForm(try call.caller.person))
    },
    .get(
      "/people", "listPeople", "List the people of the school, by handle.", for: .useCase(.listPeople),
      query: Call.pageQuery(by: .slug),
      answers: .json(.page(of: "People", PersonForm.schema), "A page of people.")
    ) { call in
      let people = try await call.ashiato.people(
        after: call["after"], limit: call.limit + 1, as: try call.caller)
      return try call.page(of: people, by: \.handle, PersonForm.init)
    },
    .get(
      "/people/{person}", "showPerson", "Show a person: oneself, or as staff anybody.", for: .anyPerson,
      path: [.required("person", .person, "A handle, an e-mail address or an id.")],
      answers: .json(PersonForm.schema, "The person.")
    ) { call in
      try .json(PersonForm(try await call.ashiato.person(try call.text("person"), as: try call.caller)))
    },
    .post(
      "/people", "addPerson", "Add a person.", for: .useCase(.addPerson),
      body: .json(
        .object([
          .required("handle", .slug), .required("name", .line()), .required("email", .email),
          .required("roles", .list(of: .choice(of: Role.self), 1...Role.allCases.count)),
        ]),
        example: [
          "handle": "aya", "name": "松本 彩", "email": "aya@example.org", "roles": ["student"],
        ]),
      answers: .created(PersonForm.schema, "The person as she was added.")
    ) { call in
      struct Body: Decodable {
        let handle: String
        let name: String
        let email: String
        let roles: [Role]
      }
      let body = try call.body(as: Body.self)
      let person = try await call.ashiato.add(
        NewPerson(
          handle: body.handle, name: body.name, email: body.email,
          roles: Role.allCases.filter(body.roles.contains)),
        as: try call.caller)
      return try .created(PersonForm(person), at: "/people/\(person.handle)")
    },
    .get(
      "/authorities", "listAuthorities", "List who may teach, supervise and assess what.",
      for: .useCase(.listAuthorities), query: Call.pageQuery(),
      answers: .json(.page(of: "Authorities", AuthorityForm.schema), "A page of authorities.")
    ) { call in
      let authorities = try await call.ashiato.authorities(as: try call.caller)
      return try call.page(within: authorities, by: { $0.0.id.description }) { AuthorityForm($0.0, of: $0.1) }
    },
    .post(
      "/authorities", "grantAuthority", "Give a person the right to teach, supervise or assess.",
      for: .useCase(.grantAuthority),
      body: .json(
        .object([
          .required("person", .person), .required("act", .choice(of: Authority.Act.self)),
          .required("curriculum", .slug), .optional("from", .day, "Today, unless given."),
          .optional("until", .day, "Open, unless given."),
        ]),
        example: ["person": "kenji", "act": "supervise", "curriculum": "western-bar-ashiatsu-1"]),
      answers: .made("The authority.")
    ) { call in
      struct Body: Decodable {
        let person: String
        let act: Authority.Act
        let curriculum: Curriculum.ID
        let from: CalendarDay?
        let until: CalendarDay?
      }
      let body = try call.body(as: Body.self)
      let authority = try await call.ashiato.grantAuthority(
        to: body.person, to: body.act, body.curriculum, from: body.from, until: body.until,
        as: try call.caller)
      return try .made(authority.id)
    },
    .post(
      "/authorities/{authority}/end", "endAuthority", "End an authority; what was signed until then stands.",
      for: .useCase(.grantAuthority), path: [.required("authority", .id)],
      body: .json(
        .object([.optional("lastDay", .day, "Today, unless given.")]), example: ["lastDay": "2026-06-30"]),
      answers: .json(.object([.required("lastDay", .day)]), "Its last day.")
    ) { call in
      struct Body: Decodable {
        let lastDay: CalendarDay?
      }
      let day = try await call.ashiato.endAuthority(
        try call.id("authority"), on: try call.body(as: Body.self).lastDay, as: try call.caller)
      return try .json(["lastDay": day])
    },
  ]
}
