import type { Language } from './localized';

/** The text in the quotation marks of the language; marks that it brings along become inner ones: „Programm ‚Vor Ort‘“. */
export function quote(text: string, language: Language): string {
  const [open, close, innerOpen, innerClose] = marks[language];
  const inner = text
    .replace(/[„«]\s?/gu, innerOpen)
    .replace(/\s?»/gu, innerClose)
    .replace(/“(?=[\p{L}\p{N}])/gu, (mark, at: number) =>
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? mark : innerOpen,
    )
    .replace(/[“”]/gu, innerClose);
  return `${open}${inner}${close}`;
}

const marks = {
  de: ['„', '“', '‚', '‘'],
  en: ['“', '”', '‘', '’'],
  fr: ['«\u202F', '\u202F»', '“', '”'],
} as const satisfies Record<Language, readonly string[]>;
