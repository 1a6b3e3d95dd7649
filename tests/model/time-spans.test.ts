import { describe, expect, it } from 'vitest';
import { saySpan, spanBetween } from '../../model/time-spans';

describe('from when to when', () => {
  it.each([
    [2023, 2024, 'lasting', 2025, '2023 – 2024'],
    ['2023', '2023', 'lasting', 2024, '2023'],
    ['2023-Q2', '2023-Q4', 'lasting', 2024, 'Q2\u00A02023 – Q4\u00A02023'],
    ['2023-01', '2023-06', 'lasting', 2023.5, 'Jan.\u00A02023 – Juni\u00A02023'],
    ['2024-02-14', '2024-12-31', 'lasting', 2025, '14.02.2024 – 31.12.2024'],
    ['2024-02-14', '2024-02-14', 'milestone', 2024 + 45 / 366, '14.02.2024'],
    ['2024-02-14T00:00:00', '2024-12-31T00:00:00', 'lasting', 2025, '14.02.2024 – 31.12.2024'],
    ['2020', null, 'open-end', null, 'ab 2020'],
    [null, '2020', 'open-begin', 2021, 'bis 2020'],
    [2023, 2019, 'reversed', 2020, 'Ende (2019) vor Beginn (2023)'],
    ['bald', 'später', 'missing', null, ''],
  ] as const)('%s to %s', (begin, end, kind, over, said) => {
    const span = spanBetween(begin, end, true, 'de');
    expect(span.kind).toBe(kind);
    if (over === null) expect(span.end).toBeNull();
    else expect(span.end).toBeCloseTo(over, 9);
    expect(saySpan(span, 'de')).toBe(said);
  });

  it('has milestones where no ends are asked for', () => {
    expect(spanBetween('2024-05', null, false, 'en')).toMatchObject({
      kind: 'milestone',
      begin: 2024 + 4 / 12,
    });
  });
});
