package jp.yui.contract;

/** Something that can be changed by who has seen its version; the version is its entity tag. */
public interface Versioned {

    /** Rises with each change. */
    long version();
}
