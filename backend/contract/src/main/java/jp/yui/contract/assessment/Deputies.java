package jp.yui.contract.assessment;

import java.util.List;

/**
 * Who may decide in the approver's place.
 *
 * @param mine whether the caller is a deputy now
 * @param deputies those who are, were or will be, the newest first
 */
public record Deputies(boolean mine, List<Deputy> deputies) {}
