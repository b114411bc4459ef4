package foreland.delivery.updates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of files taken as evidence. A file is what its content says, whatever its name says. */
enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=UTF-8", "csv"),
    TEXT("text/plain;charset=UTF-8", "txt");

    /** For the field of the form and for refusals. */
    static final String TAKEN = "PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), CSV or plain text";

    /** Ten megabytes. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** What a browser could be talked into running, however it is called. */
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<svg", "<script", "<?xml", "<?php", "<iframe", "<body");

    private static final int MOST_PARTS = 2000;

    private final String mediaType;
    private final List<String> endings;

    EvidenceKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** What a file is by its first bytes, and for documents and texts by what is in them; empty for anything not taken. */
    static Optional<EvidenceKind> of(byte[] content, String name) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (begins(content, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return Optional.of(PNG);
        }
        if (begins(content, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return document(content);
        }
        return isPlainText(content) ? Optional.of(ending(name).equals("csv") ? CSV : TEXT) : Optional.empty();
    }

    /** The name under which it is kept: without folders and signs of control, and with an ending that fits the content. */
    String named(String said) {
        String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        String most = plain.length() > 150 ? plain.substring(plain.length() - 150) : plain;
        String name = most.isEmpty() ? "file" : most;
        return endings.contains(ending(name)) ? name : name + "." + endings.get(0);
    }

    /** A document is a zip file with parts of known names; one with macros is not taken. */
    private static Optional<EvidenceKind> document(byte[] content) {
        Set<String> parts = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && parts.size() < MOST_PARTS;
                    entry = zip.getNextEntry()) {
                parts.add(entry.getName().toLowerCase(Locale.ROOT));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        boolean macros = parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"));
        if (macros || !parts.contains("[content_types].xml")) {
            return Optional.empty();
        }
        if (parts.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        return parts.contains("xl/workbook.xml") ? Optional.of(EXCEL) : Optional.empty();
    }

    private static boolean isPlainText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean control = text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t');
            String lower = text.toLowerCase(Locale.ROOT);
            return !control && MARKUP.stream().noneMatch(lower::contains);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] content, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (content.length <= i || (content[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
