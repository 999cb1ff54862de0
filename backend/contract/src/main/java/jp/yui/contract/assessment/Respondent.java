package jp.yui.contract.assessment;

/**
 * Somebody of the town who may take part in an assessment.
 *
 * @param person who it is, within this tenant
 * @param name the name to show
 * @param department the department the person has named, empty if none
 */
public record Respondent(String person, String name, String department) {}
