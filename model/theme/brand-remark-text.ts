import type { InterfaceLanguage } from '../localized';
import type { BrandRemark } from './brand-theme';

/** What is wrong with a brand's colour, and what Lectern does about it. */
export function describeBrandRemark(remark: BrandRemark, language: InterfaceLanguage): string {
  const { colour, given, used, reason } = remark;
  const say = words[language];
  const name = say.colours[colour];
  switch (reason.kind) {
    case 'contrast': {
      const found = say.number(reason.found);
      return say.contrast(name, given, reason.against, found, say.number(reason.needed), used);
    }
    case 'alike':
      return say.alike(given, reason.other);
    case 'between':
      return say.between(given, used);
    default:
      return reason satisfies never;
  }
}

const colourNames = {
  de: {
    ink: 'Schrift (ink)',
    paper: 'Grund (paper)',
    muted: 'Blasse Schrift (muted)',
    line: 'Linien (line)',
    ground: 'Flächen (ground)',
    strong: 'Hauptfarbe (strong)',
    deep: 'Dunkle Flächen (deep)',
    signal: 'Akzent (signal)',
    grey: 'Grau (grey)',
    category: 'Kategorie (categories)',
  },
  en: {
    ink: 'Text (ink)',
    paper: 'Ground (paper)',
    muted: 'Muted text (muted)',
    line: 'Lines (line)',
    ground: 'Areas (ground)',
    strong: 'Main colour (strong)',
    deep: 'Dark areas (deep)',
    signal: 'Accent (signal)',
    grey: 'Grey (grey)',
    category: 'Category (categories)',
  },
} as const;

const words = {
  de: {
    colours: colourNames.de,
    number: (value: number) => (Math.floor(value * 10) / 10).toLocaleString('de-DE'),
    contrast: (name: string, given: string, against: string, found: string, needed: string, used: string) =>
      `${name} ${given}: Der Kontrast zu ${against} ist ${found} : 1, nötig sind ${needed} : 1. Verwendet wird ${used}.`,
    alike: (given: string, other: string) =>
      `Kategorie ${given}: nicht für alle Augen von ${other} zu unterscheiden. Lectern wählt eine andere Farbe.`,
    between: (given: string, used: string) =>
      `Grund ${given}: weder hell noch dunkel genug, um darauf zu lesen. Verwendet wird ${used}.`,
  },
  en: {
    colours: colourNames.en,
    number: (value: number) => (Math.floor(value * 10) / 10).toLocaleString('en-GB'),
    contrast: (name: string, given: string, against: string, found: string, needed: string, used: string) =>
      `${name} ${given}: its contrast with ${against} is ${found}:1 and must be ${needed}:1. ${used} is used.`,
    alike: (given: string, other: string) =>
      `Category ${given}: not all eyes can tell it from ${other}. Lectern chooses another colour.`,
    between: (given: string, used: string) =>
      `Ground ${given}: neither light nor dark enough to read on. ${used} is used.`,
  },
} as const;
