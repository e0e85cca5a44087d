import Model

extension Swedish {
    /// What is wrong with a map file, with the feature's name before it.
    func sentence(of fault: MapFault) -> String { fault.named(sentence(of: fault.kind), between: "”", and: "”") }

    private func sentence(of kind: MapFault.Kind) -> String {
        switch kind {
        case .syntax(let fault): sentence(of: fault)
        case .duplicateMember(let name): sentence(of: Problem.Fault.duplicateMember(name))
        case .unpairedSurrogate: sentence(of: Problem.Fault.unpairedSurrogate)
        case .wrongKind(let part, let found, let wanted):
            "\(name(of: part)) är \(phrase(found)); det ska vara \(wanted.map(phrase).joined(by: " eller "))."
        case .missingMember(let name): "Fältet ”\(name)” saknas; lägg till det."
        case .misplacedMember(let name, let type): "Fältet ”\(name)” hör inte hemma i \(type); ta bort det."
        case .wrongType(let word, let allowed): "Typen ”\(word)” passar inte här; den ska vara någon av \(allowed.joined(by: ", "))."
        case .badBox: "Fältet bbox är ingen ruta; det ska vara fyra tal (väst, syd, öst, nord), eller sex med höjder."
        case .badTransform: "Fältet transform saknar sina tal; det ska ha scale och translate med två tal var."
        case .nestedCollections(let limit):
            "Geometrisamlingar ligger mer än \(limit) nivåer djupt; högst \(limit) läses. Lägg delarna i en enda samling."
        case .notAPosition(let text): "I stället för en position står här \(text); den ska vara [longitud, latitud], minst två tal."
        case .numberTooLarge(let text): "Talet \(text) är för stort; koordinater anges i grader."
        case .shortLine(let count): "Linjen har \(positions(count)); den behöver minst 2."
        case .shortRing(let count): "Ringen har \(positions(count)); den behöver minst 4, där den sista är lika med den första."
        case .openRing(let first, let last):
            "Ringen slutar i \(MapFault.shown(last)); den ska sluta där den började, i \(MapFault.shown(first))."
        case .crossingRing(let place): "Ringen korsar sig själv nära \(MapFault.shown(place)); det gör ingen gräns."
        case .overDateLine(let from, let to):
            "Longituden går från \(MapFault.shown(from)) till \(MapFault.shown(to)) i ett steg; dela formen vid datumlinjen, 180."
        case .notDegrees, .projected, .swapped, .otherSystem: placeSentence(of: kind)
        case .notAnArcIndex, .noSuchArc, .arcsDoNotMeet, .shortArc, .tooManyPositions: arcSentence(of: kind)
        }
    }

    private func placeSentence(of kind: MapFault.Kind) -> String {
        switch kind {
        case .notDegrees(let place):
            "Koordinaterna \(MapFault.shown(place)) är inte longitud och latitud i grader; de ska ligga inom ±180 och ±90."
        case .projected(let place):
            "Koordinaterna \(MapFault.shown(place)) ser ut som meter i EPSG:3067 eller EPSG:3006; de ska vara longitud och latitud i grader (WGS84)."
        case .swapped(let place):
            "Koordinaterna \(MapFault.shown(place)) verkar ha latituden först; skriv \(MapFault.shown(place.swapped))."
        case .otherSystem(let name, true):
            "Koordinaterna anges i \(name) och har räknats om; spara filen med grader i WGS84 och utan crs."
        case .otherSystem(let name, false):
            "Enligt fältet crs anges koordinaterna i \(name); de ska vara grader i WGS84, utan crs."
        default: ""
        }
    }

    private func arcSentence(of kind: MapFault.Kind) -> String {
        switch kind {
        case .notAnArcIndex(let text): "Värdet \(text) är inget bågnummer; det ska vara ett heltal."
        case .noSuchArc(let index, let count):
            "Bågen \(index) finns inte; filen har \(count), räknade från 0 eller baklänges från -1."
        case .arcsDoNotMeet(let end, let start):
            "En båge börjar i \(MapFault.shown(start)) fast den förra slutar i \(MapFault.shown(end)); de två ska mötas."
        case .shortArc(let count): "Bågen har \(positions(count)); den behöver minst 2."
        case .tooManyPositions(let limit): "Bågarna används så ofta att de ger fler än \(limit) positioner; fler läses inte."
        default: ""
        }
    }

    private func positions(_ count: Int) -> String { count == 0 ? "ingen position" : count == 1 ? "1 position" : "\(count) positioner" }

    private func name(of part: MapFault.Part) -> String {
        switch part {
        case .file: "Filens värde"
        case .member(let name): "Fältet ”\(name)”"
        case .element(let name): "Ett värde i ”\(name)”"
        }
    }
}
