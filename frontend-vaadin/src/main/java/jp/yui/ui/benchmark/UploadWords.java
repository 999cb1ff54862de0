package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of an upload field; how large a file may be and of which kind differs. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(Component page, String tooLarge, String wrongKind) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(page.getTranslation("upload.choose"))
                        .setMany(page.getTranslation("upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(page.getTranslation("upload.drop"))
                        .setMany(page.getTranslation("upload.drop")))
                .setError(errors(page, tooLarge, wrongKind))
                .setUploading(uploading(page))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Error errors(Component page, String tooLarge, String wrongKind) {
        return new UploadI18N.Error()
                .setFileIsTooBig(page.getTranslation(tooLarge))
                .setIncorrectFileType(page.getTranslation(wrongKind))
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
                        .setForbidden(page.getTranslation("upload.refused")));
    }
}
