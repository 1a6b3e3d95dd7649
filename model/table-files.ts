/** Kinds of content that are read as a dataset. */
export const tableFormats = ['csv', 'xlsx', 'ods', 'xls', 'json', 'parquet'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * Endings of files with a table in them, without the dot: dialogs, the open queue and the readers all go by this list. What
 * a file is read as is found by its content.
 */
export const tableEndings: Readonly<Record<TableFormat | 'packed', readonly string[]>> = {
  csv: ['csv', 'tsv', 'tab', 'txt', 'dat', 'prn'],
  xlsx: ['xlsx', 'xlsm'],
  ods: ['ods', 'ots'],
  xls: ['xls', 'xlt'],
  json: ['json', 'jsonl', 'ndjson', 'geojson'],
  parquet: ['parquet'],
  packed: ['zip', 'gz'],
};

export const allTableEndings: readonly string[] = Object.values(tableEndings).flat();

/** What formats are called, in every language. */
export const tableFormatNames: Readonly<Record<TableFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  ods: 'OpenDocument (ODS)',
  xls: 'Excel (XLS)',
  json: 'JSON',
  parquet: 'Parquet',
};

/** The kinds of table files in a few words, for sentences and dialogs. */
export const readableTables = 'CSV, XLSX, XLS, ODS, JSON, Parquet, ZIP, GZ';
