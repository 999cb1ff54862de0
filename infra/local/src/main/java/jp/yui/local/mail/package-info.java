/** The mail server of a local installation: takes every mail, sends none on, and shows them on a page. */
@NullMarked
package jp.yui.local.mail;

import org.jspecify.annotations.NullMarked;
