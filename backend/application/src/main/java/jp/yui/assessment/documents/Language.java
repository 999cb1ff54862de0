package jp.yui.assessment.documents;

/** The languages of papers. */
enum Language {
    JA,
    EN
}
