import { describe, expect, it } from 'vitest';
import { sayCell } from '../../../renderer/dataset/say-cell';

const integer = (name: string) => ({ name, type: 'integer', missing: 0 }) as const;

describe('sayCell', () => {
  it('groups the thousands of what is counted, the same down the column', () => {
    expect(sayCell(3_145, integer('Fälle'), 'de')).toBe('3.145');
    expect(sayCell(94_121, integer('Fälle'), 'de')).toBe('94.121');
    expect(sayCell(94_121, integer('Cases'), 'en')).toBe('94,121');
  });

  it('writes years and codes as they are', () => {
    expect(sayCell(2_024, integer('Jahr'), 'de')).toBe('2024');
    expect(sayCell(2_024, integer('Beginn'), 'de')).toBe('2024');
    expect(sayCell(70_173, integer('PLZ'), 'de')).toBe('70173');
  });
});
