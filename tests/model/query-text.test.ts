import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Calculation,
  type Condition,
  comparisons,
  furtherKinds,
  type Group,
  type Measure,
  periods,
  presences,
  textSearches,
} from '../../model/query';
import {
  parseCondition,
  parseGroup,
  parseMeasure,
  parseOrder,
  parseTop,
  printCondition,
  printGroup,
  printMeasure,
  printOrder,
} from '../../model/query-text';

const ok = <T>(value: T) => ({ ok: true, value });
const code = (result: { ok: boolean; failure?: { code: string } }) => result.failure?.code;

describe('groups', () => {
  it.each([
    ['Kreis', { column: 'Kreis' }],
    ['  Kreis ', { column: 'Kreis' }],
    ['Übrige_Fälle-2.1%', { column: 'Übrige_Fälle-2.1%' }],
    ['"Art der Maßnahme"', { column: 'Art der Maßnahme' }],
    ['Art der Maßnahme', { column: 'Art der Maßnahme' }],
    ['"Fläche (km²)"', { column: 'Fläche (km²)' }],
    ['"ein ""Zitat"""', { column: 'ein "Zitat"' }],
    ['year(Quartal)', { column: 'Quartal', period: 'year' }],
    ['quarter( "Tag der Aufnahme" )', { column: 'Tag der Aufnahme', period: 'quarter' }],
    ['"year(Quartal)"', { column: 'year(Quartal)' }],
    ['year', { column: 'year' }],
    ['Gespra\u0308che', { column: 'Gespr\u00e4che' }],
  ] as const)('%s', (text, group) => expect(parseGroup(text)).toEqual(ok(group)));

  it.each(['', '  ', 'week(Tag)', 'year()', '"offen', 'a, b', "'Text'", '""'])('%s is refused', (text) =>
    expect(code(parseGroup(text))).toBe('query-text-wrong'),
  );
});

describe('measures', () => {
  it.each([
    ['count()', { kind: 'count' }],
    ['sum(Gespräche)', { kind: 'sum', column: 'Gespräche' }],
    ['mean("Anzahl Fälle")', { kind: 'mean', column: 'Anzahl Fälle' }],
    ['distinct(AGS)', { kind: 'distinct', column: 'AGS' }],
  ] as const)('%s', (text, measure) => expect(parseMeasure(text)).toEqual(ok(measure)));

  it.each([
    [
      'ratio(Fälle, Einwohner)',
      { kind: 'sum', column: 'Fälle', calculate: { kind: 'ratio', column: 'Einwohner' } },
    ],
    [
      'ratio("a, b", c, 1000)',
      { kind: 'sum', column: 'a, b', calculate: { kind: 'ratio', column: 'c', per: 1000 } },
    ],
    ['share(count())', { kind: 'count', calculate: { kind: 'share' } }],
    [
      'share( sum("a (b)"), year(Tag) )',
      {
        kind: 'sum',
        column: 'a (b)',
        calculate: { kind: 'share', within: { column: 'Tag', period: 'year' } },
      },
    ],
    ['GROWTH(mean(x))', { kind: 'mean', column: 'x', calculate: { kind: 'growth' } }],
    ['index(sum(x), 2020-Q1)', { kind: 'sum', column: 'x', calculate: { kind: 'index', base: '2020-Q1' } }],
    [
      'growth(ratio(a, b, 1000))',
      {
        kind: 'sum',
        column: 'a',
        calculate: { kind: 'ratio', column: 'b', per: 1000 },
        further: { kind: 'growth' },
      },
    ],
    [
      'moving(growth(count()), 2)',
      { kind: 'count', calculate: { kind: 'growth' }, further: { kind: 'moving', periods: 2 } },
    ],
    ['ratio(count(), b)', { kind: 'count', calculate: { kind: 'ratio', column: 'b' } }],
    ['moving(sum(x), 3)', { kind: 'sum', column: 'x', calculate: { kind: 'moving', periods: 3 } }],
  ] as const)('%s', (text, measure) => expect(parseMeasure(text)).toEqual(ok(measure)));

  it.each([
    ...[
      'ratio(a)',
      'ratio(a, b, 0)',
      'ratio(a, b, c)',
      'ratio(a, b, 1, 2)',
      'share()',
      'share(x)',
      'change(sum(x), 2)',
    ],
    ...[
      'index(sum(x))',
      'index(sum(x), true)',
      'moving(sum(x), 1)',
      'moving(sum(x))',
      'share(share(sum(x)))',
      'running(growth(sum(x)))',
      'growth(growth(growth(sum(x))))',
    ],
  ])('%s is refused', (text) => expect(code(parseMeasure(text))).toBe('query-text-wrong'));

  it.each(['sum()', 'sum', 'count(x)', 'average(x)', 'sum(a, b)', 'sum(a) b'])('%s is refused', (text) =>
    expect(code(parseMeasure(text))).toBe('query-text-wrong'),
  );
});

describe('conditions', () => {
  it.each([
    ["Kreis = 'Ulm'", { column: 'Kreis', is: '=', value: 'Ulm' }],
    ["Kreis='Ulm'", { column: 'Kreis', is: '=', value: 'Ulm' }],
    ["Ort != 'Villingen, ''Ort'' (neu)'", { column: 'Ort', is: '!=', value: "Villingen, 'Ort' (neu)" }],
    ['"Wert in Euro" >= 1234.5', { column: 'Wert in Euro', is: '>=', value: 1234.5 }],
    ['Wert in Euro < -3', { column: 'Wert in Euro', is: '<', value: -3 }],
    ['Tag <= 2024-02-14', { column: 'Tag', is: '<=', value: '2024-02-14' }],
    ['Tag > 2024-02-14 18:30', { column: 'Tag', is: '>', value: '2024-02-14 18:30' }],
    ['AGS = 08111', { column: 'AGS', is: '=', value: '08111' }],
    ['aktiv = true', { column: 'aktiv', is: '=', value: true }],
    ['year(Quartal) = 2023', { column: 'Quartal', period: 'year', is: '=', value: 2023 }],
    ["quarter(Quartal) = '2023-Q4'", { column: 'Quartal', period: 'quarter', is: '=', value: '2023-Q4' }],
    [
      "Kreis in ('Ulm', 'Bodensee, Kreis')",
      { column: 'Kreis', is: 'in', values: ['Ulm', 'Bodensee, Kreis'] },
    ],
    ['year(Tag) in (2022,2023)', { column: 'Tag', period: 'year', is: 'in', values: [2022, 2023] }],
    ["Kreis IN ('Ulm')", { column: 'Kreis', is: 'in', values: ['Ulm'] }],
    ['Wert is missing', { column: 'Wert', is: 'missing' }],
    ['"Wert in Euro" IS  NOT missing', { column: 'Wert in Euro', is: 'not missing' }],
    ['year(Tag) is missing', { column: 'Tag', period: 'year', is: 'missing' }],
    ["Ort contains '100 % (a_b)'", { column: 'Ort', is: 'contains', value: '100 % (a_b)' }],
    ["Ort der Hilfe starts with 'Bad'", { column: 'Ort der Hilfe', is: 'starts with', value: 'Bad' }],
    ['AGS starts with 08', { column: 'AGS', is: 'starts with', value: '08' }],
    ['AGS starts with 8', { column: 'AGS', is: 'starts with', value: '8' }],
    ["x = ''", { column: 'x', is: '=', value: '' }],
  ] as const)('%s', (text, condition) => expect(parseCondition(text)).toEqual(ok(condition)));

  it.each([
    'Kreis',
    'Kreis = ',
    '= 3',
    'Kreis = Ulm',
    'Kreis is Ulm',
    'Kreis contains',
    "Kreis contains ''",
    "Kreis contains 'a', 'b'",
    'is missing',
    'Kreis == 3',
    'Kreis in ()',
    "Kreis in ('a',)",
    "Kreis in 'a'",
    "Kreis = 'a' or 1=1",
    "Kreis = 'offen",
    'Wert > 1.234,5',
    'Wert = 1e5',
  ])('%s is refused', (text) => expect(code(parseCondition(text))).toBe('query-text-wrong'));
});

describe('orders', () => {
  it.each([
    ['Kreis', { by: 'Kreis', descending: false }],
    ['sum(Gespräche) desc', { by: 'sum(Gespräche)', descending: true }],
    ['sum("Anzahl Fälle") DESC', { by: 'sum(Anzahl Fälle)', descending: true }],
    ['year(Tag) asc', { by: 'year(Tag)', descending: false }],
    ['"Zahl desc"', { by: 'Zahl desc', descending: false }],
  ] as const)('%s', (text, order) => expect(parseOrder(text)).toEqual(ok(order)));
});

describe('tops', () => {
  it.each([
    ['5', { count: 5 }],
    [' 12 by sum("Anzahl Fälle") ', { count: 12, by: 'sum(Anzahl Fälle)' }],
    ['3 BY count()', { count: 3, by: 'count()' }],
  ] as const)('%s', (text, top) => expect(parseTop(text)).toEqual(ok(top)));

  it.each(['', '0', '1001', '-1', '2.5', '5 by', '5 by Kreis', '5 sum(x)'])('%s is refused', (text) =>
    expect(code(parseTop(text))).toBe('query-text-wrong'),
  );
});

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => text.normalize('NFC')),
  fc.constantFrom(
    'Kreis',
    'Anzahl Fälle',
    'year(x)',
    'a "b" c',
    'x in (y)',
    'sum(a) desc',
    '%',
    'NUTS 3',
    "d'Arc",
  ),
);
const group: fc.Arbitrary<Group> = fc
  .tuple(name, fc.option(fc.constantFrom(...periods), { nil: undefined }))
  .map(([column, period]) => (period ? { column, period } : { column }));
const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>({ kind: 'count' }),
  fc.record({ kind: fc.constantFrom('sum', 'mean', 'median', 'min', 'max', 'distinct'), column: name }),
);
const calculation: fc.Arbitrary<Calculation> = fc.oneof(
  fc.constantFrom<Calculation>(
    { kind: 'share' },
    { kind: 'change' },
    { kind: 'growth' },
    { kind: 'running' },
  ),
  group.map((within): Calculation => ({ kind: 'share', within })),
  fc
    .oneof(fc.integer(), fc.constantFrom('2020-Q1', '2020-01-31', "it's, (so)"))
    .map((base): Calculation => ({ kind: 'index', base })),
  fc.integer({ min: 2, max: 1000 }).map((periods): Calculation => ({ kind: 'moving', periods })),
);
const calculated: fc.Arbitrary<Measure> = fc.oneof(
  fc.tuple(measure, calculation).map(([base, calculate]): Measure => ({ ...base, calculate })),
  fc
    .tuple(name, name, fc.option(fc.integer({ min: 1 }), { nil: undefined }))
    .map(([column, divisor, per]): Measure => {
      const ratio = { kind: 'ratio' as const, column: divisor };
      return { kind: 'sum', column, calculate: per === undefined ? ratio : { ...ratio, per } };
    }),
);
const followed: fc.Arbitrary<Measure> = fc
  .tuple(
    calculated,
    calculation.filter(({ kind }) => furtherKinds.some((known) => known === kind)),
  )
  .map(([base, further]): Measure => ({ ...base, further }));
const scalar = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('2024-02-14', '08111', "'", "''", 'true', '2023-Q4', 'a, b', '1.5'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer(),
  fc.boolean(),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(group, fc.constantFrom(...comparisons), scalar)
    .map(([left, is, value]): Condition => ({ ...left, is, value })),
  fc
    .tuple(group, fc.array(scalar, { minLength: 1, maxLength: 5 }))
    .map(([left, values]): Condition => ({ ...left, is: 'in', values })),
  fc
    .tuple(group, fc.constantFrom(...textSearches), fc.string({ minLength: 1, maxLength: 30 }))
    .map(([left, is, value]): Condition => ({ ...left, is, value })),
  fc.tuple(group, fc.constantFrom(...presences)).map(([left, is]): Condition => ({ ...left, is })),
);

describe('what is printed is read back as the same', () => {
  it('groups', () =>
    fc.assert(
      fc.property(group, (value) => {
        expect(parseGroup(printGroup(value))).toEqual(ok(value));
      }),
    ));
  it('measures', () =>
    fc.assert(
      fc.property(fc.oneof(measure, calculated, followed), (value) => {
        expect(parseMeasure(printMeasure(value))).toEqual(ok(value));
      }),
    ));
  it('conditions', () =>
    fc.assert(
      fc.property(condition, (value) => {
        expect(parseCondition(printCondition(value))).toEqual(ok(value));
      }),
    ));
  it('orders', () =>
    fc.assert(
      fc.property(name, fc.boolean(), (by, descending) => {
        expect(parseOrder(printOrder({ by, descending }))).toEqual(ok({ by, descending }));
      }),
    ));
  it('no text makes the parsers throw', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const parse of [parseGroup, parseMeasure, parseCondition, parseOrder, parseTop])
          expect(parse(text).ok).toBeTypeOf('boolean');
      }),
    ));
});
