/// An organisation of the invented land.
struct Actor: Sendable {
    /// Its word in the tables, by which other parts of the generator name it.
    let key: String
    let id: String
    let name: Words
    let sector: String
    /// The area in which it works; nil where it works in all.
    let area: String?

    var domain: String { "\(key).example" }
}
