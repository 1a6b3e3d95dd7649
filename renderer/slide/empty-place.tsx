import type { CSSProperties } from 'react';
import { placeOf } from '../../model/layout';
import type { BlockKind, Place, Slide } from '../../model/slide';
import { useDocument } from '../store/document-store';
import { Button } from '../ui/button';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { fillPlace } from './fill-place';
import { slideWords } from './slide-words';

interface EmptyPlaceProps {
  readonly slide: Slide;
  readonly place: Place;
  readonly accepts: readonly BlockKind[];
  readonly style: CSSProperties;
}

/** A gap on the slide says what may stand there and offers it. It is not drawn for the audience. */
export function EmptyPlace({ slide, place, accepts, style }: EmptyPlaceProps) {
  const words = useWords(slideWords);
  const about = useWords(windowWords);
  const hasData = useDocument((now) => now.history.present.datasets.length > 0);
  const quiet = placeOf(slide.layout, place)?.optional;
  return (
    <div className={quiet ? 'empty-place quiet' : 'empty-place'} style={style}>
      <div className="empty-offers">
        {accepts.map((kind) => (
          <Button
            key={kind}
            kind="plain"
            label={place.endsWith('heading') ? words.heading : words.blocks[kind]}
            why={!hasData && needsData(kind) ? about.needsDataset : undefined}
            onPress={() => void fillPlace(slide.id, place, kind)}
          />
        ))}
      </div>
    </div>
  );
}

function needsData(kind: BlockKind): boolean {
  return kind === 'chart' || kind === 'figures' || kind === 'table';
}
