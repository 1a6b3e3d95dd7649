/** The text as a pattern that it alone fits, in what JavaScript and RE2 have in common. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.$^*+?()[\]{}|\\/]/g, '\\$&');
}
