package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import jp.yui.contract.procurement.Illegible;
import jp.yui.ui.assessment.rounds.Faults;
import org.jspecify.annotations.Nullable;

/** A field for what people write in several ways; a blank is nothing, and what cannot be read says so and stays. */
final class TypedField<T> extends TextField {

    private final transient Function<String, T> reading;
    private final String faultKey;

    /**
     * @param faultKey what is said of what cannot be read
     */
    TypedField(String id, String labelKey, String faultKey, Function<String, T> reading) {
        this.reading = reading;
        this.faultKey = faultKey;
        setId(id);
        setLabel(getTranslation(labelKey));
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
    }

    /** What stands there; null if nothing does or it cannot be read. */
    @Nullable
    T read() {
        try {
            return getValue().isBlank() ? null : reading.apply(getValue());
        } catch (Illegible | IllegalArgumentException unreadable) {
            return null;
        }
    }

    void check(Faults faults) {
        faults.unless(getValue().isBlank() || read() != null, this, getTranslation(faultKey));
    }

    /** What one reads when the field is left, so that 1,000千円 is seen to be 1,000,000円. */
    void echo(Function<T, String> words, String otherwise) {
        setHelperText(otherwise);
        addValueChangeListener(change -> {
            T value = read();
            setHelperText(value == null ? otherwise : words.apply(value));
        });
    }
}
