// AshiatoWeb
