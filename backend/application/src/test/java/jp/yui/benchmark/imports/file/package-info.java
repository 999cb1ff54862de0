/** Claims about what reading an official file finds, names and refuses. */
@NullMarked
package jp.yui.benchmark.imports.file;

import org.jspecify.annotations.NullMarked;
