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
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/** The files that show a level; each is kept or refused at once, apart from what is typed beside it. */
final class FileFields extends Div {

    private static final String[] ENDINGS = {".pdf", ".xlsx", ".docx", ".png"};

    private final String item;
    private final transient EvidenceDesk desk;
    private final transient Runnable changed;
    private final Div lines = new Div();
    private final Div answer = new Div();
    private final Paragraph full;
    private final Upload upload = new Upload(receiver());
    private final transient List<EvidenceFile> files = new ArrayList<>();
    private boolean readOnly;

    FileFields(String item, EvidenceDesk desk, Runnable changed) {
        this.item = item;
        this.desk = desk;
        this.changed = changed;
        setId("evidence-files");
        addClassName("evidence-files");
        lines.setId("file-list");
        answer.setId("file-answer");
        answer.getElement().setAttribute("role", "alert");
        full = new Paragraph(getTranslation("assessment.file.full", EvidenceFile.MOST));
        full.addClassName("muted");
        full.setId("file-full");
        setUp();
        add(new H3(getTranslation("assessment.file.title")), lines, answer, upload, full);
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
        files.clear();
        files.addAll(all);
        draw();
    }

    List<EvidenceFile> files() {
        return List.copyOf(files);
    }

    private void draw() {
        lines.removeAll();
        files.forEach(file -> lines.add(new FileLine(file, desk, !readOnly, this::expire, this::remove)));
        boolean room = files.size() < EvidenceFile.MOST;
        upload.setVisible(room && !readOnly);
        full.setVisible(!room && !readOnly);
        setVisible(!readOnly || !files.isEmpty());
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        draw();
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
        files.add(file);
        settle();
    }

    private void settle() {
        upload.clearFileList();
        answer.removeAll();
        answer.removeClassNames("banner", "bad");
        draw();
        changed.run();
    }

    private void expire(EvidenceFile file, @Nullable LocalDate last) {
        guarded(file, () -> files.set(files.indexOf(file), desk.expire(file, last)));
    }

    private void remove(EvidenceFile file) {
        guarded(file, () -> {
            desk.remove(file);
            files.remove(file);
        });
    }

    private void guarded(EvidenceFile file, Runnable step) {
        try {
            step.run();
            settle();
        } catch (ApiProblem | SignInEnded | RestClientException trouble) {
            draw();
            refuse(file.name(), SavingTroubles.words(trouble, this));
        }
    }

    /** The field is empty again, so that the mended file can be chosen at once. */
    void refuse(String name, String why) {
        upload.clearFileList();
        answer.removeAll();
        answer.addClassNames("banner", "bad");
        answer.add(new Paragraph(getTranslation("assessment.file.refused", name, why)));
    }
}
