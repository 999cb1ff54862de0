package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.benchmark.UploadWords;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import jp.yui.ui.shell.Troubles;
import org.springframework.web.client.RestClientException;

/** Takes the sheet along and hands it in; why a file is refused is said here, what is in it afterwards. */
final class SheetCard extends Div {

    private static final int TOO_LARGE = 413;

    private final transient Place place;
    private final transient ResponseSummary response;
    private final transient SheetFiles files;
    private final transient Consumer<SheetReview> read;
    private final Refusal refusal = new Refusal("sheet-answer");
    private final Upload upload = new Upload(receiver());

    SheetCard(Place place, ResponseSummary response, SheetFiles files, Consumer<SheetReview> read) {
        this.place = place;
        this.response = response;
        this.files = files;
        this.read = read;
        addClassName("sheet");
        setId("sheet-card");
        add(take(), handIn());
    }

    private Div take() {
        var link = files.link(place.tenant(), response.id());
        link.setId("sheet-download");
        Div links = new Div(link);
        links.addClassName("links");
        return card("take", links);
    }

    private Div handIn() {
        if (!NextMove.writes(place, response) || response.state() != ResponseState.DRAFT) {
            String why = response.state() == ResponseState.NOT_STARTED ? "start" : "closed";
            Paragraph words = new Paragraph(getTranslation("assessment.sheet." + why));
            words.setId("sheet-closed");
            return card("hand-in", words);
        }
        Div card = card("hand-in", upload());
        card.add(refusal);
        return card;
    }

    private Div card(String key, com.vaadin.flow.component.Component content) {
        Paragraph words = new Paragraph(getTranslation("assessment.sheet." + key + ".text"));
        words.addClassName("muted");
        Div card = new Div(new H2(getTranslation("assessment.sheet." + key)), words, content);
        card.addClassName("card");
        return card;
    }

    private Upload upload() {
        upload.setId("sheet-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetApi.LARGEST);
        upload.setI18n(UploadWords.of(this, "problem.sheet-too-large.text", "problem.not-a-workbook.text"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        return upload;
    }

    private UploadHandler receiver() {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                receive(event);
            }

            @Override
            public long getFileSizeMax() {
                return SheetApi.LARGEST;
            }
        };
    }

    /** Hands the sheet on; whatever goes wrong is said on the card, and the field must not show the file as taken. */
    private void receive(UploadEvent event) throws IOException {
        try {
            SheetReview review = send(event);
            event.getUI().access(() -> read.accept(review));
        } catch (ApiProblem problem) {
            refuse(event, () -> refuse(problem));
        } catch (SignInEnded ended) {
            refuse(event, () -> refuse(getTranslation("problem.signed-out.text")));
        } catch (RestClientException unreachable) {
            refuse(event, () -> refuse(getTranslation("problem.unreachable.text")));
        }
    }

    private SheetReview send(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            return files.send(place.tenant(), response.id(), event.getFileName(), event.getFileSize(), content);
        }
    }

    private void refuse(UploadEvent event, Command explanation) {
        event.reject(getTranslation("upload.refused"));
        event.getUI().access(explanation);
    }

    private void refuse(ApiProblem problem) {
        refuse(
                problem.status() == TOO_LARGE
                        ? getTranslation("problem.sheet-too-large.text")
                        : Troubles.words(problem, this));
    }

    /** The field is empty again, so that the mended file can be chosen at once. */
    private void refuse(String text) {
        upload.clearFileList();
        refusal.say(text);
    }
}
