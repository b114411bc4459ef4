package foreland.evidence.loading;

import foreland.evidence.Originals;
import foreland.journal.Acting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the files kept, a piece at a time. */
@Component
class StoredOriginals implements Originals {

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    StoredOriginals(JdbcClient sql, TransactionTemplate transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public Writing writing(long part) {
        Acting acting = Acting.current();
        return out -> acting.run(() -> copy(part, out));
    }

    private void copy(long part, OutputStream out) {
        try (InputStream content = open(part)) {
            content.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a part's file. Each piece is read in a transaction of its own, or in the one that is open. */
    InputStream open(long part) throws IOException {
        Integer pieces =
                transactions.execute(transaction -> sql.sql("select count(*) from evidence.original where part = ?")
                        .param(part)
                        .query(Integer.class)
                        .single());
        return Spool.unpack(new SequenceInputStream(new Pieces(part, pieces == null ? 0 : pieces)));
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final long part;
        private final int count;
        private int next;

        Pieces(long part, int count) {
            this.part = part;
            this.count = count;
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            if (next >= count) {
                throw new NoSuchElementException();
            }
            int position = next++;
            byte[] piece = transactions.execute(
                    transaction -> sql.sql("select content from evidence.original where part = ? and position = ?")
                            .params(part, position)
                            .query(byte[].class)
                            .single());
            return new ByteArrayInputStream(piece == null ? new byte[0] : piece);
        }
    }
}
