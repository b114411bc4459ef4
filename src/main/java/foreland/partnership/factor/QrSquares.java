package foreland.partnership.factor;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of SVG, one unit for each square, with the quiet border of four squares that readers want.
 *
 * @param size how wide and high it is, border included
 * @param path what to fill with black
 */
record QrSquares(int size, String path) {

    private static final int BORDER = 4;

    static QrSquares of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrSquares(code.size + 2 * BORDER, path.toString());
    }
}
