package jp.yui.ui.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Words;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The button that takes the handover pack of a response along; while it is made, the page says so. */
final class HandoverPack extends Div {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final transient Place place;
    private final UUID response;
    private final transient RestClient backend;
    private final ProgressBar bar = new ProgressBar();
    private final Span word = new Span();

    HandoverPack(Place place, UUID response, RestClient backend) {
        this.place = place;
        this.response = response;
        this.backend = backend;
        setId("handover");
        addClassName("handover");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("assessment.handover.working"));
        word.setId("handover-state");
        word.getElement().setAttribute("role", "status");
        say("assessment.handover.note", false);
        Anchor take = new Anchor(handler(), AttachmentType.DOWNLOAD, "");
        take.setText(getTranslation("assessment.handover.take"));
        take.setId("handover-take");
        take.addClassName("button");
        add(take, bar, word);
    }

    /** Whether the person has something to hand over here: who only reads has not. */
    static boolean isFor(Place place) {
        return place.may(Permission.ASSESSMENT_ANSWER)
                || place.may(Permission.ASSESSMENT_APPROVE)
                || place.may(Permission.TENANT_ADMINISTER);
    }

    private DownloadHandler handler() {
        String language = getTranslation("locale").toUpperCase(Locale.ROOT);
        return event -> {
            tell(event, () -> say("assessment.handover.working", true));
            try {
                send(event, made(language));
                tell(event, () -> say("assessment.handover.done", false));
            } catch (ApiProblem problem) {
                refuse(event, problem.status(), () -> say(Words.of(problem)));
            } catch (SignInEnded ended) {
                refuse(event, 401, () -> say("problem.signed-out.text", false));
            } catch (RestClientException unreachable) {
                refuse(event, 502, () -> say("problem.unreachable.text", false));
            }
        };
    }

    private byte[] made(String language) {
        byte[] pack = backend.get()
                .uri(uri -> uri.path("/api/t/{tenant}/assessment/responses/{id}/handover.zip")
                        .queryParam("language", language)
                        .build(place.tenant(), response))
                .accept(ZIP)
                .retrieve()
                .body(byte[].class);
        return pack == null ? new byte[0] : pack;
    }

    private void send(DownloadEvent event, byte[] pack) throws IOException {
        event.setFileName("yui-" + place.tenant() + "-handover.zip");
        event.setContentType(ZIP.toString());
        event.setContentLength(pack.length);
        event.getOutputStream().write(pack);
    }

    private void refuse(DownloadEvent event, int status, Command explanation) {
        event.getResponse().setStatus(status);
        tell(event, explanation);
    }

    private static void tell(DownloadEvent event, Command words) {
        event.getUI().access(words);
    }

    private void say(Words words) {
        bar.setVisible(false);
        word.setText(words.title() + " " + words.remedy());
    }

    private void say(String key, boolean working) {
        bar.setVisible(working);
        word.setText(getTranslation(key));
    }
}
