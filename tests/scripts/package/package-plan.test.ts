import { describe, expect, it } from 'vitest';
import type { Electron } from '../../../scripts/electron/electron';
import { planPackage } from '../../../scripts/package/package-plan';

const official: Electron = { kind: 'official', version: '45.4.1', folder: '/e', executable: '/e/electron' };
const standIn: Electron = { ...official, kind: 'stand-in', version: '33.2.1' };
const from = ['-c.electronDist=/e', '-c.electronVersion=45.4.1'];

describe('with the official Electron', () => {
  it("builds the platform's own targets", () => {
    expect(planPackage([], official, 'linux')).toEqual({ args: ['--linux', ...from] });
    expect(planPackage([], official, 'win32').args[0]).toBe('--win');
    expect(planPackage([], official, 'darwin').args[0]).toBe('--mac');
  });

  it('builds the targets that are wanted', () => {
    expect(planPackage(['deb', 'dir'], official, 'linux').args).toEqual(['--linux', 'deb', 'dir', ...from]);
  });

  it('refuses a platform it has no targets for', () => {
    expect(() => planPackage([], official, 'freebsd')).toThrow('not packaged on freebsd');
  });
});

describe('with the stand-in', () => {
  it('builds only the unpacked program, and says so', () => {
    const { args, remark } = planPackage([], standIn, 'linux');
    expect(args.slice(0, 2)).toEqual(['--linux', 'dir']);
    expect(remark).toContain('only the unpacked program');
    expect(planPackage(['dir'], standIn, 'linux').remark).toBeUndefined();
  });

  it.each([['deb'], ['AppImage'], ['nsis']])('never builds %s, which a user would get', (target) => {
    expect(() => planPackage([target], standIn, 'linux')).toThrow(`${target} for users`);
    expect(() => planPackage(['dir', target], standIn, 'linux')).toThrow(`${target} for users`);
  });
});
