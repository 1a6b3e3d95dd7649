import type { ChartKind } from '../../model/chart-kinds';
import { area } from './cases/area';
import { bar } from './cases/bar';
import { barPanels } from './cases/bar-panels';
import { bullet } from './cases/bullet';
import { column } from './cases/column';
import { donut } from './cases/donut';
import { dumbbell } from './cases/dumbbell';
import { funnel } from './cases/funnel';
import { heatMap } from './cases/heat-map';
import { line } from './cases/line';
import { linePanels } from './cases/line-panels';
import { map } from './cases/map';
import { pictogram } from './cases/pictogram';
import { radar } from './cases/radar';
import { sankey } from './cases/sankey';
import { scatter } from './cases/scatter';
import { slope } from './cases/slope';
import { tileMap } from './cases/tile-map';
import { timeLine } from './cases/time-line';
import { treemap } from './cases/treemap';
import { waterfall } from './cases/waterfall';
import type { GalleryCase } from './gallery-case';

/** The cases of every kind; a kind without one does not compile. The first of each is the ordinary one that is kept as a snapshot. */
export const galleryCases: Readonly<Record<ChartKind, readonly GalleryCase[]>> = {
  bar,
  column,
  line,
  area,
  scatter,
  treemap,
  sankey,
  funnel,
  radar,
  donut,
  waterfall,
  'tile-map': tileMap,
  map,
  dumbbell,
  bullet,
  slope,
  'heat-map': heatMap,
  pictogram,
  'time-line': timeLine,
  'bar-panels': barPanels,
  'line-panels': linePanels,
};
