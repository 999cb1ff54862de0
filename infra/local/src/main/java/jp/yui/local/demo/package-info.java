/** The fictional prefecture やまなみ県 with its towns and people, for machines that nobody works on in earnest. */
@NullMarked
package jp.yui.local.demo;

import org.jspecify.annotations.NullMarked;
