enum TUITarget {}
