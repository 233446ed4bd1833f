"""The hall behind the doors that are served: what pages and programs share. Who comes in, what they may do, the desk."""
