import { createContext, useContext } from 'react';
import type { Drawings } from '../../model/drawing';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import type { Place } from '../../model/slide';
import type { Medium } from '../../model/theme/theme-of';
import type { LiveScene, StageSettings } from '../explore/live-scene';

/** What all parts of a slide draw from. */
export interface SlideScene {
  readonly resolved: ResolvedBriefing;
  readonly language: Language;
  /** Where the picture with this id is served. */
  readonly imageUrl: (id: string) => string;
  /** Marks what does not fit or is not known: for those who write, not for the audience. */
  readonly marks: boolean;
  /** Links lead somewhere: in a PDF. */
  readonly links?: boolean;
  /** The slides' font, as CSS says it. */
  readonly font: string;
  readonly medium: Medium;
  /** Charts that were drawn before. */
  readonly drawings: Drawings;
  /** How far the block in a place is built up, from 0; those that are not named are whole. */
  readonly blockSteps: Readonly<Partial<Record<Place, number>>>;
  /** On a further page of the same slide: its title is no heading. */
  readonly repeated: boolean;
  /** What was done to charts on stage. */
  readonly settings: StageSettings;
  /** Only where charts can be explored: on the slide that is on stage. */
  readonly live: LiveScene | undefined;
}

const SceneContext = createContext<SlideScene | undefined>(undefined);

export const SlideSceneProvider = SceneContext.Provider;

export function useSlideScene(): SlideScene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('A part of a slide was drawn outside a SlideView.');
  return scene;
}
