import type { Briefing } from '../briefing';
import type { Brand } from './brand';

/** The briefing with this brand, and in its colours. */
export function takeBrand(briefing: Briefing, brand: Brand): Briefing {
  return { ...briefing, brand, theme: 'brand' };
}

export function removeBrand({ brand: _, ...briefing }: Briefing): Briefing {
  return { ...briefing, theme: briefing.theme === 'brand' ? 'plain' : briefing.theme };
}
