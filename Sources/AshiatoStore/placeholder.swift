// AshiatoStore
