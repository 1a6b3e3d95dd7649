/** What the names of columns that stand side by side are: years ("2023"), quarters ("2023-Q1"), months ("Jan 2024"), or else. */
export function nameKind(columns: readonly string[]): 'year' | 'quarter' | 'month' | 'other' {
  if (
    columns.every(
      (name) => /(^|\D)(19|20)\d\d(\/\d\d)?(\D|$)/.test(name) && !isQuarter(name) && !isMonth(name),
    )
  )
    return 'year';
  if (columns.every(isQuarter)) return 'quarter';
  return columns.every(isMonth) ? 'month' : 'other';
}

function isQuarter(name: string): boolean {
  return /\bQ\s?[1-4]\b|[1-4]\.\s?(Quartal|Vierteljahr|Vj)\b|quarter/i.test(name);
}

function isMonth(name: string): boolean {
  return /\b(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\b|\b(19|20)\d\d-\d\d\b|\b\d\d?\/(19|20)\d\d\b/i.test(
    name,
  );
}
