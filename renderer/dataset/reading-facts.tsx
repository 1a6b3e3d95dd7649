import type { Dataset } from '../../model/dataset';
import { formatShortDate } from '../../model/date-format';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeBytes } from '../ui/write-bytes';
import { datasetWords } from './dataset-words';

/** File, format, encoding and the rest: what the program found out by itself, to be checked. */
export function ReadingFacts({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const { origin, reading } = dataset;
  const { delimiter, decimal } = reading;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.file, origin.fileName],
    [words.size, writeBytes(origin.size, spoken)],
    [words.readAt, formatShortDate(localTime(origin.importedAt), spoken)],
    [words.format, reading.format.toUpperCase()],
    [words.sheet, reading.sheet],
    [words.encoding, reading.encoding],
    [words.delimiter, delimiter && (nameOf(words.delimiters, delimiter) ?? delimiter)],
    [words.decimal, decimal && (nameOf(words.decimals, decimal) ?? decimal)],
    [
      words.header,
      reading.headerRow === 0 ? words.headerNone : words.headerAt(reading.headerRow, reading.headerRows),
    ],
    [words.fingerprint, origin.fingerprint],
  ];
  return (
    <div className="panel-part">
      <h3>{words.reading}</h3>
      <dl className="facts selectable">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function nameOf(names: Readonly<Record<string, string>>, mark: string): string | undefined {
  return names[mark];
}

/** The moment in the time zone of the person, still as ISO text. */
function localTime(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
