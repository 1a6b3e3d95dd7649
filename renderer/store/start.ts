import { shownSlides } from '../../model/briefing';
import type { ImportReport } from '../../model/dataset';
import type { ShowPosition } from '../../model/show';
import { takeBrand } from '../../model/theme/set-brand';
import { call, listen } from '../bridge';
import { runCommand } from '../commands';
import { noteWaiting, receiveProposal } from '../import/import-store';
import { forgetSources, noteSources } from '../sources/source-store';
import { askAgain, currentBriefing, deliver, edit, receiveDocument, useDocument } from './document-store';
import { addDataset } from './edits/datasets';
import { noteProgress, tellFailure, useProgram } from './program-store';
import { chooseSlide, keepView, useView, viewOf } from './view-store';

/** Listens to the shell and fetches what is open. Called once, before the first drawing. */
export async function startWorkshop(): Promise<void> {
  useDocument.subscribe((now, before) => {
    const [is, was] = [now.history.present, before.history.present];
    if (now.opening !== before.opening) forgetSources();
    if (is === was) return;
    useView.setState((view) =>
      now.loaded && now.opening !== before.opening ? viewOf(is) : keepView(view, was, is, false),
    );
  });

  // The shell sends what it kept for us before its answer to the first call arrives: the document comes first.
  let setOpen: () => void = () => {};
  const isOpen = new Promise<void>((resolve) => {
    setOpen = resolve;
  });
  listen('document.opened', (view) => void isOpen.then(() => receiveDocument(view)));
  listen('document.wanted', () => void isOpen.then(deliver).then(() => call('document.delivered')));
  listen('dataset.imported', (report) => void isOpen.then(() => receiveDataset(report)));
  listen('brand.opened', (brand) => void isOpen.then(() => edit((briefing) => takeBrand(briefing, brand))));
  listen('import.proposed', (proposed) => void isOpen.then(() => receiveProposal(proposed)));
  listen('import.waiting', ({ waiting }) => noteWaiting(waiting));
  listen('sources.noticed', (states) => void isOpen.then(() => noteSources(states)));
  listen('failure', tellFailure);
  listen('progress', noteProgress);
  listen('data.restarted', (failure) => {
    tellFailure(failure);
    askAgain();
  });
  listen('show.moved', followShow);
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
  setOpen();
}

/** While the audience sees a slide, the one who speaks sees the same one here, with its notes. */
function followShow(show: ShowPosition): void {
  const before = useProgram.getState().show;
  useProgram.setState({ show });
  const shown = shownSlides(currentBriefing())[show.slide];
  if (shown && before?.slide !== show.slide) chooseSlide(shown.slide.id);
}

/** A file was read: its dataset belongs to the briefing now. What was noticed in it is shown at once, unless it is the first. */
function receiveDataset({ dataset }: ImportReport): void {
  const isFirst = currentBriefing().datasets.length === 0;
  edit((briefing) => addDataset(briefing, dataset));
  useView.setState({ dataset: dataset.id });
  if (!isFirst) useView.setState({ page: 'dataset' });
}
