package jp.yui.benchmark.imports.file;

/** The outcome of reading a file: either everything a review needs, or one clear reason why not. */
public sealed interface Reading permits ParsedFile, Refusal {}
