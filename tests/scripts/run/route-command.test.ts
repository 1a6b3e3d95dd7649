import { expect, it } from 'vitest';
import { routeCommand } from '../../../scripts/run/route-command.mjs';

it.each([
  ['export x.briefing --to x.pdf', 'electron'],
  ['--json export x.briefing', 'electron'],
  ['export -- --help', 'electron'],
  ['export --help', 'node'],
  ['export -h', 'node'],
  ['import export', 'node'],
  ['query file.csv --by year(date)', 'node'],
  ['new out.briefing --data a.csv', 'node'],
  ['info x.briefing', 'node'],
  ['refresh x.briefing', 'node'],
  ['--version', 'node'],
  ['no-such-command', 'node'],
  ['', 'node'],
])('sends "%s" to %s', (line, route) => {
  expect(routeCommand(line.split(' ').filter((word) => word !== ''))).toBe(route);
});
