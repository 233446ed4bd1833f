"""The desk in a browser: pages made on the server, which need no scripts."""
