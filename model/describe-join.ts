import type { JoinReport, JoinSide } from './join-report';
import type { InterfaceLanguage } from './localized';
import { formatNumber, plainNumber } from './number-format';

/** The datasets as the reader knows them. */
export interface JoinNames {
  readonly left: string;
  readonly right: string;
}

/** What found no partner, in sentences; none where everything did. */
export function describeJoin(
  report: JoinReport,
  names: JoinNames,
  language: InterfaceLanguage,
): readonly string[] {
  const say = phrases[language];
  const { left, right } = report;
  const count = (value: number) => formatNumber(value, plainNumber, language);
  const examples = (side: JoinSide) => {
    const more = side.unmatchedKeys - side.examples.length;
    return side.examples.map(say.quote).join(', ') + (more > 0 ? ` ${say.more(count(more))}` : '');
  };
  const some = (side: JoinSide) => side.examples.slice(0, 2).map(say.quote).join(', ');
  const lost = (side: JoinSide, phrase: (typeof phrases)['de']['left']) =>
    phrase({
      ...names,
      keys: count(side.keys),
      unmatched: count(side.unmatchedKeys),
      rows: say.rows(
        count(side.unmatchedRows - side.rowsWithoutKey),
        side.unmatchedRows - side.rowsWithoutKey,
      ),
      one: side.unmatchedKeys === 1,
      examples: examples(side),
    });
  const nothing = left.keys > 0 && left.unmatchedKeys === left.keys;
  return [
    ...(nothing
      ? [say.nothing({ ...names, ours: some(left), theirs: some(right) })]
      : [
          ...(left.unmatchedKeys > 0 ? [lost(left, say.left)] : []),
          ...(right.unmatchedKeys > 0 ? [lost(right, say.right)] : []),
        ]),
    ...(left.rowsWithoutKey > 0
      ? [
          say.noKey(
            names.left,
            say.rows(count(left.rowsWithoutKey), left.rowsWithoutKey),
            left.rowsWithoutKey === 1,
          ),
        ]
      : []),
    ...(report.looseRows > 0
      ? [say.loose(say.rows(count(report.looseRows), report.looseRows), report.looseRows === 1)]
      : []),
  ];
}

interface Lost extends JoinNames {
  readonly keys: string;
  readonly unmatched: string;
  readonly rows: string;
  readonly one: boolean;
  readonly examples: string;
}

const phrases = {
  de: {
    quote: (text: string) => `„${text}“`,
    more: (count: string) => `und ${count} weitere`,
    rows: (count: string, number: number) => (number === 1 ? '1 Zeile' : `${count} Zeilen`),
    nothing: ({
      left,
      right,
      ours,
      theirs,
    }: JoinNames & { readonly ours: string; readonly theirs: string }) =>
      `Kein Schlüssel aus „${left}“ steht in „${right}“: hier etwa ${ours || '–'}, dort ${theirs || '–'}.`,
    left: ({ left, right, keys, unmatched, rows, one, examples }: Lost) =>
      `${unmatched} von ${keys} Schlüsseln aus „${left}“ (${rows}) ${one ? 'fehlt' : 'fehlen'} in „${right}“: ${examples}.`,
    right: ({ left, right, keys, unmatched, one, examples }: Lost) =>
      `${unmatched} von ${keys} Schlüsseln aus „${right}“ ${one ? 'kommt' : 'kommen'} in „${left}“ nicht vor und ${one ? 'zählt' : 'zählen'} nicht mit: ${examples}.`,
    noKey: (dataset: string, rows: string, one: boolean) =>
      `${rows} aus „${dataset}“ ${one ? 'hat' : 'haben'} keinen Schlüssel.`,
    loose: (rows: string, one: boolean) =>
      `${rows} mehr ${one ? 'fände' : 'fänden'} einen Partner, wenn führende Nullen, Groß- und Kleinschreibung und Leerzeichen am Rand keinen Unterschied machten.`,
  },
  en: {
    quote: (text: string) => `“${text}”`,
    more: (count: string) => `and ${count} more`,
    rows: (count: string, number: number) => (number === 1 ? '1 row' : `${count} rows`),
    nothing: ({
      left,
      right,
      ours,
      theirs,
    }: JoinNames & { readonly ours: string; readonly theirs: string }) =>
      `No key of “${left}” is in “${right}”: here ${ours || '–'}, there ${theirs || '–'}.`,
    left: ({ left, right, keys, unmatched, rows, one, examples }: Lost) =>
      `${unmatched} of ${keys} keys of “${left}” (${rows}) ${one ? 'is' : 'are'} not in “${right}”: ${examples}.`,
    right: ({ left, right, keys, unmatched, one, examples }: Lost) =>
      `${unmatched} of ${keys} keys of “${right}” ${one ? 'does' : 'do'} not occur in “${left}” and ${one ? 'does' : 'do'} not count: ${examples}.`,
    noKey: (dataset: string, rows: string, one: boolean) =>
      `${rows} of “${dataset}” ${one ? 'has' : 'have'} no key.`,
    loose: (rows: string, _one: boolean) =>
      `${rows} more would find a partner if leading zeros, capitals and spaces at the ends made no difference.`,
  },
} as const;
