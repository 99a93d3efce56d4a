// AshiatoApp
