/** Proofs that no tenant sees or changes what belongs to another: at the API, in the database, in the pool. */
@NullMarked
package jp.yui.isolation;

import org.jspecify.annotations.NullMarked;
