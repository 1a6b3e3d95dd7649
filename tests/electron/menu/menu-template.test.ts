import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '../../../electron/contract';
import { menuTemplate } from '../../../electron/menu/menu-template';

type Item = MenuItemConstructorOptions;
const itemsOf = (item: Item): Item[] => [
  item,
  ...(Array.isArray(item.submenu) ? item.submenu.flatMap(itemsOf) : []),
];
const make = (language: 'de' | 'en', platform: NodeJS.Platform, send = vi.fn(), developing = false) =>
  menuTemplate({ language, platform, developing, send, showLog: () => undefined }).flatMap(itemsOf);

describe('menuTemplate', () => {
  it.each(['linux', 'win32', 'darwin'] as const)(
    'has every command once, and it sends itself (%s)',
    (platform) => {
      const send = vi.fn();
      const items = make('de', platform, send);
      for (const command of commands) {
        const found = items.filter((item) => item.id === command);
        expect(found, command).toHaveLength(1);
        found[0]?.click?.(undefined as never, undefined, undefined as never);
        expect(send).toHaveBeenLastCalledWith(command);
      }
    },
  );

  it('has no key twice', () => {
    for (const platform of ['linux', 'darwin'] as const) {
      const keys = make('en', platform).flatMap((item) => item.accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('says everything in both languages', () => {
    const labels = (language: 'de' | 'en') => make(language, 'linux').flatMap((item) => item.label ?? []);
    expect(labels('de')).toContain('Als PDF speichern …');
    expect(labels('en')).toContain('Save as PDF…');
    expect(labels('de')).toHaveLength(labels('en').length);
  });

  it('has the developer tools in development only', () => {
    const hasTools = (items: Item[]) => items.some((item) => item.role === 'toggleDevTools');
    expect(hasTools(make('de', 'linux'))).toBe(false);
    expect(hasTools(make('de', 'linux', vi.fn(), true))).toBe(true);
  });
});
