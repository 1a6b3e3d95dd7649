import { RotateCcw } from 'lucide-react';
import type { ImportPreview, TableSource } from '../../model/import-preview';
import { encodings, type ReadingChoices, thousandsMarks } from '../../model/reading-choices';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { type FileChoice, lastLineOf, withChoice, withSource } from './choose-reading';
import { GuessField } from './guess-field';
import { changeReading, type ProposedFile } from './import-store';
import { importWords } from './import-words';
import { LastLineField } from './last-line-field';

/** Everything that was found out about the file as a whole, to be changed. What does not apply to its format is not there. */
export function GuessFields({ file }: { readonly file: ProposedFile }) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const { preview, choices } = file;
  const { reading } = preview;
  // Before a table of several is chosen, nothing can be said of it.
  const isChosen = preview.raw.length > 0;
  const isText = isChosen && reading.format === 'csv';
  const hasLines = isChosen && !['json', 'parquet'].includes(reading.format);
  const choose = (change: FileChoice) => void changeReading((now) => withChoice(now, change));
  const line = (number: number) => words.line(writeCount(number, spoken));
  return (
    <section className="guesses" aria-label={words.howRead}>
      <SourceFields {...{ preview, choices }} />
      {isText && (
        <>
          <GuessField
            isWide
            label={words.encoding}
            chosen={choices.encoding}
            found={nameOf(words.encodings, reading.encoding)?.replace(/ \(.*/, '')}
            options={encodings.map((each) => [each, words.encodings[each]] as const)}
            onChoose={(value) => choose({ encoding: encodings.find((each) => each === value) })}
          />
          <GuessField
            isWide
            label={words.delimiter}
            chosen={choices.delimiter}
            found={nameOf(words.delimiters, reading.delimiter)}
            options={Object.entries(words.delimiters)}
            onChoose={(delimiter) => choose({ delimiter })}
          />
          <GuessField
            label={words.quote}
            chosen={choices.quote}
            found={nameOf(words.quotes, reading.quote ?? '')}
            options={Object.entries(words.quotes)}
            onChoose={(quote) => choose({ quote })}
          />
        </>
      )}
      {hasLines && (
        <>
          <GuessField
            label={words.decimal}
            chosen={choices.decimal}
            found={nameOf(words.decimals, reading.decimal)}
            options={Object.entries(words.decimals)}
            onChoose={(value) => choose({ decimal: value === ',' || value === '.' ? value : undefined })}
          />
          <GuessField
            label={words.thousands}
            chosen={choices.thousands}
            found={nameOf(words.thousandsMarks, reading.thousands ?? '')}
            options={thousandsMarks.map((mark) => [mark, words.thousandsMarks[mark]] as const)}
            onChoose={(value) => choose({ thousands: thousandsMarks.find((mark) => mark === value) })}
          />
          <GuessField
            label={words.headerRow}
            chosen={choices.headerRow === undefined ? undefined : String(choices.headerRow)}
            found={reading.headerRow === 0 ? words.noHeader : line(reading.headerRow)}
            options={[
              ['0', words.noHeader],
              ...preview.raw.slice(0, 40).map((raw) => [String(raw.line), line(raw.line)] as const),
            ]}
            onChoose={(value) =>
              choose({ headerRow: value === undefined ? undefined : Number(value), headerRows: undefined })
            }
          />
          {reading.headerRow > 0 && (
            <GuessField
              label={words.headerRows}
              chosen={choices.headerRows === undefined ? undefined : String(choices.headerRows)}
              found={words.headerLines(reading.headerRows)}
              options={[1, 2, 3, 4, 5].map((count) => [String(count), words.headerLines(count)] as const)}
              onChoose={(value) => choose(headerRowsOf(value, preview))}
            />
          )}
          <LastLineField
            key={preview.id}
            chosen={choices.lastRow}
            found={lastLineOf(preview)}
            onChoose={(lastRow) => choose({ lastRow })}
          />
        </>
      )}
      {Object.keys(choices).length > 0 && (
        <Button
          kind="plain"
          icon={RotateCcw}
          iconOnly
          label={words.findAllAgain}
          onPress={() => void changeReading(() => ({}))}
        />
      )}
    </section>
  );
}

interface SourceFieldsProps {
  readonly preview: ImportPreview;
  readonly choices: ReadingChoices;
}

/** Which table of the file: a file in an archive, a sheet, a range of it. Only where there is a choice. */
function SourceFields({ preview, choices }: SourceFieldsProps) {
  const words = useWords(importWords);
  const found: Readonly<Record<TableSource['kind'], string | undefined>> = {
    entry: preview.reading.entry,
    sheet: preview.reading.sheet,
    range: words.wholeSheet,
  };
  return sourceKinds.map((kind) => {
    const ofKind = preview.sources.filter((source) => source.kind === kind);
    if (ofKind.length === 0 || (kind !== 'range' && ofKind.length === 1)) return null;
    return (
      <GuessField
        key={kind}
        isWide
        label={words.sources[kind]}
        chosen={choices[kind]}
        found={found[kind]}
        options={ofKind.map(({ name, isHidden }) => [name, isHidden ? words.hidden(name) : name] as const)}
        onChoose={(value) => void changeReading((now) => withSource(now, { [kind]: value }))}
      />
    );
  });
}

const sourceKinds = ['entry', 'sheet', 'range'] as const;

/** The number of header lines is counted from a line; without one it means nothing. */
function headerRowsOf(value: string | undefined, preview: ImportPreview): FileChoice {
  return value === undefined
    ? { headerRows: undefined }
    : { headerRow: preview.reading.headerRow, headerRows: Number(value) };
}

function nameOf(names: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key === undefined ? undefined : (names[key] ?? key);
}
