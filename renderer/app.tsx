import { useEffect } from 'react';
import { assertNever } from '../model/result';
import { DatasetPage } from './dataset/dataset-page';
import { ImportDialog } from './import/import-dialog';
import { listenForKeys } from './keys';
import { RunningShow } from './show/running-show';
import { SlidePage } from './slide/slide-page';
import { SourcesPage } from './sources/sources-page';
import { useView, type ViewState } from './store/view-store';
import { DropTarget } from './window/drop-target';
import { ErrorEdge } from './window/error-edge';
import { MessageBar } from './window/message-bar';
import { SidePanel } from './window/side-panel';
import { Sidebar } from './window/sidebar';
import { StatusBar } from './window/status-bar';
import { TopBar } from './window/top-bar';
import './app.css';

/** The workshop: commands above, data on the left, the slide in the middle, what is chosen on the right. */
export function App() {
  const page = useView((now) => now.page);
  useEffect(listenForKeys, []);
  return (
    <div className="workshop">
      <TopBar />
      <MessageBar />
      <Sidebar />
      <main className="middle">
        <RunningShow />
        <ErrorEdge>{middleOf(page)}</ErrorEdge>
      </main>
      <ErrorEdge>
        <SidePanel />
      </ErrorEdge>
      <StatusBar />
      <DropTarget />
      <ImportDialog />
    </div>
  );
}

function middleOf(page: ViewState['page']) {
  switch (page) {
    case 'slide':
      return <SlidePage />;
    case 'dataset':
      return <DatasetPage />;
    case 'sources':
      return <SourcesPage />;
    default:
      return assertNever(page);
  }
}
