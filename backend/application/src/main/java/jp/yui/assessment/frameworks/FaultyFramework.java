package jp.yui.assessment.frameworks;

import java.util.Set;

/** A framework file that must not be published; says everything that is wrong at once. */
final class FaultyFramework extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyFramework(String name, Set<String> faults) {
        super(name + ": " + String.join("; ", faults));
    }
}
