package jp.yui.platform.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A request whose content can be read again: once to recognise it, once to carry it out. */
class HeldRequest extends HttpServletRequestWrapper {

    private static final int MOST = 20 * 1024 * 1024;

    private final byte[] content;

    HeldRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.content = request.getInputStream().readNBytes(MOST + 1);
        if (content.length > MOST) {
            throw new MaxUploadSizeExceededException(MOST);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new HeldContent(new ByteArrayInputStream(content));
    }

    @Override
    public BufferedReader getReader() {
        Charset charset = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    /** The content from its beginning. */
    private static final class HeldContent extends ServletInputStream {

        private final ByteArrayInputStream rest;

        private HeldContent(ByteArrayInputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return rest.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return rest.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return rest.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The content is here already");
        }
    }
}
