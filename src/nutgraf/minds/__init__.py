"""The trained tagger: a small encoder behind the `Tagger` port, run by onnxruntime, loaded on first use."""
