import { useMemo } from 'react';
import { findChart, shownSlides } from '../../model/briefing';
import type { Chart } from '../../model/chart';
import { type ChartTable, tableOfChart } from '../../model/chart-table';
import { citeChart } from '../../model/citation';
import { dataOfChart } from '../../model/data-of-chart';
import { logicalSize } from '../../model/layout';
import type { Language } from '../../model/localized';
import type { PrintJob } from '../../model/show';
import { themeOf } from '../../model/theme/theme-of';
import { useSlideFont } from '../theme/brand-fonts';
import { measureWith } from '../theme/measure-text';
import { themeStyle } from '../theme/theme-style';
import { AppendixTable } from './appendix-table';
import { type AppendixPage, layAppendix } from './lay-appendix';
import './appendix.css';

/** Room beside, above and below the table. */
const margins = { side: 96, top: 232, bottom: 120 } as const;

/** The numbers behind every chart of the printed slides, on as many pages as they need. */
export function AppendixPages({ job }: { readonly job: PrintJob }) {
  const { resolved, language, colours } = job;
  const { briefing } = resolved;
  const font = useSlideFont(briefing.brand);
  const { width, height } = logicalSize(briefing.aspect);
  const tables = useMemo(() => tablesOf(job), [job]);
  const pages = useMemo(() => {
    const room = { width: width - 2 * margins.side, height: height - margins.top - margins.bottom };
    return tables.flatMap((behind) =>
      layAppendix(behind.table, { size: room, measure: measureWith(font) }).map(
        (page): NumberedPage => ({ ...behind, page }),
      ),
    );
  }, [tables, width, height, font]);
  const say = words[language];
  const style = { ...themeStyle(themeOf(briefing, colours), font), width, height };
  const numbered = pages.map((page, index) => ({ ...page, number: index + 1 }));
  return numbered.map(({ table, source, slide, page, number }) => (
    <section className="sheet" key={number}>
      <article className="slide slide-appendix" lang={language} style={style}>
        {number === 1 ? (
          <h1 className="appendix-kicker">{say.title}</h1>
        ) : (
          <p className="appendix-kicker">{say.title}</p>
        )}
        <Caption first={page.first} text={say.about(slide, table.caption)} />
        <AppendixTable page={page} style={{ left: margins.side, top: margins.top }} />
        <p className="appendix-source">
          {[source, table.leftOut > 0 ? say.leftOut(table.leftOut) : ''].filter(Boolean).join(' | ')}
        </p>
        <p className="appendix-number">{say.page(number, numbered.length)}</p>
      </article>
    </section>
  ));
}

interface BehindChart {
  readonly table: ChartTable;
  readonly source: string;
  /** The number of the first slide that shows it. */
  readonly slide: number;
}

interface NumberedPage extends BehindChart {
  readonly page: AppendixPage;
}

/** An entry in the outline for the first page of a table. */
function Caption({ first, text }: { readonly first: boolean; readonly text: string }) {
  return first ? <h2 className="appendix-caption">{text}</h2> : <p className="appendix-caption">{text}</p>;
}

/** Each chart once, in the order of the slides; one that cannot be drawn has no numbers. */
function tablesOf({ resolved, language, slides }: PrintJob): readonly BehindChart[] {
  const { briefing } = resolved;
  const shown = shownSlides(briefing);
  const found = new Map<string, { readonly chart: Chart; readonly slide: number }>();
  for (const index of slides) {
    const on = shown[index];
    for (const block of Object.values(on?.slide.blocks ?? {})) {
      const chart = block.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
      if (chart && on && !found.has(chart.id)) found.set(chart.id, { chart, slide: on.number });
    }
  }
  return [...found.values()].flatMap(({ chart, slide }) => {
    const data = dataOfChart(resolved, chart, language);
    if (data.kind === 'unsuited') return [];
    const table = tableOfChart(resolved, chart, data, language);
    return [{ table, source: citeChart(briefing, chart, language), slide }];
  });
}

interface AppendixWords {
  readonly title: string;
  readonly about: (slide: number, caption: string) => string;
  readonly page: (number: number, count: number) => string;
  readonly leftOut: (count: number) => string;
}

const words: Readonly<Record<Language, AppendixWords>> = {
  de: {
    title: 'Anhang: Daten zu den Diagrammen',
    about: (slide, caption) => `Folie ${slide}: ${caption}`,
    page: (number, count) => `Anhang, Seite ${number} von ${count}`,
    leftOut: (count) => (count === 1 ? '1 weiterer Eintrag fehlt' : `${count} weitere Einträge fehlen`),
  },
  en: {
    title: 'Appendix: the data behind the charts',
    about: (slide, caption) => `Slide ${slide}: ${caption}`,
    page: (number, count) => `Appendix, page ${number} of ${count}`,
    leftOut: (count) => (count === 1 ? '1 more entry is left out' : `${count} more entries are left out`),
  },
  fr: {
    title: 'Annexe\u00A0: données des graphiques',
    about: (slide, caption) => `Diapositive ${slide}\u00A0: ${caption}`,
    page: (number, count) => `Annexe, page ${number} sur ${count}`,
    leftOut: (count) =>
      count === 1 ? '1 autre entrée n’est pas reprise' : `${count} autres entrées ne sont pas reprises`,
  },
};
