import { call } from '../bridge';
import { edit, receiveShapes } from '../store/document-store';
import { changeChart } from '../store/edits/charts';
import { tellFailure } from '../store/program-store';

/** Lets the person open a file of geometry; the chart then draws it. */
export async function openMap(chart: string): Promise<void> {
  const answer = await call('geometry.choose');
  if (!answer.ok) return tellFailure(answer.failure);
  if (!answer.value) return;
  const { geometry, shapes } = answer.value;
  receiveShapes(geometry.id, shapes);
  edit((briefing) =>
    changeChart({ ...briefing, geometries: [...briefing.geometries, geometry] }, chart, (now) => ({
      ...now,
      kind: 'map',
      map: { ...now.map, geometry: geometry.id, key: undefined },
    })),
  );
}
