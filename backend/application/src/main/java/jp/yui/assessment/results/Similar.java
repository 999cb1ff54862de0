package jp.yui.assessment.results;

import java.util.Map;
import jp.yui.assessment.results.NextSteps.Movement;
import jp.yui.assessment.results.NextSteps.Start;

/**
 * What is published of the towns of the same population class.
 *
 * @param means by code of the dimension, and {@code ALL}
 * @param movements since the year before
 */
record Similar(Map<String, Double> means, Map<Start, Movement> movements) {

    static final Similar UNKNOWN = new Similar(Map.of(), Map.of());
}
