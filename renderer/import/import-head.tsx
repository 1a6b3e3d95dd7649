import { tableFormatNames } from '../../model/table-files';
import { datasetWords } from '../dataset/dataset-words';
import { Field } from '../ui/field';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeBytes } from '../ui/write-bytes';
import { writeCount } from '../ui/write-count';
import { type ProposedFile, renameImport, useImport } from './import-store';
import { importWords } from './import-words';

interface ImportHeadProps {
  readonly file: ProposedFile;
  /** Id of the heading, which names the sheet. */
  readonly title: string;
}

/** Which file, what will be of it, and what the dataset is called. */
export function ImportHead({ file, title }: ImportHeadProps) {
  const words = useWords(importWords);
  const counted = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const rereads = useImport((now) => now.rereads);
  const done = useImport((now) => now.done);
  const waiting = useImport((now) => now.waiting);
  const phase = useImport((now) => now.phase);
  const { preview, name } = file;
  const { fileName, size, columns, rowCount, isWhole, reading } = preview;
  const number = phase === 'reading' ? done : done + 1;
  const rows = counted.rows(writeCount(rowCount, spoken));
  return (
    <header className="import-head">
      <div className="import-title">
        <h2 id={title}>
          <span className="import-kind">{rereads ? words.rereadTitle : words.title}</span>
          <span className="import-file" title={fileName} data-import={preview.id}>
            {fileName}
          </span>
          {number + waiting > 1 && (
            <span className="import-series">{words.ofSeries(number, number + waiting)}</span>
          )}
        </h2>
        <p aria-live="polite">
          {columns.length > 0 && `${tableFormatNames[reading.format]} · `}
          {writeBytes(size, spoken)}
          {columns.length > 0 && (
            <>
              {' · '}
              <strong>
                {isWhole ? rows : words.atLeast(rows)}, {counted.columns(writeCount(columns.length, spoken))}
              </strong>
            </>
          )}
          {!isWhole && ` · ${words.onlyBeginning}`}
        </p>
      </div>
      <Field label={words.name}>
        {(control) => (
          <input
            {...control}
            className="input"
            maxLength={500}
            value={name ?? preview.name}
            onChange={(event) => renameImport(event.target.value)}
          />
        )}
      </Field>
    </header>
  );
}
