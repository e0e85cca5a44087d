@testable import Front

extension Example {
    /// What is said of the palette, of views and of what is copied.
    static let kept: [Said] = [
        Said(.copied("Copied", way: "OSC 52"), "Copied", "OSC 52"), Said(.valueCopied("name"), "name"),
        Said(.cardsCopied(1, as: "vCard"), "vCard"), Said(.cardsCopied(3, as: "vCard"), "3", "vCard"), Said(.againAsVCard(key: "Y"), "Y"),
        Said(.addressesCopied(1, without: 0), "1"), Said(.addressesCopied(12, without: 5), "12", "5"),
        Said(.nobodyHasAddress(1)), Said(.nobodyHasAddress(5), "5"), Said(.tooLargeToCopy(74_994), "74", "994"),
        Said(.viewShown("Mine"), "Mine"), Said(.viewSaved("Mine"), "Mine"), Said(.viewRemoved("Mine"), "Mine"),
        Said(.noViews(key: "b"), "b"),
        Said(.againRemoves(key: "Delete", "Mine"), "Delete", "Mine"), Said(.againReplacesView("Mine"), "Mine"),
        Said(.againReplaces("a.md"), "a.md"), Said(.contextSet("region:x"), "region:x"), Said(.nothingInContext("region:x"), "region:x"),
        Said(.interfaceIn("fi")), Said(.unknownName("x", nearest: []), "x"), Said(.unknownName("x", nearest: ["y", "z"]), "x", "y", "z"),
        Said(.unknownTheme("x", nearest: ["y"]), "x", "y"), Said(.unknownEnding("a.x", [".md", ".vcf"]), "a.x", ".md", ".vcf"),
        Said(.exported("a.vcf", 0), "a.vcf"), Said(.exported("a.vcf", 3), "a.vcf", "3"),
        Said(.viewsBroken("views.json:1:2", "Sentence."), "views.json:1:2", "Sentence."),
    ]
}
