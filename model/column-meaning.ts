import { isNumeric, isTemporal, type JoinedColumn } from './column';

/**
 * What a column is good for, judged by its name, unit and type alone:
 * amount: may be added up · stock: may be added up, but not over time (inhabitants) · rate: a number that may not be
 * added up (percent, per head, average) · time: a date or a year · label: a text that sorts rows into groups ·
 * code: a key, a number that only names · remark: notes, sources, links.
 */
export type ColumnMeaning = 'amount' | 'stock' | 'rate' | 'time' | 'label' | 'code' | 'remark';

export function meaningOf(column: Pick<JoinedColumn, 'name' | 'type' | 'unit' | 'plainName'>): ColumnMeaning {
  const words = wordsOf(column.plainName ?? column.name);
  if (isTemporal(column.type)) return 'time';
  if (isYear(words) && column.type === 'integer') return 'time';
  if (isCode(words) || (words.join() === 'index' && column.type === 'integer')) return 'code';
  if (!isNumeric(column.type)) return words.some((word) => remarkWords.has(word)) ? 'remark' : 'label';
  if (column.type === 'percent' || isRate(words) || isRateUnit(column.unit ?? '')) return 'rate';
  return words.some((word) => stockWords.has(word)) ? 'stock' : 'amount';
}

/** "Kreis-Nr." and "kreisNr" are the words kreis and nr. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%°]+/u)
    .filter(Boolean);
}

const perWords = new Set(['je', 'pro', 'per', 'par']);
const genitiveWords = new Set(['der', 'des', 'von', 'of', 'de', 'du']);
const yearWord =
  /^(schul|bau|geburts|berichts|haushalts|kalender|förder|bezugs|erhebungs|studien|gründungs|wirtschafts)?jahr$|^year$|^année$/;
const periodWord =
  /^(quartal|quarter|trimestre|monat|month|mois|woche|week|semaine|tag|day|jour|kw|halbjahr|semester|wochentag)$/;

/** Whether the word is what the column is about: in "Jahr", "Jahr der Bewilligung", "Bewilligung Jahr", not in "Kosten im Jahr 2023". */
function isSubject(words: readonly string[], index: number): boolean {
  if (words.length === 1) return true;
  if (index === 0) return genitiveWords.has(words[1] ?? '');
  const before = words[index - 1] ?? '';
  return index === words.length - 1 && !perWords.has(before) && !['im', 'in', 'am', 'by'].includes(before);
}

function isYear(words: readonly string[]): boolean {
  return words.some((word, index) => yearWord.test(word) && isSubject(words, index));
}

const codeWords = new Set([
  ...[
    'id',
    'ids',
    'nr',
    'nummer',
    'plz',
    'ags',
    'ars',
    'zip',
    'postcode',
    'code',
    'key',
    'nuts',
    'lau',
    'iban',
    'bic',
  ],
  ...[
    'tel',
    'telefon',
    'phone',
    'fax',
    'lat',
    'lon',
    'lng',
    'latitude',
    'longitude',
    'breitengrad',
    'längengrad',
  ],
  ...['rang', 'rank', 'platz', 'uuid', 'guid', 'hash', 'lfd', 'zeile', 'row', 'objectid', 'fid'],
]);

function isCode(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      codeWords.has(word) ||
      /(nummer|schlüssel|schluessel|leitzahl|kennziffer|jahrgang)$/.test(word) ||
      // "number" and "no" name a thing only where they do not count it: "case number", "number of cases".
      (['number', 'no'].includes(word) && words[index + 1] !== 'of') ||
      ((periodWord.test(word) || yearWord.test(word)) && isSubject(words, index)),
  );
}

const rateWords = new Set([
  ...[
    'prozent',
    'percent',
    'pct',
    '%',
    'schnitt',
    'durchschnittlich',
    'average',
    'avg',
    'mean',
    'median',
    'mittelwert',
  ],
  ...[
    'alter',
    'age',
    'temperatur',
    'temperature',
    'note',
    'grade',
    'score',
    'ratio',
    'verhältnis',
    'share',
    'taux',
  ],
  ...[
    'part',
    'moyenne',
    'preis',
    'price',
    'prix',
    'density',
    'ø',
    'temp',
    'income',
    'einkommen',
    'gehalt',
    'lohn',
  ],
  ...[
    'expectancy',
    'lebenserwartung',
    'speed',
    'geschwindigkeit',
    'tempo',
    'wind',
    'height',
    'pressure',
    'luftdruck',
  ],
  ...['inflation', 'wage', 'wages', 'salary', 'rating', 'zins', 'dauer', 'duration', 'ppm'],
]);

function isRate(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      rateWords.has(word) ||
      // "Preis" and "index" also at the end of a longer word: "Verbraucherpreis", "Glücksindex".
      /(anteil|quote|rate|dichte|durchschnitt|faktor|grad|preis|index|alter|temperatur|einkommen|dauer)$/.test(
        word,
      ) ||
      // "Förderung je Jahr" may be added up over programmes; "Gespräche je Fachkraft" may not.
      (perWords.has(word) &&
        !periodWord.test(words[index + 1] ?? '') &&
        !yearWord.test(words[index + 1] ?? '')),
  );
}

function isRateUnit(unit: string): boolean {
  return /[%‰/°]/.test(unit) || perWords.has(wordsOf(unit)[0] ?? '');
}

const stockWords = new Set([
  ...[
    'einwohner',
    'einwohnerzahl',
    'einwohnerinnen',
    'bevölkerung',
    'bevoelkerung',
    'population',
    'inhabitants',
  ],
  ...['bestand', 'stock', 'fläche', 'flaeche', 'area', 'habitants', 'superficie', 'haushalte', 'households'],
  ...[
    'beschäftigte',
    'beschaeftigte',
    'employees',
    'employment',
    'arbeitslose',
    'schüler',
    'schülerinnen',
    'studierende',
  ],
]);

const remarkWords = new Set([
  ...[
    'hinweis',
    'hinweise',
    'bemerkung',
    'bemerkungen',
    'anmerkung',
    'kommentar',
    'notiz',
    'remark',
    'comment',
  ],
  ...['note', 'notes', 'quelle', 'source', 'link', 'url', 'lizenz', 'licence', 'license', 'beschreibung'],
  ...[
    'description',
    'adresse',
    'address',
    'straße',
    'strasse',
    'street',
    'email',
    'mail',
    'website',
    'genauigkeit',
  ],
]);
