/** Joint procurement: a town's systems, with vendors, contracts and yearly costs. */
@NullMarked
package jp.yui.contract.procurement;

import org.jspecify.annotations.NullMarked;
