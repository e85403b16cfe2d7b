"""News agencies: a registry of them, and the credits that name them."""
