/** Who the caller is, which tenants they may act in, and the register of local public bodies. */
@NullMarked
package jp.yui.contract.tenancy;

import org.jspecify.annotations.NullMarked;
