package foreland.browser;

/** What axe does not look at: the colours within charts and maps. */
final class DrawnContrast {

    /**
     * Answers with every word of a drawing whose contrast with what lies under it is below 4.5 (WCAG 1.4.3), and every mark that
     * neither by its fill nor by its edge has a contrast of 3 with the page (WCAG 1.4.11). Grid lines say nothing of their own.
     */
    static final String SCRIPT = """
            () => {
                const rgb = colour => colour.match(/[0-9.]+/g).map(Number);
                const light = colour => rgb(colour).slice(0, 3)
                    .map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
                const contrast = (one, other) => {
                    const both = [light(one), light(other)].sort((a, b) => b - a);
                    return (both[0] + 0.05) / (both[1] + 0.05);
                };
                const paper = getComputedStyle(document.body).backgroundColor;
                const seen = paint => paint !== 'none' && !(rgb(paint)[3] === 0);
                const wrong = [];
                for (const drawing of document.querySelectorAll('main svg.foreland-drawing, main .foreland-chart svg')) {
                    // Of the wide and the narrow drawing of a chart only one is seen.
                    if (drawing.getClientRects().length === 0) continue;
                    const shapes = [...drawing.querySelectorAll('path, rect, circle')];
                    const filled = shapes
                        .map(shape => ({shape, fill: getComputedStyle(shape).fill, box: shape.getBBox()}))
                        .filter(one => seen(one.fill));
                    const holds = (box, point) => box.x <= point.x && point.x <= box.x + box.width
                        && box.y <= point.y && point.y <= box.y + box.height;
                    for (const shape of shapes) {
                        if (shape.matches('.foreland-chart__grid, [stroke="#cecece"]')) continue;
                        const style = getComputedStyle(shape);
                        const paints = [style.fill, style.stroke].filter(seen);
                        if (paints.length && !paints.some(paint => contrast(paint, paper) >= 3)) {
                            wrong.push('a mark in ' + paints.join(' and ') + ' on ' + paper + ': ' + shape.outerHTML.slice(0, 120));
                        }
                    }
                    for (const words of drawing.querySelectorAll('text')) {
                        const box = words.getBBox();
                        const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
                        const under = filled
                            .filter(one => holds(one.box, middle) && one.shape.isPointInFill(middle))
                            .filter(one => one.shape.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING)
                            .map(one => one.fill)
                            .pop() || paper;
                        const ink = getComputedStyle(words).fill;
                        if (contrast(ink, under) < 4.5) {
                            wrong.push('"' + words.textContent + '" in ' + ink + ' on ' + under);
                        }
                    }
                }
                return [...new Set(wrong)].slice(0, 12);
            }""";

    private DrawnContrast() {}
}
