package jp.yui.ui.benchmark.prefectures;

import java.util.List;
import java.util.Map;
import jp.yui.contract.LocalGovernmentCode;

/** Where each of the 47 prefectures stands on the tile map, so that small ones are as large as the others. */
public final class TileMap {

    private static final Map<String, List<Integer>> PLACES = Map.ofEntries(
            tile("01", 11, 0),
            tile("02", 11, 1),
            tile("03", 11, 2),
            tile("04", 11, 3),
            tile("05", 10, 2),
            tile("06", 10, 3),
            tile("07", 10, 4),
            tile("08", 11, 5),
            tile("09", 10, 5),
            tile("10", 9, 5),
            tile("11", 10, 6),
            tile("12", 11, 7),
            tile("13", 10, 7),
            tile("14", 10, 8),
            tile("15", 9, 4),
            tile("16", 8, 4),
            tile("17", 7, 4),
            tile("18", 7, 5),
            tile("19", 9, 6),
            tile("20", 8, 5),
            tile("21", 8, 6),
            tile("22", 9, 7),
            tile("23", 8, 7),
            tile("24", 7, 7),
            tile("25", 7, 6),
            tile("26", 6, 6),
            tile("27", 5, 7),
            tile("28", 5, 6),
            tile("29", 6, 7),
            tile("30", 6, 8),
            tile("31", 4, 6),
            tile("32", 3, 6),
            tile("33", 4, 7),
            tile("34", 3, 7),
            tile("35", 2, 7),
            tile("36", 5, 9),
            tile("37", 4, 9),
            tile("38", 3, 9),
            tile("39", 4, 10),
            tile("40", 1, 8),
            tile("41", 0, 8),
            tile("42", 0, 9),
            tile("43", 1, 9),
            tile("44", 2, 8),
            tile("45", 2, 9),
            tile("46", 1, 10),
            tile("47", 0, 11));

    private TileMap() {}

    /** Column and row of a prefecture. */
    public static List<Integer> place(LocalGovernmentCode prefecture) {
        return PLACES.getOrDefault(prefecture.prefectureNumber(), List.of(0, 0));
    }

    /** The name as it fits on a tile: without 都, 府 and 県. */
    public static String shortName(String name) {
        boolean whole = name.equals("北海道") || name.length() < 3;
        return whole ? name : name.substring(0, name.length() - 1);
    }

    private static Map.Entry<String, List<Integer>> tile(String number, int column, int row) {
        return Map.entry(number, List.of(column, row));
    }
}
