import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../model/failure';

describe('describeFailure', () => {
  it('fills the sentence in the language asked for', () => {
    const failure = {
      code: 'file-empty',
      detail: { file: 'a.csv', expected: { de: 'eine Tabelle', en: 'a table' } },
    } as const;
    expect(describeFailure(failure, 'de')).toBe('Die Datei „a.csv“ ist leer. Erwartet wurde eine Tabelle.');
    expect(describeFailure(failure, 'en')).toBe('The file “a.csv” is empty; expected was a table.');
  });
});
