/**
 * Consortia of bodies that buy together: who belongs and from when to when, who coordinates, by which rules in force they
 * decide, and how one leaves. A model in plain Java; nothing here is stored or shown yet.
 */
@NullMarked
package jp.yui.procurement.consortia;

import org.jspecify.annotations.NullMarked;
