import { describe, expect, it } from 'vitest';
import { draws, readArguments } from '../../electron/program-arguments';

const fromSource = (...words: string[]) =>
  readArguments(['/electron', ...words], { fromSource: true, folder: '/home/eva' });
const packaged = (...words: string[]) =>
  readArguments(['/lectern', ...words], { fromSource: false, folder: '/home/eva' });

describe('readArguments', () => {
  it('passes over the flags of Chromium and, from source, the folder of the program', () => {
    expect(fromSource('--no-sandbox', '--inspect=0', '.', 'a.briefing')).toEqual({
      kind: 'window',
      files: ['/home/eva/a.briefing'],
    });
    expect(packaged('--no-sandbox', '/tmp/a.briefing')).toEqual({
      kind: 'window',
      files: ['/tmp/a.briefing'],
    });
    expect(fromSource('--no-sandbox', '.')).toEqual({ kind: 'window', files: [] });
  });

  it('knows a command by its name, and keeps its own flags', () => {
    const words = ['export', 'a.briefing', '--to', 'a.pdf'];
    expect(fromSource('--no-sandbox', '.', ...words)).toEqual({ kind: 'command', words });
    expect(packaged('--log-level=3', ...words)).toEqual({ kind: 'command', words });
  });

  it('takes a file that is called like a command for one when it is a path', () => {
    expect(packaged('./export')).toEqual({ kind: 'window', files: ['/home/eva/export'] });
    expect(packaged('a.csv', 'export')).toMatchObject({ kind: 'window' });
  });

  it('answers questions about the program without a window', () => {
    expect(packaged('--version')).toEqual({ kind: 'command', words: ['--version'] });
    expect(fromSource('.', '-h')).toEqual({ kind: 'command', words: ['-h'] });
  });
});

describe('draws', () => {
  it('is true of export alone, unless it is asked for help', () => {
    expect(draws(['export', 'a', '--to', 'b'])).toBe(true);
    expect(draws(['export', '--help'])).toBe(false);
    expect(draws(['query', 'a'])).toBe(false);
  });
});
