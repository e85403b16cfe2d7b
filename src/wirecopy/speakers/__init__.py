"""Who is who: everyone a story names, and whom each mention means."""
