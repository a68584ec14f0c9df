"""Files kept privately and served only through their owner's rule."""
