/** Notices: what happened in a tenant that a person there should know, and whether they have read it. */
@NullMarked
package jp.yui.contract.notification;

import org.jspecify.annotations.NullMarked;
