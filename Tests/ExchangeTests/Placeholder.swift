@testable import Exchange
