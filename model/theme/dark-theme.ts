import { usualDemands } from './contrast';
import type { Theme } from './theme';

/** Light on dark: for dark rooms and screens that dazzle. Paper stays white. */
export const darkTheme: Theme = {
  name: 'dark',
  onPaper: 'plain',
  lines: 'thin',
  demands: usualDemands,
  palette: {
    ink: '#eef3f5',
    paper: '#10191f',
    muted: '#a7b6bd',
    line: '#33424b',
    ground: '#1b272e',
    strong: '#62c4cf',
    deep: '#0b3b43',
    onDeep: '#ffffff',
    onDeepMuted: '#c3d3d6',
    signal: '#f0b429',
    grey: '#5c6a72',
    categories: ['#62c4cf', '#e0b13a', '#4488f1', '#d4551f', '#d5ef65', '#a27fb0'],
    sequence: ['#193c3d', '#1d676a', '#33969b', '#5dcbd1', '#b9f5f8'],
    diverging: ['#fdcda0', '#db9750', '#a0600b', '#36434b', '#077ca4', '#46b5e4', '#a6e1fe'],
  },
};
