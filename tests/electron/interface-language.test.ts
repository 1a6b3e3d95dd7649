import { describe, expect, it } from 'vitest';
import { pickInterfaceLanguage } from '../../electron/interface-language';

describe('pickInterfaceLanguage', () => {
  it('takes the first language of the system that it can speak', () => {
    expect(pickInterfaceLanguage(['fr-BE', 'de-AT', 'en-GB'], undefined)).toBe('de');
    expect(pickInterfaceLanguage(['en-US'], undefined)).toBe('en');
    expect(pickInterfaceLanguage(['fr-FR'], undefined)).toBe('en');
  });

  it('can be told', () => {
    expect(pickInterfaceLanguage(['en-US'], 'de')).toBe('de');
    expect(pickInterfaceLanguage(['de-DE'], 'xx')).toBe('de');
  });
});
