import Model
import TUI

/// What the Regions screen's map shows, apart from any way of drawing it: areas in metres, words and roles, for a picture in a report.
public struct MapFigure: Sendable {
    /// A region on the map.
    public struct Area: Sendable {
        public let id: String
        public let name: String
        /// The figure under its name; nil where there is none.
        public let words: String?
        /// Its place in `classes`; nil for a region that the figures are not about.
        public let classIndex: Int?
        /// The features that make it up; none for one that is drawn by its pins.
        public let outlines: [Outline]
        /// Where its members are, if it has no outline, and the shape that joins them.
        public let pins: [SIMD2<Double>]
        public let hull: [SIMD2<Double>]
        public let labelPoint: SIMD2<Double>
        /// How many people live there, as far as is known: the larger choose first where their names stand.
        public let people: Double
        /// In square metres.
        public let extent: Double
    }

    /// Areas that are drawn alike.
    public struct Class: Sendable {
        public let pattern: FillPattern
        public let role: Role
        public let text: String
        public let count: Int
    }

    /// A movement from one area to another.
    public struct Arrow: Sendable {
        public let from: SIMD2<Double>
        public let to: SIMD2<Double>
        public let value: Double
    }

    /// A name of what lies around the areas, such as a county around municipalities.
    public struct Name: Sendable {
        public let text: String
        public let point: SIMD2<Double>
    }

    /// What the map is about, such as the programme.
    public let topic: String
    /// The layer.
    public let title: String
    /// How many areas there are, in what they lie, and which of them are not drawn as areas.
    public let subtitle: String
    /// The largest first: the smaller lie on top of them.
    public let areas: [Area]
    public let classes: [Class]
    /// The greatest first.
    public let arrows: [Arrow]
    public let notes: [String]
    /// The countries that the areas lie in, and others.
    public let countries: [Outline]
    public let otherCountries: [Outline]
    /// The borders that what lies between a country and the areas has with its like: counties around municipalities.
    public let borders: [[SIMD2<Double>]]
    public let borderNames: [Name]
    /// What of the plane is to be seen.
    public let frame: PlaneBox
    /// Where the outlines come from.
    public let sources: [String]
    /// True where everything that is shown is invented.
    public let isSynthetic: Bool
    /// What numbers and the words around the map are said in.
    public let language: any Language
}
