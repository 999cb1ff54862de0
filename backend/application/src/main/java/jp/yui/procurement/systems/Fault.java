package jp.yui.procurement.systems;

/** One field of a system that breaks a rule, and which. */
record Fault(Field field, String reason) {}
