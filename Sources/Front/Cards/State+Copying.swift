import Model
import TUI

/// Copying what is chosen: a value, a card, addresses.
extension State {
    /// What a card, a list of addresses or a file is about: the line under the cursor of a detail, else what is chosen.
    var subjects: [Target] {
        let marked = place.panes[place.focus].marked
        if !marked.isEmpty { return marked.map { Target($0) } }
        if let target = place.panes[place.focus].target { return [target] }
        switch place.kind {
        case .record(let target): return [target]
        case .related(let name): return [Target(name)]
        // What was chosen elsewhere is not on these.
        case .doubles, .screen(.problems): return []
        case .screen, .find: return selection.target.map { [$0] } ?? []
        }
    }

    /// `y`: the value under the cursor, else the title of what is chosen.
    func copyValue() -> Result<Copied, Refusal> {
        guard let scene else { return .failure(Refusal(.label(.nothingToCopy))) }
        let own = place.panes[place.focus].value(in: scene)
        let title = subjects.first.map { PaneValue(scene.title($0), label: scene.say(.name).lowercased()) }
        guard let value = own ?? title, !value.text.isEmpty else { return .failure(Refusal(.label(.nothingToCopy))) }
        return .success(Copied(content: .text(value.text), said: scene.say(.valueCopied(value.label))))
    }

    /// `Y`: the cards of what is chosen as Markdown; again as vCard, where they are of people and organisations.
    mutating func copyCards() -> Result<Copied, Refusal> {
        let subjects = subjects.filter { workspace?.find($0.record) != nil }
        guard let scene, !subjects.isEmpty else { return .failure(Refusal(.label(.nothingToCopy))) }
        let isContact = subjects.allSatisfy { [.people, .organisations].contains($0.record.collection) }
        let isAgain = isContact && cardsCopied == subjects
        cardsCopied = isAgain ? nil : subjects
        if isAgain {
            return .success(Copied(content: .vCards(subjects.map(\.record)), said: scene.say(.cardsCopied(subjects.count, as: "vCard"))))
        }
        let text = subjects.map { MarkdownCard($0, in: scene).text }.joined(by: "\n")
        let said = scene.say(.cardsCopied(subjects.count, as: "Markdown"))
        let hint = isContact ? " (\(scene.say(.againAsVCard(key: settings.keymap.key(for: .copyCard)))))" : ""
        return .success(Copied(content: .text(text), said: said + hint))
    }

    /// `A`: the addresses of the people of what is chosen.
    func copyAddresses() -> Result<Copied, Refusal> {
        guard let scene, !subjects.isEmpty else { return .failure(Refusal(.label(.nothingToCopy))) }
        let list = MailingList(of: subjects.map(\.record), in: scene)
        guard list.people > 0 else { return .failure(Refusal(.label(.noPeopleHere))) }
        guard !list.mailboxes.isEmpty else { return .failure(Refusal(.nobodyHasAddress(list.missing))) }
        return .success(
            Copied(content: .text(list.text), said: scene.say(.addressesCopied(list.mailboxes.count, without: list.missing))))
    }

    /// Asks for what was copied, or says why there is nothing.
    mutating func ask(for copied: Result<Copied, Refusal>) -> [Effect] {
        switch copied {
        case .success(let copied): return [.copy(copied)]
        case .failure(let refusal):
            message = refusal.phrase
            return []
        }
    }
}

/// Why something was not done.
struct Refusal: Error, Equatable {
    let phrase: Phrase
    init(_ phrase: Phrase) { self.phrase = phrase }
}
