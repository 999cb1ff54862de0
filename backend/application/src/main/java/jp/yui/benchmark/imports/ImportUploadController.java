package jp.yui.benchmark.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.ImportReceipt;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads; apart from the contract's interface because a multipart request looks different to its two sides. */
@RestController
@Tag(name = "benchmark")
class ImportUploadController {

    private final Imports imports;

    ImportUploadController(Imports imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Upload an official file; it is read in the background",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = UploadForm.class))))
    @PostMapping(path = "/api/t/{tenant}/benchmark/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ApiResponse(responseCode = "202", description = "Received; the address of its review stands in Location")
    @Idempotent(keyRequired = false)
    @Allow(Permission.BENCHMARK_IMPORT)
    public ResponseEntity<ImportReceipt> upload(
            @PathVariable("tenant") TenantKey tenant,
            @Parameter(hidden = true) @RequestPart("file") MultipartFile file,
            @Parameter(hidden = true) @RequestParam("fiscalYear") FiscalYear fiscalYear)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ImportReceipt receipt = imports.receive(new Upload(name, fiscalYear, file.getBytes()));
        URI review = URI.create("/api/t/" + tenant + "/benchmark/imports/" + receipt.id());
        return ResponseEntity.accepted().location(review).body(receipt);
    }

    /** The fields of the form, for the description of the API. */
    private record UploadForm(
            @Schema(type = "string", format = "binary", description = "CSV, XLSX or ZIP as published, at most 20 MB")
            String file,

            FiscalYear fiscalYear) {}
}
