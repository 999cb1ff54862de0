package jp.yui.procurement.consortia;

import jp.yui.contract.LocalGovernmentCode;

/** A person who acts on behalf of a body for a time: a row of its own, never derived from where the person works. */
record Delegate(String person, LocalGovernmentCode body, Term term) {

    Delegate {
        if (person.isBlank()) {
            throw new IllegalArgumentException("A delegate is a person with a name");
        }
    }
}
