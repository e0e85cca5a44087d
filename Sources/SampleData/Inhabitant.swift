/// Somebody of the invented land.
struct Inhabitant: Sendable {
    let id: String
    let given: String
    let surname: String
    /// The place of the organisation in the land's list.
    let actor: Int
    let title: Words
    /// How often, of a hundred times, he or she comes when invited.
    let loyalty: Int

    var name: String { "\(given) \(surname)" }
}
