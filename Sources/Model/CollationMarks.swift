/// The marks on letters: which letters are made of another one and a mark, and in which order marks follow each other.
enum CollationMarks {
    /// A small letter as the plain one and its marks; itself alone where it has none.
    ///
    /// Of Latin, Greek and Cyrillic: what people and places of Europe, and names of Vietnam, are spelled in.
    static func parts(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
        switch letter.value {
        case 0xE0..<0x1F00: break
        default: return [letter]
        }
        var plain = letter
        var marks: [Unicode.Scalar] = []
        while let index = index(of: plain), made[index].mark != 0, let mark = Unicode.Scalar(made[index].mark) {
            plain = made[index].letter
            marks.insert(mark, at: 0)
        }
        return [plain] + marks
    }

    /// How much a mark weighs: more than any accent of an alphabet's own.
    static func weight(_ mark: Unicode.Scalar) -> UInt8 {
        guard mark.value >= 0x300, mark.value <= 0x36F else { return first }
        return weights[Int(mark.value) - 0x300]
    }

    private static let first: UInt8 = 8
    /// What ł and ħ have; a letter with a bar, as Finnish sorts đ and ŋ; two letters written as one.
    static let stroke = weight("\u{335}")
    static let bar = stroke + 1
    static let ligature = weight("\u{36C}") + 1

    /// The marks in CLDR's order; those of one line weigh the same. Marks that are not here weigh as the many of the long line.
    private static let order: [[UInt32]] = [
        [0x332], [0x313, 0x343], [0x314], [0x301, 0x341], [0x300, 0x340], [0x306], [0x302], [0x30C], [0x30A], [0x342], [0x308, 0x344],
        [0x30B],
        [0x303], [0x307], [0x338], [0x327], [0x328], [0x304], [0x30D], others, [0x336, 0x337], [0x335], [], [0x305], [0x309], [0x30F],
        [0x310],
        [0x311], [0x31B], [0x321], [0x322], [0x323], [0x324], [0x325], [0x326], [0x32D], [0x32E], [0x330], [0x331], [0x334], [0x339],
        [0x345],
        [0x358], [0x360], [0x361], [0x363], [0x368], [0x369], [0x364], [0x36A], [0x365], [0x36B], [0x366], [0x36C], [], [0x36D], [0x367],
        [0x36E], [0x36F],
    ]
    private static let others: [UInt32] = [0x316]

    /// The weight of each mark from U+0300 on.
    private static let weights: [UInt8] = {
        let rest = first + UInt8(order.firstIndex(of: others) ?? 0)
        var weights = Array(repeating: rest, count: 0x70)
        for (place, marks) in order.enumerated() {
            for mark in marks { weights[Int(mark) - 0x300] = first + UInt8(place) }
        }
        return weights
    }()

    /// Where a letter stands in `made`; nil for those beyond it.
    private static func index(of letter: Unicode.Scalar) -> Int? {
        switch letter.value {
        case 0..<0x460: Int(letter.value)
        case 0x1E00..<0x1F00: Int(letter.value) - 0x1E00 + 0x460
        default: nil
        }
    }

    /// The letter and the mark that each letter is made of; the mark is 0 where it is plain.
    private static let made: [(letter: Unicode.Scalar, mark: UInt32)] = {
        var made = Array(repeating: (letter: Unicode.Scalar(0 as UInt8), mark: 0 as UInt32), count: 0x560)
        for family in families {
            for (plain, letter) in zip(family.plain.unicodeScalars, family.letters.unicodeScalars) {
                if let index = index(of: letter) { made[index] = (plain, family.mark) }
            }
        }
        return made
    }()

    /// Each mark with the letters that take it and what comes of it.
    private static let families: [(mark: UInt32, plain: String, letters: String)] = [
        (0x300, "aeiouünеиēōwâăêôơưy", "àèìòùǜǹѐѝḕṑẁầằềồờừỳ"),
        (0x301, "aeiouyclnrszügåæøϊαεηιϋουωгкçēïkmõōpũwâăêôơư", "áéíóúýćĺńŕśźǘǵǻǽǿΐάέήίΰόύώѓќḉḗḯḱḿṍṓṕṹẃấắếốớứ"),
        (0x302, "aeioucghjswyzạẹọ", "âêîôûĉĝĥĵŝŵŷẑậệộ"),
        (0x303, "anoiuvâăeêôơưy", "ãñõĩũṽẫẵẽễỗỡữỹ"),
        (0x304, "aeiouüäȧæǫöõȯygḷṛ", "āēīōūǖǟǡǣǭȫȭȱȳḡḹṝ"),
        (0x306, "aegiouиуȩạ", "ăĕğĭŏŭйўḝặ"),
        (0x307, "cegzaobdfhmnprsśšṣtwxyſ", "ċėġżȧȯḃḋḟḣṁṅṗṙṡṥṧṩṫẇẋẏẛ"),
        (0x308, "aeiouyιυеіhõūwxt", "äëïöüÿϊϋёїḧṏṻẅẍẗ"),
        (0x309, "aâăeêioôơuưy", "ảẩẳẻểỉỏổởủửỷ"),
        (0x30A, "auwy", "åůẘẙ"),
        (0x30B, "ou", "őű"),
        (0x30C, "cdelnrstzaiouügkʒjh", "čďěľňřšťžǎǐǒǔǚǧǩǯǰȟ"),
        (0x30F, "aeioru", "ȁȅȉȍȑȕ"),
        (0x311, "aeioru", "ȃȇȋȏȓȗ"),
        (0x31B, "ou", "ơư"),
        (0x323, "bdhklmnrstvwzaeioơuưy", "ḅḍḥḳḷṃṇṛṣṭṿẉẓạẹịọợụựỵ"),
        (0x324, "u", "ṳ"),
        (0x325, "a", "ḁ"),
        (0x326, "st", "șț"),
        (0x327, "cgklnrstedh", "çģķļņŗşţȩḑḩ"),
        (0x328, "aeiuo", "ąęįųǫ"),
        (0x32D, "delntu", "ḓḙḽṋṱṷ"),
        (0x32E, "h", "ḫ"),
        (0x330, "eiu", "ḛḭṵ"),
        (0x331, "bdklnrtzh", "ḇḏḵḻṉṟṯẕẖ"),
    ]
}
