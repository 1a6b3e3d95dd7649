import { describe, expect, it } from 'vitest';
import { quote } from '../../model/quote';

describe('quote', () => {
  it('takes the marks of the language', () => {
    expect(quote('Kreise', 'de')).toBe('„Kreise“');
    expect(quote('Kreise', 'en')).toBe('“Kreise”');
    expect(quote('Kreise', 'fr')).toBe('«\u202FKreise\u202F»');
  });

  it('makes marks in the text inner ones', () => {
    expect(quote('Programm „Vor Ort“', 'de')).toBe('„Programm ‚Vor Ort‘“');
    expect(quote('The “local” programme', 'de')).toBe('„The ‚local‘ programme“');
    expect(quote('Programm „Vor Ort“ 2023', 'en')).toBe('“Programm ‘Vor Ort’ 2023”');
  });

  it('leaves apostrophes and feet alone', () => {
    expect(quote('L’Alsace 12"', 'de')).toBe('„L’Alsace 12"“');
  });
});
