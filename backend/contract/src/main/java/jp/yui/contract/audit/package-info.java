/** The audit trail as those responsible for a tenant may read and verify it. */
@NullMarked
package jp.yui.contract.audit;

import org.jspecify.annotations.NullMarked;
