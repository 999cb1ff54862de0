package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant to answer an item: a plan, never a lock.
 *
 * @param item code of the item
 * @param department name of the department, empty for none
 * @param person the person, null for anybody of the department
 * @param personName name of the person, empty without one
 * @param assignedBy who planned it
 * @param assignedAt when
 */
public record Assignment(
        String item,
        String department,
        @Nullable String person,
        String personName,
        String assignedBy,
        OffsetDateTime assignedAt) {}
