package jp.yui.procurement.projects;

import java.math.BigInteger;
import jp.yui.contract.Yen;

/** From which rise on those that stay are asked anew (再同意): more than this many percent. */
record ReconsentPolicy(int percent) {

    ReconsentPolicy {
        if (percent < 0) {
            throw new IllegalArgumentException("A rise is 0 percent or more");
        }
    }

    boolean asks(Yen before, Yen now) {
        BigInteger most = BigInteger.valueOf(before.value()).multiply(BigInteger.valueOf(100L + percent));
        return BigInteger.valueOf(now.value()).multiply(BigInteger.valueOf(100)).compareTo(most) > 0;
    }
}
