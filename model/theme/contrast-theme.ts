import { highDemands } from './contrast';
import type { Theme } from './theme';

/** Black on white, thick lines, no pale greys: for weak projectors, bright rooms and eyes that need it. */
export const contrastTheme: Theme = {
  name: 'contrast',
  lines: 'thick',
  demands: highDemands,
  palette: {
    ink: '#000000',
    paper: '#ffffff',
    muted: '#333333',
    line: '#767676',
    ground: '#f2f2f2',
    strong: '#003f4a',
    deep: '#000000',
    onDeep: '#ffffff',
    onDeepMuted: '#ffffff',
    signal: '#ffc800',
    grey: '#757575',
    categories: ['#003f4a', '#532b00', '#2b71e1', '#350602', '#3c622e', '#90238a'],
    sequence: ['#c4eaee', '#73c3cc', '#1794a0', '#055b63', '#012528'],
    diverging: ['#622b04', '#ac5107', '#e3966a', '#f2f2f2', '#5eb6e6', '#0a78a6', '#01435f'],
  },
};
