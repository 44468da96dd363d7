"""What each plan says, as data. How it is laid out is in `forms`."""
