package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload field. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Component page) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(page.getTranslation("upload.choose"))
                        .setMany(page.getTranslation("upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(page.getTranslation("upload.drop"))
                        .setMany(page.getTranslation("upload.drop")))
                .setError(errors(page))
                .setUploading(uploading(page))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Error errors(Component page) {
        return new UploadI18N.Error()
                .setFileIsTooBig(page.getTranslation("problem.too-large.text"))
                .setIncorrectFileType(page.getTranslation("problem.unsupported-file.text"))
                .setTooManyFiles(page.getTranslation("upload.one"));
    }

    private static UploadI18N.Uploading uploading(Component page) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(page.getTranslation("upload.connecting"))
                        .setStalled(page.getTranslation("upload.stalled"))
                        .setProcessing(page.getTranslation("upload.processing"))
                        .setHeld(page.getTranslation("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(page.getTranslation("upload.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(page.getTranslation("problem.unreachable.text"))
                        .setUnexpectedServerError(page.getTranslation("problem.failed.text"))
                        .setForbidden(page.getTranslation("problem.forbidden.text")));
    }
}
