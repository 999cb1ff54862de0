package jp.yui.procurement.consortia;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;

/** What is proposed to the invited bodies: name, legal form, first rule book and the whole circle, proposer included. */
record Proposal(
        TenantKey key, String name, LegalForm form, RuleBook rules, SortedMap<LocalGovernmentCode, Standing> circle) {

    private static final int FEWEST = 2;

    Proposal {
        if (circle.values().stream().filter(Standing::votes).count() < FEWEST) {
            throw new IllegalArgumentException("A consortium has at least two members with a vote");
        }
        if (rules.version() != 1) {
            throw new IllegalArgumentException("The first rule book is version 1");
        }
        circle = Collections.unmodifiableSortedMap(new TreeMap<>(circle));
    }

    Proposal without(LocalGovernmentCode body) {
        SortedMap<LocalGovernmentCode, Standing> smaller = new TreeMap<>(circle);
        smaller.remove(body);
        return new Proposal(key, name, form, rules, smaller);
    }
}
