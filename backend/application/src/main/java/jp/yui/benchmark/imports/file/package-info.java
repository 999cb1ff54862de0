/** Reads an uploaded official file into bodies, indicators and statuses; plain Java that guesses nothing and loses nothing. */
@NullMarked
package jp.yui.benchmark.imports.file;

import org.jspecify.annotations.NullMarked;
