"""The sample plans: one module draws and labels one plan."""
