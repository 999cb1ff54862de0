package jp.yui.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, in a form that can be drawn, tabulated, read aloud and saved.
 *
 * @param kind how it is drawn
 * @param title what it is
 * @param headline the figure that counts, above the sentence; empty if there is none
 * @param sentence what it says; it stands below the picture and is its text alternative
 * @param fileName the name of saved files, without ending
 * @param columns the columns of its table
 * @param rows one per point, a cell per column; a missing figure is null
 * @param marks per row how it is drawn
 * @param axes the columns on the axes: for tiles and bars the value; for boxes the five figures; for a scatter x, then y; for radar, levels and line one per outline
 */
public record ChartModel(
        Kind kind,
        String title,
        String headline,
        String sentence,
        String fileName,
        List<Column> columns,
        List<List<@Nullable Object>> rows,
        List<Mark> marks,
        List<Integer> axes) {

    /** The forms a chart can take. */
    public enum Kind {
        /** One tile per body, placed as on a map. */
        TILES,
        /** The same, coloured by a share of 0-100 in five equal steps. */
        SHARE_TILES,
        /** One point per body against two measures. */
        SCATTER,
        /** How many bodies have which value. */
        HISTOGRAM,
        /** One bar per row in their order; the viewer's own stands out. */
        BARS,
        /** One box per row: its place in the first column, its group in the second, five figures from least to most. */
        BOXES,
        /** One axis per row, 0-100, and one outline per measure; the first is the viewer's subject. */
        RADAR,
        /** As a radar, on the levels 0-5. */
        LEVELS,
        /** One point per row in their order; a missing figure breaks the line. */
        LINE
    }

    /**
     * @param label heading of the column, unit included
     * @param decimals decimals on screen, -1 for text; a saved file has them all
     */
    public record Column(String label, int decimals) {}

    /**
     * @param label short name beside the mark
     * @param link where it leads, empty if nowhere
     * @param own whether it is the viewer's own
     * @param place column and row of a tile, empty for other kinds
     */
    public record Mark(String label, String link, boolean own, List<Integer> place) {}
}
