package jp.yui.contract.assessment;

import java.util.UUID;

/**
 * How many items of a draft wait for the caller.
 *
 * @param response the response
 * @param mine open items given to the caller
 * @param department open items given to the caller's department and to nobody there in particular
 */
public record OpenItems(UUID response, int mine, int department) {}
