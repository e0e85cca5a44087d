/// The time of day of a date-time, to the second, with what is said of its zone.
public struct EDTFTime: Hashable, Sendable {
    /// 0 to 23, or 24 for the midnight that ends the day.
    public let hour: UInt8
    public let minute: UInt8
    public let second: UInt8
    public let zone: Zone

    public enum Zone: Hashable, Sendable {
        /// No zone is stated.
        case local
        /// `Z`
        case utc
        /// Minutes ahead of UTC.
        case offset(Int16)
    }
}
