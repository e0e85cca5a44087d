import Model

extension Scene {
    /// How long a session is planned to last, as it is known: with hours where it is long. Empty where nothing is.
    func length(_ session: Session?) -> String {
        guard let minutes = session?.minutes else { return "" }
        if let exact = minutes.exact, exact >= 0, exact <= 100_000, exact == exact.rounded() { return language.duration(Int(exact)) }
        return number(minutes).map { say(.minutes($0)) } ?? ""
    }
}
