/** A table in columns of the same width for a terminal; `right` says which columns are set flush right. */
export function layOut(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): string {
  const lines = [headers, ...rows].map((cells) => cells.map(oneLine));
  const widths = headers.map((_, index) =>
    lines.reduce((most, cells) => Math.max(most, widthOf(cells[index] ?? '')), 0),
  );
  const write = (cells: readonly string[]) =>
    widths
      .map((width, index) => {
        const text = cells[index] ?? '';
        const space = ' '.repeat(Math.max(0, width - widthOf(text)));
        return right[index] ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = lines;
  return [write(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(write)].join('\n');
}

/** Characters, not code units. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** Line ends would break the columns, and control characters could do worse to a terminal. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ⏎ ').replaceAll(/\p{Cc}/gu, ' ');
}
