import type { Language } from '../localized';
import { type FoundArea, type Geography, onlyArea, plainName, unknownArea } from './geography';

/**
 * The countries that the map of Europe draws. A dataset may name them by ISO 3166 (two letters, three letters, number), by the
 * two codes in which Eurostat differs (EL, UK), or by name in German, English or French. `Code` is the ISO code of two letters.
 */
export const europeanCountries: Geography & { readonly codes: readonly string[] } = {
  get count() {
    return countries.length;
  },
  get codes() {
    return countries.map(([code]) => code);
  },
  nameOf: (area, language) => countries[area]?.[nameAt[language]] ?? '',
  find: findCountry,
};

const nameAt = { de: 3, en: 4, fr: 5 } as const satisfies Record<Language, number>;

type Country = readonly [
  iso2: string,
  iso3: string,
  number: string,
  de: string,
  en: string,
  fr: string,
  others?: readonly string[],
];

const countries: readonly Country[] = [
  ['AL', 'ALB', '008', 'Albanien', 'Albania', 'Albanie'],
  ['AD', 'AND', '020', 'Andorra', 'Andorra', 'Andorre'],
  ['AT', 'AUT', '040', 'Österreich', 'Austria', 'Autriche'],
  [
    'BA',
    'BIH',
    '070',
    'Bosnien und Herzegowina',
    'Bosnia and Herzegovina',
    'Bosnie-Herzégovine',
    ['Bosnien-Herzegowina', 'Bosnia'],
  ],
  ['BE', 'BEL', '056', 'Belgien', 'Belgium', 'Belgique'],
  ['BG', 'BGR', '100', 'Bulgarien', 'Bulgaria', 'Bulgarie'],
  ['BY', 'BLR', '112', 'Belarus', 'Belarus', 'Biélorussie', ['Weißrussland', 'Bélarus']],
  ['CH', 'CHE', '756', 'Schweiz', 'Switzerland', 'Suisse', ['Schweizerische Eidgenossenschaft']],
  ['CY', 'CYP', '196', 'Zypern', 'Cyprus', 'Chypre', ['Republik Zypern']],
  [
    'CZ',
    'CZE',
    '203',
    'Tschechien',
    'Czechia',
    'Tchéquie',
    ['Tschechische Republik', 'Czech Republic', 'République tchèque'],
  ],
  ['DE', 'DEU', '276', 'Deutschland', 'Germany', 'Allemagne', ['Bundesrepublik Deutschland']],
  ['DK', 'DNK', '208', 'Dänemark', 'Denmark', 'Danemark'],
  ['EE', 'EST', '233', 'Estland', 'Estonia', 'Estonie'],
  ['ES', 'ESP', '724', 'Spanien', 'Spain', 'Espagne'],
  ['FI', 'FIN', '246', 'Finnland', 'Finland', 'Finlande'],
  ['FR', 'FRA', '250', 'Frankreich', 'France', 'France'],
  [
    'GB',
    'GBR',
    '826',
    'Vereinigtes Königreich',
    'United Kingdom',
    'Royaume-Uni',
    ['Großbritannien', 'Great Britain', 'Grande-Bretagne', 'UK'],
  ],
  ['GR', 'GRC', '300', 'Griechenland', 'Greece', 'Grèce', ['EL']],
  ['HR', 'HRV', '191', 'Kroatien', 'Croatia', 'Croatie'],
  ['HU', 'HUN', '348', 'Ungarn', 'Hungary', 'Hongrie'],
  ['IE', 'IRL', '372', 'Irland', 'Ireland', 'Irlande', ['Republik Irland']],
  ['IS', 'ISL', '352', 'Island', 'Iceland', 'Islande'],
  ['IT', 'ITA', '380', 'Italien', 'Italy', 'Italie'],
  ['LI', 'LIE', '438', 'Liechtenstein', 'Liechtenstein', 'Liechtenstein'],
  ['LT', 'LTU', '440', 'Litauen', 'Lithuania', 'Lituanie'],
  ['LU', 'LUX', '442', 'Luxemburg', 'Luxembourg', 'Luxembourg'],
  ['LV', 'LVA', '428', 'Lettland', 'Latvia', 'Lettonie'],
  ['MC', 'MCO', '492', 'Monaco', 'Monaco', 'Monaco'],
  [
    'MD',
    'MDA',
    '498',
    'Moldau',
    'Moldova',
    'Moldavie',
    ['Republik Moldau', 'Moldawien', 'Republic of Moldova', 'République de Moldova'],
  ],
  ['ME', 'MNE', '499', 'Montenegro', 'Montenegro', 'Monténégro'],
  ['MK', 'MKD', '807', 'Nordmazedonien', 'North Macedonia', 'Macédoine du Nord', ['Mazedonien']],
  ['MT', 'MLT', '470', 'Malta', 'Malta', 'Malte'],
  ['NL', 'NLD', '528', 'Niederlande', 'Netherlands', 'Pays-Bas', ['Holland', 'The Netherlands']],
  ['NO', 'NOR', '578', 'Norwegen', 'Norway', 'Norvège'],
  ['PL', 'POL', '616', 'Polen', 'Poland', 'Pologne'],
  ['PT', 'PRT', '620', 'Portugal', 'Portugal', 'Portugal'],
  ['RO', 'ROU', '642', 'Rumänien', 'Romania', 'Roumanie'],
  ['RS', 'SRB', '688', 'Serbien', 'Serbia', 'Serbie'],
  [
    'RU',
    'RUS',
    '643',
    'Russland',
    'Russia',
    'Russie',
    ['Russische Föderation', 'Russian Federation', 'Fédération de Russie'],
  ],
  ['SE', 'SWE', '752', 'Schweden', 'Sweden', 'Suède'],
  ['SI', 'SVN', '705', 'Slowenien', 'Slovenia', 'Slovénie'],
  [
    'SK',
    'SVK',
    '703',
    'Slowakei',
    'Slovakia',
    'Slovaquie',
    ['Slowakische Republik', 'Slovak Republic', 'République slovaque'],
  ],
  ['SM', 'SMR', '674', 'San Marino', 'San Marino', 'Saint-Marin'],
  ['TR', 'TUR', '792', 'Türkei', 'Türkiye', 'Turquie', ['Turkey']],
  ['UA', 'UKR', '804', 'Ukraine', 'Ukraine', 'Ukraine'],
  [
    'VA',
    'VAT',
    '336',
    'Vatikanstadt',
    'Vatican City',
    'Cité du Vatican',
    ['Vatikan', 'Heiliger Stuhl', 'Holy See', 'Vatican', 'Saint-Siège'],
  ],
  // No ISO code; the European Union writes XK, statistics offices XKX.
  ['XK', 'XKX', '', 'Kosovo', 'Kosovo', 'Kosovo', ['XKO', 'XKV']],
];

function findCountry(key: string): FoundArea {
  const written = key.trim();
  // A number is one of three digits, whose zeros a column of numbers has lost.
  if (/^\d{1,3}$/.test(written)) return foundUnder(written.padStart(3, '0'));
  return foundUnder(plainName(withoutNotes(written)));
}

/** "Kosovo*", "Kosovo (UNSCR 1244/99)", "Germany (until 1990 former territory of the FRG)" */
function withoutNotes(name: string): string {
  return name.replace(/\([^)]*\)|\*/g, ' ');
}

function foundUnder(key: string): FoundArea {
  const area = areasByKey.get(key);
  return area === undefined ? unknownArea : onlyArea([area]);
}

const areasByKey = new Map<string, number>(
  countries.flatMap(([iso2, iso3, number, de, en, fr, others = []], area) => [
    ...(number ? [[number, area] as const] : []),
    ...[iso2, iso3, de, en, fr, ...others].map((name) => [plainName(name), area] as const),
  ]),
);
