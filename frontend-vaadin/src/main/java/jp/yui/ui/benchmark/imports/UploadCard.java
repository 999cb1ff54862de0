package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.benchmark.ImportReceipt;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.UploadWords;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/** Hands in one official file for a fiscal year; what is wrong with it is said here, what is in it on the review page. */
final class UploadCard extends Div {

    private static final int FIRST_YEAR = 2019;
    private static final int MEGABYTE = 1_000_000;
    private static final int LIMIT = 20 * MEGABYTE;

    private final transient Place place;
    private final transient ImportFiles files;
    private final Refusal refusal = new Refusal("upload-answer");
    private volatile @Nullable FiscalYear year;

    UploadCard(Place place, ImportFiles files) {
        this.place = place;
        this.files = files;
        addClassName("card");
        setId("upload-card");
        Upload upload = upload();
        Paragraph hint = new Paragraph(getTranslation("upload.hint"));
        hint.addClassName("muted");
        add(new H2(getTranslation("upload.title")), hint, years(upload), upload, refusal);
    }

    private Select<FiscalYear> years(Upload upload) {
        Select<FiscalYear> years = new Select<>();
        years.setId("upload-year");
        years.setWidth("16rem");
        years.setLabel(getTranslation("upload.year"));
        years.setHelperText(getTranslation("upload.year.help"));
        int latest = Year.now(ZoneId.of("Asia/Tokyo")).getValue();
        years.setItems(IntStream.rangeClosed(FIRST_YEAR, latest)
                .mapToObj(back -> new FiscalYear(latest + FIRST_YEAR - back))
                .toList());
        years.setItemLabelGenerator(one -> one == null ? "" : Labels.year(one, this));
        years.setPlaceholder(getTranslation("upload.year.choose"));
        years.addValueChangeListener(change -> {
            year = change.getValue();
            upload.setEnabled(true);
        });
        if (place.isPast()) {
            years.setValue(place.year());
        }
        return years;
    }

    private Upload upload() {
        Upload upload = new Upload(receiver());
        upload.setId("upload");
        upload.setEnabled(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LIMIT);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".zip");
        upload.setI18n(UploadWords.of(this, "problem.too-large.text", "problem.unsupported-file.text"));
        upload.addFileRejectedListener(rejected -> refusal.say(rejected.getErrorMessage()));
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
                return LIMIT;
            }
        };
    }

    /** Hands the file on; whatever goes wrong is said on the card, and the field must not show the file as taken. */
    void receive(UploadEvent event) throws IOException {
        FiscalYear described = year;
        if (described == null) {
            event.reject(getTranslation("upload.year.choose"));
            return;
        }
        try {
            ImportReceipt receipt = send(event, described);
            leave(event.getUI(), receipt);
        } catch (ApiProblem problem) {
            refuse(event, () -> refuse(problem));
        } catch (SignInEnded ended) {
            refuse(event, () -> refusal.say(getTranslation("problem.signed-out.text")));
        } catch (RestClientException unreachable) {
            refuse(event, () -> refusal.say(getTranslation("problem.unreachable.text")));
        }
    }

    private ImportReceipt send(UploadEvent event, FiscalYear described) throws IOException {
        try (var content = event.getInputStream()) {
            return files.send(place.tenant(), described, event.getFileName(), event.getFileSize(), content);
        }
    }

    private void leave(UI ui, ImportReceipt receipt) {
        ui.access(() -> Addresses.open(ui, Addresses.review(place, receipt.id())));
    }

    private void refuse(UploadEvent event, Command explanation) {
        event.reject(getTranslation("upload.refused"));
        event.getUI().access(explanation);
    }

    private void refuse(ApiProblem problem) {
        refusal.say(problem);
        problem.errors().forEach(error -> refusal.add(new Paragraph(error)));
        earlier(problem)
                .ifPresent(
                        id -> refusal.add(new Anchor(Addresses.review(place, id), getTranslation("upload.earlier"))));
    }

    private static java.util.Optional<UUID> earlier(ApiProblem problem) {
        try {
            return java.util.Optional.of(UUID.fromString(problem.member("import")));
        } catch (IllegalArgumentException none) {
            return java.util.Optional.empty();
        }
    }
}
