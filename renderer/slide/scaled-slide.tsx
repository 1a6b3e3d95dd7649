import { memo } from 'react';
import { logicalSize } from '../../model/layout';
import { imageUrl } from '../../slides/bridge';
import { SlideView, type SlideViewProps } from '../../slides/slide/slide-view';
import { drawsSame } from './draws-same';

interface ScaledSlideProps extends Omit<SlideViewProps, 'imageUrl'> {
  /** Window pixels. */
  readonly width: number;
}

/** A slide as it will be shown, made smaller as a whole. It is drawn again only where something on it changed. */
export const ScaledSlide = memo(
  function ScaledSlide({ width, ...slide }: ScaledSlideProps) {
    const size = logicalSize(slide.resolved.briefing.aspect);
    const scale = width / size.width;
    return (
      <div className="scaled-slide" style={{ width, height: size.height * scale }}>
        <div className="scaled-inside" style={{ transform: `scale(${scale})`, ...size }}>
          <SlideView {...slide} imageUrl={imageUrl} />
        </div>
      </div>
    );
  },
  (before, after) => before.width === after.width && drawsSame(before, after),
);
