/** Imports of official files: received, read in the background, reviewed and resolved by a person, accepted as a release. */
@NullMarked
package jp.yui.benchmark.imports;

import org.jspecify.annotations.NullMarked;
