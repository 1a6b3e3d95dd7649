/** Where a word may be broken; nothing is seen of it but the hyphen at the end of a line. */
export const softHyphen = '\u00AD';

/** The text as it is read: for what is measured, drawn or said without having been wrapped. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(softHyphen) ? text.replaceAll(softHyphen, '') : text;
}
