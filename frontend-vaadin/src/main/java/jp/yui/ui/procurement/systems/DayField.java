package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.Locale;
import jp.yui.contract.procurement.Illegible;
import jp.yui.contract.procurement.TypedDay;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.assessment.rounds.Faults;

/** A day to choose or to type as offices write it (R9.3.31); what cannot be read is never taken for no day. */
final class DayField extends DatePicker {

    DayField(String id, String key) {
        setId(id);
        setLabel(getTranslation(key));
        setLocale(Locale.JAPAN);
        setI18n(Days.words(this));
        setManualValidation(true);
        setClearButtonVisible(true);
        setFallbackParser(typed -> read(typed));
    }

    private Result<LocalDate> read(String typed) {
        try {
            return Result.ok(TypedDay.read(typed));
        } catch (Illegible none) {
            return Result.error(getTranslation("procurement.systems.day.fault"));
        }
    }

    void check(Faults faults) {
        faults.unless(!isInputUnparsable(), this, getTranslation("procurement.systems.day.fault"));
    }
}
