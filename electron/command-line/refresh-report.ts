import type { ColumnType } from '../../model/column';
import { compareColumns } from '../../model/dataset-change';
import { describeFailure } from '../../model/failure';
import { type InterfaceLanguage, pickText } from '../../model/localized';
import { formatDigits } from '../../model/number-format';
import type { RowComparison } from '../../model/row-comparison';
import type { SlideMention } from '../../model/slide-mentions';
import { typeWords } from './column-type-words';
import type { CommandContext } from './command-context';
import { layOut } from './lay-out';
import type { ComparedSource, SourcesComparison } from './refresh-compare';

/** The whole comparison as one JSON value: each dataset, and each figure, chart and table that changes. */
export function refreshAsJson(
  file: string,
  { sources, comparison }: SourcesComparison,
  applied: boolean,
  language: InterfaceLanguage,
): string {
  const datasets = sources.map((source) => ({
    id: source.dataset.id,
    name: pickText(source.dataset.name, language),
    file: source.dataset.origin.fileName,
    status: source.status,
    ...(source.status === 'refused' ? { message: describeFailure(source.failure, language) } : {}),
    ...(source.status === 'changed' ? changeAsJson(source) : {}),
  }));
  const at = (slides: readonly SlideMention[]) => slides.map(({ number, title }) => ({ number, title }));
  const figures = comparison.figures.map(({ id, name, before, after, slides }) => ({
    ...{ id, name },
    before: { value: before.value, phrase: before.phrase },
    after: { value: after.value, phrase: after.phrase },
    slides: at(slides),
  }));
  const charts = comparison.charts.map(({ id, name, values, unsuited, lostAnnotations, slides }) => ({
    ...{ id, name },
    values: values.map(({ label, before, after }) => ({ label, before, after })),
    ...{ unsuited, lostAnnotations, slides: at(slides) },
  }));
  const tables = comparison.tables.map(({ slide, added, removed }) => ({
    slide: { number: slide.number, title: slide.title },
    added,
    removed,
  }));
  const { unchanged } = comparison;
  return `${JSON.stringify({ file, applied, datasets, figures, charts, tables, unchanged })}\n`;
}

type ChangedSource = Extract<ComparedSource, { readonly status: 'changed' }>;

function changeAsJson({ dataset, change }: ChangedSource) {
  const { before, after, added, removed, changed, changedColumns, key } = change.rows;
  const columns = compareColumns(dataset.columns, change.dataset.columns);
  return {
    rows: { before, after, added, removed, changed, changedColumns, key },
    columns: {
      added: columns.added.map(({ name }) => name),
      gone: columns.gone.map(({ name }) => name),
      changed: columns.changed.map((column) => ({
        name: column.before.name,
        before: { type: column.before.type, unit: column.before.unit },
        after: { type: column.after.type, unit: column.after.unit },
      })),
    },
    problems: change.problems,
    asOf: {
      before: dataset.provenance.asOf ?? null,
      after: change.dataset.provenance.asOf ?? null,
    },
  };
}

/** For people: a paragraph for each dataset, then what changes in figures, charts and tables. */
export function describeRefresh({ sources, comparison }: SourcesComparison, context: CommandContext): string {
  const say = context.say.bind(context);
  const [before, after, slides] = [say('bisher', 'before'), say('neu', 'after'), say('Folien', 'Slides')];
  const figures = comparison.figures.map((figure) => [
    figure.name,
    figure.before.number,
    figure.after.number,
    figure.before.phrase === figure.after.phrase
      ? say('Wortlaut bleibt', 'wording stays')
      : (figure.after.phrase ?? '–'),
    listSlides(figure.slides, say),
  ]);
  const charts = comparison.charts.flatMap((chart) =>
    (chart.values.length > 0
      ? chart.values.map(({ label, written }) => [label, ...written])
      : [['', '', '']]
    ).map((cells, index) => [
      index === 0 ? chart.name : '',
      ...cells,
      index === 0 ? listSlides(chart.slides, say) : '',
    ]),
  );
  const remarks = comparison.charts.flatMap(({ name, unsuited, lostAnnotations }) => [
    ...(unsuited ? [`${name}: ${unsuited}`] : []),
    ...lostAnnotations.map((text) =>
      say(
        `${name}: Der Hinweis „${text}“ hat keinen Punkt mehr.`,
        `${name}: the note “${text}” has lost its point.`,
      ),
    ),
  ]);
  const tables = comparison.tables.map(({ slide, added, removed }) => [
    listSlides([slide], say),
    String(added),
    String(removed),
  ]);
  const part = (
    title: string,
    headers: readonly string[],
    rows: readonly (readonly string[])[],
    right: number[],
  ) =>
    rows.length === 0
      ? []
      : [
          '',
          title,
          layOut(
            headers,
            rows,
            headers.map((_, index) => right.includes(index)),
          ),
        ];
  return [
    ...sources.map((source) => describeSource(source, context)),
    ...part(
      say('Kennzahlen', 'Figures'),
      [say('Name', 'Name'), before, after, say('Wortlaut', 'Wording'), slides],
      figures,
      [1, 2],
    ),
    ...part(
      say('Diagramme', 'Charts'),
      [say('Name', 'Name'), say('Wert', 'Value'), before, after, slides],
      charts,
      [2, 3],
    ),
    ...part(
      say('Tabellen auf Folien', 'Tables on slides'),
      [say('Folie', 'Slide'), say('neue Zeilen', 'new rows'), say('entfallende', 'gone')],
      tables,
      [1, 2],
    ),
    ...(remarks.length > 0 ? ['', ...remarks] : []),
    '',
  ].join('\n');
}

function describeSource(source: ComparedSource, context: CommandContext): string {
  const say = context.say.bind(context);
  const { fileName } = source.dataset.origin;
  switch (source.status) {
    case 'same':
      return `${fileName}: ${say('unverändert', 'unchanged')}`;
    case 'gone':
      return `${fileName}: ${say(
        'nicht gefunden; die Zeilen stehen im Briefing',
        'not found; its rows are in the briefing',
      )}`;
    case 'unreadable':
      return `${fileName}: ${say('nicht lesbar, vielleicht gesperrt', 'cannot be read, perhaps it is locked')}`;
    case 'refused':
      return `${fileName}: ${describeFailure(source.failure, context.language)}`;
    case 'changed':
      return describeChange(source, context);
  }
}

function describeChange({ dataset, change }: ChangedSource, context: CommandContext): string {
  const say = context.say.bind(context);
  const columns = compareColumns(dataset.columns, change.dataset.columns);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');
  const type = (name: ColumnType) => typeWords[name][context.language];
  const [asOf, newAsOf] = [dataset.provenance.asOf, change.dataset.provenance.asOf];
  return [
    `${dataset.origin.fileName}: ${describeRows(change.rows, context)}`,
    columns.added.length > 0 && `  ${say('neue Spalten', 'new columns')}: ${names(columns.added)}`,
    columns.gone.length > 0 && `  ${say('fehlende Spalten', 'columns gone')}: ${names(columns.gone)}`,
    ...columns.changed.map(
      ({ before, after }) =>
        `  ${before.name}: ${[type(before.type), before.unit].filter(Boolean).join(' ')} → ${[type(after.type), after.unit].filter(Boolean).join(' ')}`,
    ),
    asOf !== newAsOf && `  ${say('Stand', 'as of')}: ${asOf ?? '–'} → ${newAsOf ?? '–'}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function describeRows({ added, removed, changed, key }: RowComparison, context: CommandContext): string {
  const say = context.say.bind(context);
  const count = (value: number) => formatDigits(value, { grouping: true }, context.language);
  const parts = [
    added > 0 && say(`${count(added)} neu`, `${count(added)} new`),
    changed > 0 && say(`${count(changed)} geändert`, `${count(changed)} changed`),
    removed > 0 && say(`${count(removed)} entfallen`, `${count(removed)} gone`),
  ].filter(Boolean);
  if (parts.length === 0) {
    return say('andere Datei, dieselben Zeilen', 'another file, the same rows');
  }
  const told =
    key.length > 0
      ? say(`wiedererkannt an ${key.join(', ')}`, `known again by ${key.join(', ')}`)
      : say('ganze Zeilen verglichen', 'whole rows compared');
  return `${say('Zeilen', 'rows')}: ${parts.join(', ')} (${told})`;
}

function listSlides(slides: readonly SlideMention[], say: CommandContext['say']): string {
  return slides.map(({ number }) => number ?? say('verborgen', 'hidden')).join(', ');
}
