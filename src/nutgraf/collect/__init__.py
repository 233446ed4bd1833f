"""The collecting room: what addresses announce, and when they are asked again. Pure; `nutgraf.fetch` does the asking."""
