import { logicalSize, type Size } from '../../model/layout';
import { useSlideScene } from './slide-scene';

export function useSlideSize(): Size {
  return logicalSize(useSlideScene().resolved.briefing.aspect);
}
