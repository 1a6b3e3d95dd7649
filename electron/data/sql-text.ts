/** `text` as an SQL string: for texts of our own and file paths. What people type goes in as a parameter. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
