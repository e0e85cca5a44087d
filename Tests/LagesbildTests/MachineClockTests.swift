import Front
import Model
import Testing

@testable import lagesbild

/// How long the program sleeps between two pictures.
@Suite struct MachineClockTests {
    @Test("It wakes just after the hand that is followed moves, never before")
    func wakingIsJustAfterTheHandMoves() {
        for (hand, period) in [(ClockHand.second, 1_000), (.minute, 60_000), (.hour, 3_600_000), (.day, 86_400_000)] {
            for passed in stride(from: 0, to: 86_400_000, by: 977) {
                let woken = passed + Int(MachineClock.wait(for: hand, at: passed) / .milliseconds(1))
                #expect(woken / period == passed / period + 1 && woken % period <= 2, "\(hand) \(passed)")
                if woken / period != passed / period + 1 { return }
            }
        }
    }

    @Test("In two hours it wakes 120 times for the minute hand, and 7,200 times for the second's")
    func wakeUpsAreCounted() {
        func wakeUps(_ hand: ClockHand) -> Int {
            var (now, count) = (9 * 3_600_000 + 123, 0)
            let end = now + 2 * 3_600_000
            while true {
                now += Int(MachineClock.wait(for: hand, at: now) / .milliseconds(1))
                if now > end { return count }
                count += 1
            }
        }
        #expect(wakeUps(.day) == 0 && wakeUps(.minute) == 120 && wakeUps(.second) == 7_200)
    }

    @Test("Where time stands still nothing wakes it; a told time runs on from where it was told")
    func stillTimeNeverWakes() throws {
        let told = try #require(LocalTime("2030-03-12T09:00:30"))
        #expect(MachineClock(told: told, runs: false).untilNext(.second) == nil)
        let wait = try #require(MachineClock(told: told).untilNext(.minute))
        #expect(wait > .seconds(0) && wait <= .milliseconds(30_002))
    }
}
