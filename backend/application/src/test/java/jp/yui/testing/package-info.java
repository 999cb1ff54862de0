/** What tests of the backend stand on: a real PostgreSQL, real tokens, real HTTP. */
@NullMarked
package jp.yui.testing;

import org.jspecify.annotations.NullMarked;
