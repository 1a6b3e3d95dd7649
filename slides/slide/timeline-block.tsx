import { describeChartProblem } from '../../model/chart-problem';
import { termsOfQuery } from '../../model/joined-dataset';
import type { Box } from '../../model/layout';
import { type Language, pickLanguage, pickText } from '../../model/localized';
import { answerTo } from '../../model/resolved';
import type { BlockOf } from '../../model/slide';
import { entriesOfTable, entriesOfText, type TimelineEntry } from '../../model/timeline';
import { type FitSizes, FitText } from './fit-text';
import { InlineText } from './inline-text';
import { otherLanguage } from './localized-text';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';
import './timeline.css';

const sizes: FitSizes = [36, 34, 32, 30, 28];
/** A word of usual length fits in this. */
const narrowest = 236;
/** Of more rows, the others are counted. */
const longest = 20;

/** Entries along a line while there is room side by side, else one below the other in two columns. */
export function TimelineBlock({
  block,
  box,
}: {
  readonly block: BlockOf<'text'> | BlockOf<'table'>;
  readonly box: Box;
}) {
  const { resolved, language } = useSlideScene();
  const { occasion, datasets } = resolved.briefing;
  if (block.kind === 'text') {
    const written = pickLanguage(block.text, language);
    if (!written) return null;
    return (
      <Timeline
        entries={entriesOfText(pickText(block.text, language))}
        language={written}
        today={yearOf(occasion.date)}
        box={box}
      />
    );
  }
  const table = answerTo(resolved, block.query);
  if (!table || table.rows.length === 0) {
    return (
      <p className="slide-missing" style={placeAt(box)}>
        {describeChartProblem({ kind: table ? 'no-rows' : 'no-answer' }, language)}
      </p>
    );
  }
  const entries = entriesOfTable(block, table, termsOfQuery(datasets, block.query), language);
  return (
    <Timeline
      entries={entries.slice(0, longest)}
      more={entries.length - longest}
      language={language}
      today={yearOf(occasion.date)}
      box={box}
    />
  );
}

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly language: Language;
  /** The year of the occasion: later entries are plans. */
  readonly today: number | undefined;
  readonly box: Box;
  readonly more?: number;
}

function Timeline({ entries, language, today, box, more = 0 }: TimelineProps) {
  const scene = useSlideScene();
  const across = entries.length <= Math.max(1, Math.floor(box.width / narrowest)) && more <= 0;
  const rows = entries.map((entry, index) => ({ ...entry, key: `${index}` }));
  return (
    <FitText className="slide-timeline" sizes={sizes} style={placeAt(box)}>
      <ol
        className={across ? 'slide-times-across' : 'slide-times-down'}
        lang={otherLanguage(language, scene.language)}
      >
        {rows.map(({ date, text, year, key }) => (
          <li key={key} className={isPlan(year, today) ? 'slide-time-plan' : undefined}>
            <span className="slide-time-date">
              <InlineText content={date} language={language} />{' '}
            </span>
            <span className="slide-time-dot" />
            <span className="slide-time-text">
              <InlineText content={text} language={language} />
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="slide-more">{furtherEntries[language](more)}</p>}
    </FitText>
  );
}

function yearOf(date: string | undefined): number | undefined {
  return date ? Number(date.slice(0, 4)) : undefined;
}

function isPlan(year: number | undefined, today: number | undefined): boolean {
  return year !== undefined && today !== undefined && year > today;
}

const furtherEntries: Readonly<Record<Language, (count: number) => string>> = {
  de: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere Einträge`),
  en: (count) => (count === 1 ? 'and 1 more entry' : `and ${count} more entries`),
  fr: (count) => (count === 1 ? 'et 1 autre entrée' : `et ${count} autres entrées`),
};
