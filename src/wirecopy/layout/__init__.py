"""What each line of a page is: by its looks (rules), then by where it stands (settling)."""
