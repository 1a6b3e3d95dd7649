import { usualDemands } from './contrast';
import type { Theme } from './theme';

/** Ink on paper with a deep teal: for most rooms. */
export const plainTheme: Theme = {
  name: 'plain',
  lines: 'thin',
  demands: usualDemands,
  palette: {
    ink: '#14212b',
    paper: '#ffffff',
    muted: '#56656e',
    line: '#d7dee1',
    ground: '#eef2f3',
    strong: '#0e5a63',
    deep: '#0b3b43',
    onDeep: '#ffffff',
    onDeepMuted: '#c3d3d6',
    signal: '#f0b429',
    grey: '#87939a',
    categories: ['#0e5a63', '#bd8820', '#1d72ba', '#7a2410', '#6a6c28', '#421a56'],
    sequence: ['#d2eef1', '#86cbd3', '#42a2ac', '#05747d', '#044349'],
    diverging: ['#773a00', '#ba6826', '#e6a375', '#eef2f3', '#62c3e0', '#128eac', '#01566a'],
  },
};
