extension Sequence<String> {
    /// The texts in one, with `separator` between them. The library's `joined` looks its types up when it first runs, which costs a start more than
    /// all the texts.
    @inline(__always) public func joined(by separator: String) -> String {
        var joined = ""
        for (index, text) in enumerated() { joined += index == 0 ? text : separator + text }
        return joined
    }
}
