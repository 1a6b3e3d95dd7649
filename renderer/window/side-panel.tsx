import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { assertNever } from '../../model/result';
import type { Block, Place, Slide } from '../../model/slide';
import { ChartPanel } from '../chart/chart-panel';
import { DatasetPanel } from '../dataset/dataset-panel';
import { FigurePanel } from '../figure/figure-panel';
import { FiguresPanel } from '../figure/figures-panel';
import { ImagePanel } from '../slide/image-panel';
import { SlidePanel } from '../slide/slide-panel';
import { slideWords } from '../slide/slide-words';
import { TablePanel } from '../slide/table-panel';
import { TextPanel } from '../slide/text-panel';
import { edit, useDocument } from '../store/document-store';
import { removeBlock } from '../store/edits/blocks';
import { showPanel, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { BriefingPanel } from './briefing-panel';
import './side-panel.css';

/** Everything about what is chosen. */
export function SidePanel() {
  const words = useWords(slideWords);
  // What is about something else begins at its top.
  const about = useView(({ page, slide, dataset, panel }) =>
    JSON.stringify(page === 'slide' ? [slide, panel] : [page, dataset]),
  );
  return (
    <aside key={about} className="right" aria-label={words.content}>
      <Content />
    </aside>
  );
}

function Content() {
  const page = useView((now) => now.page);
  const panel = useView((now) => now.panel);
  const chosen = useView((now) => now.slide);
  const chosenDataset = useView((now) => now.dataset);
  const briefing = useDocument((now) => now.history.present);
  const slide = briefing.slides.find((each) => each.id === chosen);
  if (page !== 'slide') {
    const dataset = briefing.datasets.find((each) => each.id === chosenDataset);
    return dataset ? <DatasetPanel key={dataset.id} dataset={dataset} /> : null;
  }
  switch (panel.kind) {
    case 'briefing':
      return <BriefingPanel />;
    case 'figure': {
      const figure = briefing.figures.find((each) => each.id === panel.figure);
      return figure ? <FigurePanel key={figure.id} figure={figure} /> : null;
    }
    case 'block': {
      const block = slide?.blocks[panel.place];
      return slide && block ? (
        <BlockPanel key={slide.id + panel.place} slide={slide} place={panel.place} block={block} />
      ) : null;
    }
    case 'slide':
      return slide ? <SlidePanel key={slide.id} slide={slide} /> : <BriefingPanel />;
    default:
      return assertNever(panel);
  }
}

interface BlockPanelProps {
  readonly slide: Slide;
  readonly place: Place;
  readonly block: Block;
}

function BlockPanel({ slide, place, block }: BlockPanelProps) {
  const words = useWords(slideWords);
  return (
    <>
      <div className="panel-head">
        <Button icon={ChevronLeft} label={words.slide} onPress={() => showPanel({ kind: 'slide' })} />
        <h2>{words.blocks[block.kind]}</h2>
      </div>
      <BlockFields {...{ slide, place, block }} />
      <div className="panel-foot">
        <Button
          label={words.remove}
          onPress={() => {
            showPanel({ kind: 'slide' });
            edit((briefing) => removeBlock(briefing, slide.id, place));
          }}
        />
      </div>
    </>
  );
}

function BlockFields({ slide, place, block }: BlockPanelProps): ReactNode {
  switch (block.kind) {
    case 'chart':
      return <ChartPanel key={block.chart} id={block.chart} />;
    case 'figures':
      return <FiguresPanel {...{ slide, place, block }} />;
    case 'text':
      return <TextPanel {...{ slide, place, block }} />;
    case 'table':
      return <TablePanel {...{ slide, place, block }} />;
    case 'image':
      return <ImagePanel {...{ slide, place, block }} />;
    default:
      return assertNever(block);
  }
}
