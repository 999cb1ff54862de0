package jp.yui.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import jp.yui.contract.notification.NoticeApi;
import jp.yui.ui.session.SignInWatch;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The frame: whose data one sees is always in view, the jobs stand at the side, the year and the language at hand. */
@PermitAll
@RoutePrefix("t/:tenant")
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Shell extends AppLayout implements AfterNavigationObserver {

    private final Desk desk;
    private final TopBar bar;
    private final SideBar side = new SideBar();
    private final Main main = new Main();

    Shell(Desk desk, AuthenticationContext authentication, SignInWatch watch, NoticeApi notices) {
        this.desk = desk;
        bar = new TopBar(authentication, notices);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "0");
        setPrimarySection(Section.NAVBAR);
        addToNavbar(skipLink(), bar);
        addToDrawer(side);
        setContent(new Div(new EndingSoon(watch), main));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.show(desk);
        side.show(desk.place(), event.getLocation().getPath());
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
