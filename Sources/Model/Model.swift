enum ModelTarget {}
