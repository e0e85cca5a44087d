/// The bytes of one file: they never change, are freed with their last owner, and are what every slice of a document points into.
///
/// A small file is read into an array; a large one is mapped, and `release` unmaps it. A mapping must not shrink while it is in use.
public final class Bytes: Sendable {
    /// A bounds-checked look at the memory. It is valid for as long as this object lives, and no longer.
    let view: ByteView
    private let release: @Sendable () -> Void

    /// Copies `array`, so that its place in memory is fixed.
    public convenience init(_ array: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 1)
        unsafe copy.copyBytes(from: array)
        unsafe self.init(owning: UnsafeRawBufferPointer(copy)) { unsafe $0.deallocate() }
    }

    /// Takes over `memory`, which must stay as it is until `release` is called with it.
    public init(owning memory: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
        // Two look at it, from any thread: the view, which only reads, and the release, which comes after the last look.
        nonisolated(unsafe) let owned = unsafe memory
        unsafe view = ByteView(owned)
        self.release = { unsafe release(owned) }
    }

    /// The same memory by another object: two threads that hold and let go of the same one wait for each other.
    init(sharing other: Bytes) {
        view = other.view
        release = { _ = other }
    }

    deinit { release() }

    public var count: Int { view.count }

    public subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "no byte \(index) among \(count)")
        return view[index]
    }

    /// The text of `range`; what is not UTF-8 in it reads as U+FFFD.
    public func string(_ range: Range<Int>) -> String {
        view.string(range)
    }

    /// A copy of the bytes of `range`.
    public func array(_ range: Range<Int>) -> [UInt8] {
        view.array(range)
    }
}
