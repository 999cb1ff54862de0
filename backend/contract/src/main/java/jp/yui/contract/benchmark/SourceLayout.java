package jp.yui.contract.benchmark;

/** The published layouts that an import recognises. */
public enum SourceLayout {
    /** 市区町村毎のDX進捗状況_市区町村比較. */
    MUNICIPALITY_COMPARISON,
    /** 市区町村毎のDX進捗状況_行政手続のオンライン申請率. */
    MUNICIPALITY_PROCEDURES,
    /** 都道府県のDX進捗状況_都道府県比較. */
    PREFECTURE_COMPARISON,
    /** 都道府県のDX進捗状況_行政手続のオンライン申請率. */
    PREFECTURE_PROCEDURES,
    /** 市区町村別人口・マイナンバーカード交付状況. */
    POPULATION
}
