import type { Dataset, LineCounts } from '../../model/dataset';
import { formatShortDate } from '../../model/date-format';
import { rereadDataset } from '../import/import-store';
import { importWords } from '../import/import-words';
import { sayStep } from '../import/step-list';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeBytes } from '../ui/write-bytes';
import { writeCount } from '../ui/write-count';
import { datasetWords } from './dataset-words';

/** File, format, encoding and the rest: what the program found out by itself, to be checked. */
export function ReadingFacts({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const { origin, reading } = dataset;
  const guessed = useWords(importWords);
  const { delimiter, decimal, quote, thousands } = reading;
  const chosen = chosenByHand(reading).map((choice) => words.choices[choice]);
  const sayLines = ({ read, doubtful, skipped }: LineCounts) =>
    words.lineCounts(writeCount(read, spoken), writeCount(doubtful, spoken), writeCount(skipped, spoken));
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.file, origin.fileName],
    [words.size, writeBytes(origin.size, spoken)],
    [words.readAt, formatShortDate(localTime(origin.importedAt), spoken)],
    [words.format, reading.format.toUpperCase()],
    [words.entry, reading.entry],
    [words.sheet, reading.sheet],
    [words.encoding, reading.encoding],
    [words.delimiter, delimiter && (nameOf(words.delimiters, delimiter) ?? delimiter)],
    [guessed.quote, quote && (nameOf(guessed.quotes, quote) ?? quote)],
    [words.decimal, decimal && (nameOf(words.decimals, decimal) ?? decimal)],
    [guessed.thousands, thousands && (nameOf(guessed.thousandsMarks, thousands) ?? thousands)],
    [
      words.header,
      reading.headerRow === 0 ? words.headerNone : words.headerAt(reading.headerRow, reading.headerRows),
    ],
    ...(reading.choices?.steps ?? []).map((step) => [words.step, sayStep(step, guessed)] as const),
    [words.byHand, chosen.join(', ')],
    [words.lines, reading.lines && sayLines(reading.lines)],
    [words.fingerprint, origin.fingerprint],
  ];
  return (
    <div className="panel-part">
      <h3>{words.reading}</h3>
      <dl className="facts selectable">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name + value}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Button kind="plain" label={words.readDifferently} onPress={() => void rereadDataset(dataset.id)} />
    </div>
  );
}

/** What a person said of the reading, steps apart. */
function chosenByHand({ choices = {} }: Dataset['reading']): readonly Choice[] {
  const named: Readonly<Record<Choice, unknown>> = {
    file: choices.entry ?? choices.sheet ?? choices.range,
    text: choices.encoding ?? choices.delimiter ?? choices.quote,
    numbers: choices.decimal ?? choices.thousands,
    lines: choices.headerRow ?? choices.headerRows ?? choices.lastRow,
    columns: Object.keys(choices.columns ?? {}).length > 0 || undefined,
  };
  return choiceNames.filter((name) => named[name] !== undefined);
}

const choiceNames = ['file', 'text', 'numbers', 'lines', 'columns'] as const;
type Choice = (typeof choiceNames)[number];

function nameOf(names: Readonly<Record<string, string>>, mark: string): string | undefined {
  return names[mark];
}

/** The moment in the time zone of the person, still as ISO text. */
function localTime(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
