enum FrontTarget {}
