package jp.yui.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.session.SignInWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/** Says some minutes before that the sign-in ends, and lets the person go on; it takes neither the page nor the cursor away. */
final class EndingSoon extends Div {

    private final transient SignInWatch watch;
    private final Span words = new Span();
    private transient @Nullable Registration watching;

    EndingSoon(SignInWatch watch) {
        this.watch = watch;
        setId("ending-soon");
        addClassNames("banner", "ending-soon");
        getElement().setAttribute("role", "alert");
        Button goOn = new Button(getTranslation("ending.go-on"), click -> goOn());
        goOn.setId("go-on");
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(words, goOn);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = watch.watch(event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private void show(Optional<Duration> left) {
        setVisible(left.isPresent());
        left.ifPresent(time -> words.setText(
                time.isPositive()
                        ? getTranslation("ending.soon", Labels.count(time.toMinutes() + 1))
                        : getTranslation("ending.over")));
    }

    private void goOn() {
        try {
            watch.goOn();
            setVisible(false);
        } catch (SignInEnded ended) {
            Notice.signInAgain();
        } catch (RestClientException away) {
            words.setText(getTranslation("ending.away"));
        }
    }
}
