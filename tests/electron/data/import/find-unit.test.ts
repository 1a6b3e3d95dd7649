import { describe, expect, it } from 'vitest';
import { unitOfName } from '../../../../electron/data/import/find-unit';

describe('the unit that a name says', () => {
  it.each([
    ['Fläche (km²)', { unit: 'km²' }],
    ['Fläche in km2', { unit: 'km2' }],
    ['Anteil in %', { unit: '%', type: 'percent' }],
    ['Quote [%]', { unit: '%', type: 'percent' }],
    ['Veränderung Prozent', { unit: '%', type: 'percent' }],
    ['Förderung in Euro', { unit: 'Euro', type: 'money' }],
    ['Ausgaben (Mio. €)', { unit: '€', scale: 1e6, type: 'money' }],
    ['Ausgaben in 1 000 EUR', { unit: 'EUR', scale: 1e3, type: 'money' }],
    ['Ausgaben (in 1.000 Euro)', { unit: 'Euro', scale: 1e3, type: 'money' }],
    ['Umsatz (T€)', { unit: '€', scale: 1e3, type: 'money' }],
    ['Umsatz in TEUR', { unit: 'EUR', scale: 1e3, type: 'money' }],
    ['Schulden in Mrd. Euro', { unit: 'Euro', scale: 1e9, type: 'money' }],
    ['Budget (EUR million)', { unit: 'EUR', scale: 1e6, type: 'money' }],
    ['Budget (million euros)', { unit: 'euros', scale: 1e6, type: 'money' }],
    ['Erwerbstätige / Tsd. Personen', { unit: 'Personen', scale: 1e3 }],
    ['Ernte (1 000 t)', { unit: 't', scale: 1e3 }],
    ['Exporte in 1 000 000 USD', { unit: 'USD', scale: 1e6, type: 'money' }],
    ['Geburten je 1 000 Einwohner', { unit: 'je 1 000 Einwohner' }],
    ['Strecke (1 000)', {}],
    ['Absatz (in 1 000)', { scale: 1e3 }],
    ['Museen in Tsdorf', {}],
    ['Kosten €', { unit: '€', type: 'money' }],
    ['Bevölkerung in Tsd.', { scale: 1e3 }],
    ['Einwohner (2018)', {}],
    ['Wert (Insgesamt)', {}],
    ['Fälle in Stuttgart', {}],
    ['Kreis', {}],
  ])('%s', (name, said) => expect(unitOfName(name)).toEqual(said));
});
