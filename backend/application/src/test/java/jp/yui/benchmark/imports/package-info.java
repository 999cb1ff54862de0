/** Claims about imports through HTTP, on the real database as the app's own role. */
@NullMarked
package jp.yui.benchmark.imports;

import org.jspecify.annotations.NullMarked;
