package jp.yui.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.screens.Screen.Scheme;
import jp.yui.ui.screens.Screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What opens only when somebody asks for it: assigning, asking, answering, naming a deputy; on a laptop and on a telephone. */
@ExtendWith(Fixture.class)
class TeamScreens {

    private static final String TOWN = "t/993018/assessment/responses/00000000-0000-0004-0000-000000000001";
    private static final String ROUND = "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002";
    private static final String OF_TOWN = ROUND + "/responses/00000000-0000-0004-0000-000000000001";

    private final List<String> findings = new ArrayList<>();

    @Test
    void keepsNobodyOut(Screen screen) {
        for (Size size : Size.values()) {
            answering(screen, size);
            dialogs(screen, size);
            look(screen, size, ROUND, "waiting");
            look(screen, size, OF_TOWN, "received");
            look(screen, size, "t/993018", "home");
        }
        assertThat(findings).isEmpty();
    }

    private void answering(Screen screen, Size size) {
        look(screen, size, TOWN + "/answers", "list");
        look(screen, size, TOWN + "/answers?show=MINE", "mine");
        screen.open(TOWN + "/answers?item=D2-1", size);
        screen.page().locator("#item-question").scrollIntoViewIfNeeded();
        keep(screen, size, "thread");
        screen.page().locator("#send-D2-1").click();
        keep(screen, size, "thread-empty");
        screen.page().locator("#line-D2-1 textarea").fill("研修に会計年度任用職員を含めますか。");
        screen.play(Play.REFUSED);
        screen.page().locator("#send-D2-1").click();
        screen.page().locator("#item-question .banner").waitFor();
        keep(screen, size, "thread-refused");
        screen.play(Play.FULL);
    }

    private void dialogs(Screen screen, Size size) {
        screen.open(TOWN + "/answers", size);
        screen.page().locator("#team-assign").click();
        still(screen, "#assign-confirm");
        keep(screen, size, "assign");
        screen.open(TOWN + "/answers", size);
        screen.page().locator("#team-department").click();
        still(screen, "#department-confirm");
        keep(screen, size, "department");
        screen.open(TOWN, size);
        screen.page().locator("#deputies").scrollIntoViewIfNeeded();
        keep(screen, size, "deputies");
        screen.page().locator("#deputy-name").click();
        still(screen, "#deputy-confirm");
        screen.page().locator("#deputy-confirm").click();
        keep(screen, size, "deputy-faults");
    }

    /** A dialog that is still coming up is no dialog to look at. */
    private static void still(Screen screen, String button) {
        screen.page().locator(button).click(new Locator.ClickOptions().setTrial(true));
    }

    private void look(Screen screen, Size size, String address, String name) {
        screen.open(address, size);
        keep(screen, size, name);
    }

    private void keep(Screen screen, Size size, String name) {
        screen.rest();
        screen.keep("team-" + name + "-" + size);
        screen.grave().forEach(finding -> findings.add(name + " " + size + ": " + finding));
        if (screen.overflowsSideways()) {
            findings.add(name + " " + size + ": scrolls sideways");
        }
        screen.show(Scheme.DARK);
        screen.paleWords().forEach(finding -> findings.add(name + " " + size + " in the dark: " + finding));
        screen.show(Scheme.LIGHT);
    }
}
