package jp.yui.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import jp.yui.ui.fixture.FakeBackend;
import jp.yui.ui.fixture.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** A person signed in, a made-up backend, and no browser. */
@SpringBootTest(classes = {YuiFrontend.class, FakeBackend.class})
@WithMockUser
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    private Scene scene;

    @BeforeEach
    void everythingIsThere() {
        scene.play(Scene.Play.FULL);
    }

    protected void given(Scene.Play play) {
        scene.play(play);
    }

    protected void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** All words on the page, as a person sees them. */
    protected String page() {
        return UI.getCurrent()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    /** The words of a part of the page without those that are hidden. */
    protected static String seen(Element part) {
        if (part.isTextNode()) {
            return part.getText();
        }
        return part.isVisible() ? part.getChildren().map(ViewTest::seen).collect(Collectors.joining()) : "";
    }

    protected <T extends Component> T one(Class<T> type, String id) {
        return find(type).id(id);
    }

    @SuppressWarnings("unchecked")
    protected <V> Select<V> select(String id) {
        return one(Select.class, id);
    }

    @SuppressWarnings("unchecked")
    protected <V> ComboBox<V> comboBox(String id) {
        return one(ComboBox.class, id);
    }
}
