import { call, listen } from '../bridge';
import { runCommand } from '../commands';
import {
  askAgain,
  currentBriefing,
  deliver,
  edit,
  noteProblems,
  receiveDocument,
  useDocument,
} from './document-store';
import { addDataset } from './edits/datasets';
import { noteProgress, tellFailure, useProgram } from './program-store';
import { keepView, useView, viewOf } from './view-store';

/** Listens to the shell and fetches what is open. Called once, before the first drawing. */
export async function startWorkshop(): Promise<void> {
  useDocument.subscribe((now, before) => {
    const [is, was] = [now.history.present, before.history.present];
    if (is === was) return;
    useView.setState((view) =>
      now.loaded && now.opening !== before.opening ? viewOf(is) : keepView(view, was, is, false),
    );
  });

  listen('document.opened', receiveDocument);
  listen('dataset.imported', ({ dataset, problems }) => {
    const isFirst = currentBriefing().datasets.length === 0;
    edit((briefing) => addDataset(briefing, dataset));
    noteProblems(dataset.id, problems);
    useView.setState({ dataset: dataset.id });
    if (!isFirst && problems.length > 0) useView.setState({ page: 'dataset' });
  });
  listen('document.wanted', async () => {
    await deliver();
    await call('document.delivered');
  });
  listen('failure', tellFailure);
  listen('progress', noteProgress);
  listen('data.restarted', (failure) => {
    tellFailure(failure);
    askAgain();
  });
  listen('show.moved', (show) => useProgram.setState({ show }));
  listen('show.ended', () => useProgram.setState({ show: null }));
  listen('displays', ({ count }) => useProgram.setState({ displays: count }));
  listen('command', runCommand);

  const [program, document] = await Promise.all([call('program.describe'), call('document.current')]);
  if (program.ok) {
    useProgram.setState({ program: program.value, displays: program.value.displays });
    globalThis.document.documentElement.lang = program.value.language;
  } else tellFailure(program.failure);
  if (document.ok) receiveDocument(document.value);
  else tellFailure(document.failure);
}
