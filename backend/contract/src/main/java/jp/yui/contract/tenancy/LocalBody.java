package jp.yui.contract.tenancy;

import jp.yui.contract.LocalGovernmentCode;

/**
 * A local public body in the register.
 *
 * @param code six-digit code with check digit
 * @param name name as the register writes it, without prefecture and district
 * @param reading the name in hiragana
 * @param kind 都道府県, 市, 特別区, 町, 村
 * @param prefectureCode code of the prefecture it lies in (its own for a prefecture)
 * @param prefectureName name of that prefecture
 * @param demo whether it is fictional
 */
public record LocalBody(
        LocalGovernmentCode code,
        String name,
        String reading,
        LocalBodyKind kind,
        LocalGovernmentCode prefectureCode,
        String prefectureName,
        boolean demo) {}
