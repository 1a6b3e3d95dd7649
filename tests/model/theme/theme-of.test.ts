import { describe, expect, it } from 'vitest';
import { themeNames } from '../../../model/theme/theme';
import { isDifferentOnPaper, themeOf } from '../../../model/theme/theme-of';

describe('themeOf', () => {
  it.each(themeNames)('%s is itself on screens', (theme) => {
    expect(themeOf({ theme }, 'screen').name).toBe(theme);
  });

  it('is dark on white on paper', () => {
    for (const theme of themeNames) {
      expect(themeOf({ theme }, 'paper').palette.paper).toBe('#ffffff');
    }
    expect(themeNames.filter((theme) => isDifferentOnPaper({ theme }))).toEqual(['dark']);
  });
});
