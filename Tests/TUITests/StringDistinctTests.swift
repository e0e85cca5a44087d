import TUI
import Testing

/// Names in a column that is too narrow for them.
@Suite struct StringDistinctTests {
    @Test("What fits stays; a cut text has its width at most, its beginning, and inside cuts its end too")
    func cutting() {
        let text = "Kompetensens tid-forumen i regionerna våren 2021"
        for width in 0...60 {
            let cut = text.cutInside(to: width)
            #expect(cut.cellWidth <= width)
            if width >= text.cellWidth { #expect(cut == text) }
            if (8..<text.cellWidth) ~= width { #expect(cut.hasSuffix("21") && cut.hasPrefix("Kom") && cut.contains("…")) }
        }
    }

    @Test("Texts that would look alike keep their ends, others are cut at their ends")
    func alike() {
        let texts = [
            "Innovativa lösningar 2022", "Innovativa lösningar 2023", "Innovativa lösningar 2025", "Kompetensförsörjningsdagarna", "kort",
        ]
        #expect(
            texts.cutApart(to: [16, 16, 16, 16, 16])
                == ["Innovat…gar 2022", "Innovat…gar 2023", "Innovat…gar 2025", "Kompetensförsör…", "kort"])
        #expect(texts.cutApart(to: [40, 40, 40, 40, 40]) == texts)
        // Where the ends do not tell them apart either, the beginnings stay.
        #expect(["Forum 1, Birkaland", "Forum 2, Birkaland"].cutApart(to: [6, 6]) == ["Forum…", "Forum…"])
        #expect(["Forum 1, Birkaland", "Forum 1, Brahestad"].cutApart(to: [10, 10]) == ["Foru…aland", "Foru…estad"])
        // Also where one has less room than the other.
        #expect(texts.cutApart(to: [16, 12, 16, 12, 16])[1] == "Innov…r 2023")
    }
}
