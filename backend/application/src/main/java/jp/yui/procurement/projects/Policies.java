package jp.yui.procurement.projects;

import jp.yui.procurement.consortia.Contractor;

/** What the members agreed on for one purchase: the rules that another consortium may choose otherwise. */
record Policies(
        OpenCouncilsPolicy openCouncils, ReconsentPolicy reconsent, RenewalPolicy renewal, Contractor contractor) {}
