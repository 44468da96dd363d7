"""Plans by comfrey: five clean ones and two defective copies of each."""
