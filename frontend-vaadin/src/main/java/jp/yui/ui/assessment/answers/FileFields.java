package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.benchmark.UploadWords;
import jp.yui.ui.session.SignInEnded;
import jp.yui.ui.shell.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/** The files that show a level; each is kept or refused at once, apart from what is typed beside it. */
final class FileFields extends Div {

    private static final String[] ENDINGS = {".pdf", ".xlsx", ".docx", ".png"};

    private final String item;
    private final transient EvidenceDesk desk;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final List<FileLine> lines = new ArrayList<>();
    private final Refusal refusal = new Refusal("file-answer");
    private final Paragraph full;
    private final Upload upload = new Upload(receiver());
    private boolean readOnly;

    FileFields(String item, EvidenceDesk desk, Runnable changed) {
        this.item = item;
        this.desk = desk;
        this.changed = changed;
        setId("evidence-files");
        addClassName("evidence-files");
        list.setId("file-list");
        full = new Paragraph(getTranslation("assessment.file.full", EvidenceFile.MOST));
        full.addClassName("muted");
        full.setId("file-full");
        setUp();
        add(new H3(getTranslation("assessment.file.title")), list, refusal, upload, full);
    }

    private void setUp() {
        upload.setId("file-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFile.LARGEST);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setI18n(UploadWords.of(this, "problem.evidence-file-too-large.text", "problem.evidence-file-kind.text"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
    }

    void show(List<EvidenceFile> all) {
        lines.clear();
        list.removeAll();
        all.forEach(this::line);
        arrange();
    }

    private void line(EvidenceFile file) {
        FileLine line = new FileLine(file, desk, !readOnly, keeper());
        lines.add(line);
        list.add(line);
    }

    List<EvidenceFile> files() {
        return lines.stream().map(FileLine::file).toList();
    }

    private void arrange() {
        boolean room = lines.size() < EvidenceFile.MOST;
        upload.setVisible(room && !readOnly);
        full.setVisible(!room && !readOnly);
        setVisible(!readOnly || !lines.isEmpty());
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        show(files());
    }

    private UploadHandler receiver() {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                receive(event);
            }

            @Override
            public long getFileSizeMax() {
                return EvidenceFile.LARGEST;
            }
        };
    }

    /** Hands the file on; whatever goes wrong is said under the list, and the field must not show the file as taken. */
    private void receive(UploadEvent event) throws IOException {
        try {
            EvidenceFile added = desk.add(item, event.getFileName(), event.getFileSize(), event.getInputStream());
            event.getUI().access(() -> added(added));
        } catch (ApiProblem | SignInEnded | RestClientException trouble) {
            event.reject(getTranslation("upload.refused"));
            event.getUI().access(() -> refuse(event.getFileName(), SavingTroubles.words(trouble, this)));
        }
    }

    /** A file that has come, from the desk or from last year. */
    void added(EvidenceFile file) {
        line(file);
        settle();
    }

    private void settle() {
        upload.clearFileList();
        refusal.clear();
        arrange();
        changed.run();
    }

    private FileLine.Keeper keeper() {
        return new FileLine.Keeper() {

            @Override
            public void expire(FileLine line, @Nullable LocalDate last) {
                guarded(line, () -> line.file(desk.expire(line.file(), last)));
            }

            @Override
            public void remove(FileLine line) {
                guarded(line, () -> {
                    desk.remove(line.file());
                    forget(line);
                });
            }
        };
    }

    private void forget(FileLine line) {
        int place = lines.indexOf(line);
        lines.remove(line);
        list.remove(line);
        focusAt(place);
    }

    /** To the file that has come into this place, else to the one before; without any to the button that adds one. */
    private void focusAt(int place) {
        if (lines.isEmpty()) {
            upload.getElement().executeJs("setTimeout(() => this.querySelector('[slot=add-button]').focus(), 0)");
        } else {
            lines.get(Math.min(place, lines.size() - 1)).focus();
        }
    }

    /** What is refused changes nothing: the list shows again what stands. */
    private void guarded(FileLine line, Runnable step) {
        try {
            step.run();
            settle();
        } catch (ApiProblem | SignInEnded | RestClientException trouble) {
            show(files());
            refuse(line.file().name(), SavingTroubles.words(trouble, this));
        }
    }

    /** The field is empty again, so that the mended file can be chosen at once. */
    void refuse(String name, String why) {
        upload.clearFileList();
        refusal.say(getTranslation("assessment.file.refused", name, why));
    }
}
