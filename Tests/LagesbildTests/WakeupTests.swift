import Glibc
import Testing

@testable import lagesbild

@Suite struct WakeupTests {
    private func isReadable(_ descriptor: CInt) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, 0) > 0
    }

    @Test func ringsCountOnceUntilTheyAreAnswered() {
        let wakeup = Wakeup()
        #expect(!isReadable(wakeup.descriptor))
        #expect(!wakeup.answer())
        for _ in 0..<100_000 { wakeup.ring() }  // more than a pipe holds
        #expect(isReadable(wakeup.descriptor))
        #expect(wakeup.answer())
        #expect(!isReadable(wakeup.descriptor))
        #expect(!wakeup.answer())
    }
}
