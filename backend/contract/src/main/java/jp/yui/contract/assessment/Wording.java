package jp.yui.contract.assessment;

/** A text in both languages of the product. */
public record Wording(String ja, String en) {}
