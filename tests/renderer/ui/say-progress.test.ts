import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../electron/contract';
import { sayProgress } from '../../../renderer/ui/say-progress';

const work: Progress = { work: 'import', subject: 'kreise.csv', share: 0.25, done: false };

describe('sayProgress', () => {
  it('says bytes of the file, then rows of the table', () => {
    const bytes = { done: 312_400_000, all: 845_804_481 };
    expect(sayProgress({ ...work, bytes }, 'de')).toBe('312 von 846\u00A0MB');
    const rows = { done: 4_200_000, all: 10_000_000 };
    expect(sayProgress({ ...work, rows }, 'de')).toBe('4.200.000 von 10.000.000\u00A0Zeilen');
    expect(sayProgress({ ...work, rows }, 'en')).toBe('4,200,000 of 10,000,000\u00A0rows');
  });

  it('says a share of what is small, and nothing of what is not known', () => {
    expect(sayProgress({ ...work, bytes: { done: 20, all: 80_000 } }, 'de')).toBe('25\u00A0%');
    expect(sayProgress({ ...work, share: null }, 'de')).toBe('');
  });
});
