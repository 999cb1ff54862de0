/**
 * A joint purchase from its call to its renewal (P4, P8, P9): stages and gates, who may do what in which stage, requirements that are
 * voted and frozen, prices by number of buyers. A model in plain Java; nothing here is stored or shown yet.
 */
@NullMarked
package jp.yui.procurement.projects;

import org.jspecify.annotations.NullMarked;
