import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';
import { topics } from '../ordinary-data';

export const donut: readonly GalleryCase[] = [
  {
    name: 'Kreise',
    over: { format: { scale: 'million', decimals: 1 }, highlight: ['Landkreis'] },
    rows: [
      ['Landkreis', 9_050_000],
      ['Stadtkreis', 2_020_000],
    ],
  },
  { name: 'Sieben Teile', over: { show: 'share' }, rows: topics },
  { name: 'Neben einem Text', size: 'half', over: { show: 'share' }, rows: topics },
  ...oddCases(),
];
