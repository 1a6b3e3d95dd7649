import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Drawings } from '../../model/drawing';
import { logicalSize } from '../../model/layout';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import { captureDrawings } from '../chart/capture-drawing';
import { chartsAreDrawn } from '../chart/charts-are-drawn';
import { SlideView } from '../slide/slide-view';
import { Boundary } from './boundary';
import { findProblems } from './find-problems';
import type { LoggedErrors } from './logged-errors';

export interface CaseViewProps {
  /** The name of its picture: `bar.44-balken`. */
  readonly picture: string;
  readonly resolved: ResolvedBriefing;
  /** Of the slide in the briefing. */
  readonly index: number;
  readonly language: Language;
  readonly width: number;
  readonly errors: LoggedErrors;
  /** Called once, when both versions are drawn and looked at. */
  readonly onDrawn: () => void;
}

/** A case as it is on stage, drawn live, and as it is on paper: what was drawn, kept and drawn again. */
export function CaseView({ picture, onDrawn, errors, ...scene }: CaseViewProps) {
  const screen = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [drawings, setDrawings] = useState<Drawings>();
  const [problems, setProblems] = useState<readonly string[]>();
  const thrown = useRef<string[]>([]);
  const throws = (error: unknown) => thrown.current.push(`threw ${error}`);

  useEffect(() => {
    const place = screen.current;
    if (place && !drawings) {
      void settle(place, thrown.current).then(() => setDrawings(captureDrawings(place)));
    }
  }, [drawings]);
  useEffect(() => {
    const place = paper.current;
    const live = screen.current;
    if (!place || !live || !drawings) return;
    void settle(place, thrown.current).then(() => {
      const kept = live.querySelector('.slide-chart') === null || Object.keys(drawings).length > 0;
      setProblems([
        ...thrown.current,
        ...errors.take().map((message) => `logged: ${message}`),
        ...(kept ? [] : ['something in the drawing cannot be kept: paper and files would lose it']),
        ...findProblems(live),
      ]);
      onDrawn();
    });
  }, [drawings, errors, onDrawn]);

  return (
    <section className="gallery-case" aria-label={picture} data-case={picture}>
      <h2>{picture}</h2>
      {problems?.map((problem) => (
        <p key={problem} className="gallery-problem">
          {problem}
        </p>
      ))}
      <div className="gallery-versions">
        <Version name="screen" width={scene.width}>
          <div ref={screen}>
            <Boundary onError={throws}>
              <CaseSlide {...scene} />
            </Boundary>
          </div>
        </Version>
        <Version name="paper" width={scene.width}>
          <div ref={paper}>
            {drawings && (
              <Boundary onError={throws}>
                <CaseSlide {...scene} drawings={drawings} />
              </Boundary>
            )}
          </div>
        </Version>
      </div>
    </section>
  );
}

function CaseSlide({
  resolved,
  index,
  language,
  drawings,
}: Pick<CaseViewProps, 'resolved' | 'index' | 'language'> & { readonly drawings?: Drawings }) {
  const slide = resolved.briefing.slides[index];
  if (!slide) return null;
  const rest = drawings ? { drawings } : {};
  return (
    <SlideView
      resolved={resolved}
      slide={slide}
      number={index + 1}
      language={language}
      imageUrl={noImage}
      {...rest}
    />
  );
}

/** The slide at its logical size, scaled as a whole. */
function Version(props: {
  readonly name: 'screen' | 'paper';
  readonly width: number;
  readonly children: ReactNode;
}) {
  const size = logicalSize('16:9');
  const scale = props.width / size.width;
  return (
    <figure>
      <figcaption>{props.name}</figcaption>
      <div
        className="gallery-picture"
        data-version={props.name}
        style={{ width: props.width, height: size.height * scale }}
      >
        <div style={{ width: size.width, transformOrigin: '0 0', transform: `scale(${scale})` }}>
          {props.children}
        </div>
      </div>
    </figure>
  );
}

/** In ms; a chart that takes longer has not said that it is drawn, and the print page would wait for it in vain. */
const patience = 8_000;

async function settle(place: Element, problems: string[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      problems.push('never had the shapes that say that it is drawn');
      resolve();
    }, patience);
  });
  await Promise.race([chartsAreDrawn(place), late]);
  clearTimeout(timer);
}

/** No case has pictures. */
function noImage(): string {
  return '';
}
