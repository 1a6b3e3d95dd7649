import type { Briefing } from '../../../model/briefing';
import type { Brand } from '../../../model/theme/brand';

/** The briefing with this brand, and in its colours. */
export function takeBrand(briefing: Briefing, brand: Brand): Briefing {
  return { ...briefing, brand, theme: 'brand' };
}

export function removeBrand({ brand: _, ...briefing }: Briefing): Briefing {
  return { ...briefing, theme: briefing.theme === 'brand' ? 'plain' : briefing.theme };
}
