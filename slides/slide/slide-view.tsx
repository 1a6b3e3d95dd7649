import { memo, useMemo } from 'react';
import type { Drawings } from '../../model/drawing';
import { logicalSize } from '../../model/layout';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import { assertNever } from '../../model/result';
import type { Slide } from '../../model/slide';
import { stepsOfBlocks } from '../../model/slide-steps';
import { type Medium, themeOf } from '../../model/theme/theme-of';
import type { LiveScene, StageSettings } from '../explore/live-scene';
import { useSlideFont } from '../theme/brand-fonts';
import '../theme/theme.css';
import { themeStyle } from '../theme/theme-style';
import './slide.css';
import './layouts.css';
import './blocks.css';
import { AgendaSlide } from './agenda-slide';
import { BodySlide } from './body-slide';
import { ClosingSlide } from './closing-slide';
import { PictureSlide } from './picture-slide';
import { QuoteSlide } from './quote-slide';
import { SectionSlide } from './section-slide';
import { type SlideScene, SlideSceneProvider } from './slide-scene';
import { UntitledHeading } from './slide-title';
import { SourcesSlide } from './sources-slide';
import { StatementSlide } from './statement-slide';
import { TimelineSlide } from './timeline-slide';
import { TitleSlide } from './title-slide';

export interface SlideViewProps {
  readonly resolved: ResolvedBriefing;
  readonly slide: Slide;
  /** The page number printed on it. */
  readonly number: number;
  readonly language: Language;
  /** Where the picture with this id is served. */
  readonly imageUrl: (id: string) => string;
  /** Marks what does not fit or is not known; for the workshop. */
  readonly marks?: boolean;
  /** Links lead somewhere: in a PDF. */
  readonly links?: boolean;
  /** Charts that were drawn before; the others are drawn live. */
  readonly drawings?: Drawings;
  /** How far the slide is built up, from 0; without it, it is whole. */
  readonly step?: number | undefined;
  /** One more page of a slide that has had one: its title is no entry in the outline. */
  readonly repeated?: boolean;
  /** Paper may have other colours than the screen. */
  readonly medium?: Medium;
  /** What was done to charts on stage, and how more is done. */
  readonly settings?: StageSettings;
  readonly live?: LiveScene | undefined;
}

const noSettings: StageSettings = {};

const noDrawings: Drawings = {};

/**
 * One slide at its logical size, the same for workshop, audience and paper; whoever shows it scales it as a whole.
 * The page has awaited `loadFonts()` before.
 */
export const SlideView = memo(function SlideView(props: SlideViewProps) {
  const { resolved, slide, number, language, imageUrl, drawings = noDrawings } = props;
  const { marks = false, links = false, step, repeated = false } = props;
  const { settings = noSettings, live, medium = 'screen' } = props;
  const font = useSlideFont(resolved.briefing.brand);
  const scene = useMemo((): SlideScene => {
    const blockSteps = step === undefined ? {} : stepsOfBlocks(resolved, slide, language, step);
    return {
      resolved,
      language,
      imageUrl,
      marks,
      links,
      font,
      medium,
      drawings,
      blockSteps,
      repeated,
      settings,
      live,
    };
  }, [
    resolved,
    slide,
    language,
    imageUrl,
    marks,
    links,
    font,
    medium,
    drawings,
    step,
    repeated,
    settings,
    live,
  ]);
  const { width, height } = logicalSize(resolved.briefing.aspect);
  const theme = themeOf(resolved.briefing, medium);
  return (
    <SlideSceneProvider value={scene}>
      <article
        className={`slide layout-${slide.layout}${marks ? ' slide-marked' : ''} lines-${theme.lines}`}
        lang={language}
        style={{ ...themeStyle(theme, font), width, height }}
      >
        <UntitledHeading slide={slide} number={number} />
        <SlideContent slide={slide} number={number} />
      </article>
    </SlideSceneProvider>
  );
});

export interface SlideContentProps {
  readonly slide: Slide;
  readonly number: number;
}

function SlideContent(props: SlideContentProps) {
  const { layout } = props.slide;
  switch (layout) {
    case 'title':
      return <TitleSlide {...props} />;
    case 'section':
      return <SectionSlide {...props} />;
    case 'statement':
      return <StatementSlide {...props} />;
    case 'picture':
      return <PictureSlide {...props} />;
    case 'quote':
      return <QuoteSlide {...props} />;
    case 'agenda':
      return <AgendaSlide {...props} />;
    case 'timeline':
      return <TimelineSlide {...props} />;
    case 'sources':
      return <SourcesSlide {...props} />;
    case 'closing':
      return <ClosingSlide {...props} />;
    case 'figures':
    case 'chart':
    case 'chart-and-text':
    case 'two-charts':
    case 'comparison':
    case 'text':
    case 'table':
      return <BodySlide {...props} />;
    default:
      return assertNever(layout);
  }
}
