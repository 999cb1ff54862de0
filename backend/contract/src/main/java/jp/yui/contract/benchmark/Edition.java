package jp.yui.contract.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;

/**
 * A frozen set of observations, memberships and parameters, from which every figure can be reproduced.
 *
 * @param id id of the edition
 * @param name a name people can say, such as {@code 2023-1} (fiscal year and serial number)
 * @param fiscalYear the fiscal year it describes
 * @param framework the framework that scores it, {@code DA-2024}
 * @param createdAt when it was frozen
 * @param municipalities bodies of the register at that time
 * @param scored bodies with sufficient data
 * @param releases the releases it was built from
 * @param usesWithdrawn whether one of them has been withdrawn since
 * @param current whether it is the newest of its fiscal year
 */
public record Edition(
        UUID id,
        String name,
        FiscalYear fiscalYear,
        String framework,
        OffsetDateTime createdAt,
        int municipalities,
        int scored,
        List<UUID> releases,
        boolean usesWithdrawn,
        boolean current) {}
