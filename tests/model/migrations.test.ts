import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../model/briefing';
import { migrate, migrations } from '../../model/migrations';

describe('migrate', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({ ...old, name: old.title }),
    2: (old: Record<string, unknown>) => ({ ...old, name: `${old.name}!` }),
  };

  it('goes up one version at a time', () => {
    expect(migrate({ format: 1, title: 'a' }, 'x.briefing', steps, 3)).toEqual({
      ok: true,
      value: { format: 3, title: 'a', name: 'a!' },
    });
    expect(migrate({ format: 3, name: 'b' }, 'x.briefing', steps, 3)).toEqual({
      ok: true,
      value: { format: 3, name: 'b' },
    });
  });

  it('refuses a newer version and names both', () => {
    expect(migrate({ format: 4 }, 'x.briefing', steps, 3)).toMatchObject({
      failure: { code: 'briefing-newer', detail: { file: 'x.briefing', found: 4, expected: 3 } },
    });
  });

  it('refuses what has no version', () => {
    for (const json of [null, [], 'text', {}, { format: '1' }, { format: 0 }, { format: 1.5 }]) {
      expect(migrate(json, 'x.briefing')).toMatchObject({ failure: { code: 'briefing-invalid' } });
    }
  });

  it('has a step from every older version to the current one', () => {
    const older = Array.from({ length: currentFormat - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(migrations)).toEqual(older);
  });
});
