import { type Citation, citationKinds, citeDeck } from '../../model/deck-citations';
import { layouts } from '../../model/layout';
import type { Language } from '../../model/localized';
import { titleOf } from '../../model/slide-title';
import { type FitSizes, FitText } from './fit-text';
import { TextLink } from './inline-text';
import { placeAt } from './place-style';
import { SlideHeading } from './slide-heading';
import { SlideFooter } from './slide-margins';
import { useSlideScene } from './slide-scene';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';
import './sources.css';

/** Nobody reads a long list from the last row, but everybody finds it in the PDF: it gets small before it is cut. */
const sizes: FitSizes = [30, 28, 26, 24, 22, 20, 18, 16, 14];

/** All that the deck takes from elsewhere, and which slides show it. */
export function SourcesSlide({ slide, number }: SlideContentProps) {
  const { resolved, language } = useSlideScene();
  const size = useSlideSize();
  const { heading, made } = layouts.sources;
  const cited = citeDeck(resolved.briefing, language);
  const groups = citationKinds
    .map((kind) => ({ kind, citations: cited.filter((each) => each.kind === kind) }))
    .filter(({ citations }) => citations.length > 0);
  return (
    <>
      <SlideHeading title={titleOf(slide)} subtitles={[]} style={placeAt(heading(size))} />
      {made && groups.length > 0 && (
        <FitText
          className={cited.length > 6 ? 'slide-sources slide-sources-two' : 'slide-sources'}
          sizes={sizes}
          style={placeAt(made(size))}
        >
          {groups.map(({ kind, citations }) => (
            <section key={kind}>
              {/* No heading: a slide has one, and so has the PDF's outline. */}
              {groups.length > 1 && <p className="slide-sources-kind">{words[language][kind]}</p>}
              <ul>
                {citations.map((citation) => (
                  <CitationItem key={JSON.stringify(citation)} citation={citation} language={language} />
                ))}
              </ul>
            </section>
          ))}
        </FitText>
      )}
      <SlideFooter number={number} />
    </>
  );
}

function CitationItem({ citation, language }: { readonly citation: Citation; readonly language: Language }) {
  const { name, text, link, slides } = citation;
  return (
    <li>
      <p>
        {name && <strong>{name}</strong>}
        {name && text && <br />}
        {text}
        {link && (
          <>
            {text && ' · '}
            <TextLink className="slide-sources-link" address={link}>
              {link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </TextLink>
          </>
        )}
      </p>
      <span className="slide-sources-where">{words[language].slides(slides)}</span>
    </li>
  );
}

const words = {
  de: { data: 'Daten', map: 'Karten', picture: 'Bilder', slides: where('Folie', 'Folien') },
  en: { data: 'Data', map: 'Maps', picture: 'Pictures', slides: where('Slide', 'Slides') },
  fr: { data: 'Données', map: 'Cartes', picture: 'Images', slides: where('Diapositive', 'Diapositives') },
} as const;

/** "Folie 3", "Folien 3, 5–7". */
function where(one: string, many: string) {
  return (slides: readonly number[]) => `${slides.length === 1 ? one : many}\u00A0${sayRanges(slides)}`;
}

function sayRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
