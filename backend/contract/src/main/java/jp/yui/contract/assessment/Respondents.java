package jp.yui.contract.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of the town takes part, as far as they have been here.
 *
 * @param me the caller, null if the caller only reads or has not been here yet
 * @param people everybody who is known by name, by department and name
 * @param departments names of departments in use, in order
 * @param unknown how many more have a right here but have neither written anything nor named their department
 */
public record Respondents(@Nullable Respondent me, List<Respondent> people, List<String> departments, int unknown) {}
