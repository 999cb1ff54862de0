package jp.yui.procurement.consortia;

/** What is put to the vote (議案). */
record Motion(Matter matter, String text) {

    Motion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A motion says what is to be decided");
        }
    }
}
