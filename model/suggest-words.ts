import type { Dataset } from './dataset';
import { formatDate } from './date-format';
import { type LocalizedText, languages, pickText } from './localized';
import type { Period } from './query';
import { quote } from './quote';
import { escapeRichText } from './rich-text';
import { namesTotal, type SuggestedMeasure } from './suggest-measure';
import type { Cell } from './table';

/** A text in all languages of a deck. */
type Words = Readonly<Record<'de' | 'en' | 'fr', string>>;

export function nameOfDataset(dataset: Dataset): Words {
  return inEach((language) => pickText(dataset.name, language) || dataset.origin.fileName);
}

/** What a column is called in each language, without its unit: that stands with the numbers. */
export function nameOfColumn(dataset: Dataset, column: string): Words {
  const { unit = '', scale } = dataset.columns.find(({ name }) => name === column) ?? {};
  const plain = (name: string) => {
    const [, rest, said = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(name) ?? [];
    return rest && (scale ? said.endsWith(unit) : said === unit) ? rest : name;
  };
  const spaced = (name: string) => name.replace(/_+/g, ' ').trim() || name;
  return inEach((language) => spaced(plain(pickText(dataset.terms[column], language) || column) || column));
}

/** "Gespräche"; of rates "Temperatur im Durchschnitt"; where rows are counted, "Einträge". */
export function nameOfMeasure(dataset: Dataset, { column, measure }: SuggestedMeasure): Words {
  if (!column) return { de: 'Einträge', en: 'Entries', fr: 'Entrées' };
  const name = beginLarge(nameOfColumn(dataset, column.name));
  if (measure.kind !== 'mean') return name;
  return { de: `${name.de} im Durchschnitt`, en: `${name.en} on average`, fr: `${name.fr} en moyenne` };
}

/** A title begins with a capital, also where the column is called "temp_max". */
function beginLarge(name: Words): Words {
  return inEach((language) => name[language].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
}

/** "Gespräche nach Thema" */
export function sayByColumn(measure: Words, column: Words): Words {
  return {
    de: `${measure.de} nach ${column.de}`,
    en: `${measure.en} by ${column.en}`,
    fr: `${measure.fr} par ${column.fr}`,
  };
}

/** "Gespräche im Lauf der Zeit" */
export function sayOverTime(measure: Words): Words {
  return {
    de: `${measure.de} im Lauf der Zeit`,
    en: `${measure.en} over time`,
    fr: `${measure.fr} au fil du temps`,
  };
}

/** "Gespräche insgesamt"; an average, and what is called a total already, needs no more words. */
export function sayTotal(name: Words, { measure, column }: SuggestedMeasure): Words {
  if (measure.kind === 'mean' || (column && namesTotal(column))) return name;
  return { de: `${name.de} insgesamt`, en: `${name.en} in total`, fr: `${name.fr} au total` };
}

export function sayInFigures(name: Words): Words {
  return {
    de: `${quote(name.de, 'de')} in Zahlen`,
    en: `${quote(name.en, 'en')} in figures`,
    fr: `${quote(name.fr, 'fr')} en chiffres`,
  };
}

export function sayAtGlance(name: Words): Words {
  return {
    de: `${quote(name.de, 'de')} im Überblick`,
    en: `${quote(name.en, 'en')} at a glance`,
    fr: `${quote(name.fr, 'fr')} en un coup d’œil`,
  };
}

/** The subtitle of a chart over time: "je Quartal". */
export function sayPerPeriod(measure: Words, period: Period): Words {
  const words = {
    year: { de: 'Jahr', en: 'year', fr: 'an' },
    quarter: { de: 'Quartal', en: 'quarter', fr: 'trimestre' },
    month: { de: 'Monat', en: 'month', fr: 'mois' },
  }[period];
  return {
    de: `${measure.de} je ${words.de}`,
    en: `${measure.en} per ${words.en}`,
    fr: `${measure.fr} par ${words.fr}`,
  };
}

export const sayLargest: Words = { de: 'Die zehn größten', en: 'The ten largest', fr: 'Les dix plus grands' };

export const noWords: Words = { de: '', en: '', fr: '' };

/** "Die zehn größten · Stand: 2023"; what is empty is left out. */
export function joinWords(...all: readonly Words[]): Words {
  return inEach((language) =>
    all
      .map((words) => words[language])
      .filter(Boolean)
      .join(' · '),
  );
}

/** The date a stock is of: "Stand: 31. Dezember 2018"; "" for none. */
export function sayAsOf(date: Cell | undefined): Words {
  if (date === undefined || date === null) return noWords;
  const said = inEach((language) => formatDate(String(date), language));
  return { de: `Stand: ${said.de}`, en: `As of: ${said.en}`, fr: `État\u00A0: ${said.fr}` };
}

/** What to do with a slide that the program suggested, as its speaker note. */
export const suggestionNote: LocalizedText = {
  de: 'Vorschlag aus den Daten. Was soll im Raum ankommen? Schreiben Sie es als Satz in den Titel.',
  en: 'Suggested from the data. What should the room remember? Write it into the title as a sentence.',
  fr: 'Proposition tirée des données. Que doit retenir la salle\u00A0? Écrivez-le en une phrase dans le titre.',
};

/** For titles and texts, where a star in a column's name must stay a star. */
export function escapeLocalized(text: LocalizedText): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((language) => (text[language] ? [[language, escapeRichText(text[language])]] : [])),
  );
}

function inEach(say: (language: 'de' | 'en' | 'fr') => string): Words {
  return { de: say('de'), en: say('en'), fr: say('fr') };
}
