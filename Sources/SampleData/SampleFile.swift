/// A file of the invented workspace: its path below the folder, and its bytes in UTF-8.
public struct SampleFile: Sendable, Equatable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
}
