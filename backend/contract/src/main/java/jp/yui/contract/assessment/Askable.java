package jp.yui.contract.assessment;

import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that a round of this tenant may ask.
 *
 * @param code its code
 * @param name its name
 * @param populationClass class of scheme JP-7, null if its population is not known
 * @param onPlatform whether it has a tenant of its own
 */
public record Askable(
        LocalGovernmentCode code, String name, @Nullable String populationClass, boolean onPlatform) {}
