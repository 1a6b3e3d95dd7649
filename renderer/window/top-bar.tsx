import { ChevronDown, Redo2, Settings2, Undo2 } from 'lucide-react';
import { writeText } from '../../model/localized';
import { runCommand } from '../commands';
import { nameKeys } from '../keys';
import { ExportPanel } from '../show/export-panel';
import { ShowButton } from '../show/show-button';
import { FigureMenu } from '../slide/figure-menu';
import { insert } from '../slide/insert';
import { NewSlideButton } from '../slide/new-slide-button';
import { edit, useDocument } from '../store/document-store';
import { showPanel, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { MenuItem, Popover } from '../ui/popover';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';
import { LanguageMenu } from './language-menu';
import './top-bar.css';

/** The commands, where people who know PowerPoint look for them. */
export function TopBar() {
  const words = useWords(windowWords);
  const hasData = useDocument((now) => now.history.present.datasets.length > 0);
  const canUndo = useDocument((now) => now.history.past.length > 0);
  const canRedo = useDocument((now) => now.history.future.length > 0);
  const needsData = hasData ? undefined : words.needsDataset;
  return (
    <header className="top-bar">
      <TitleField />
      <Button
        icon={Settings2}
        iconOnly
        label={words.settings}
        onPress={() => showPanel({ kind: 'briefing' })}
      />
      <div className="commands" role="toolbar" aria-label={words.insert}>
        <NewSlideButton />
        <span className="when-wide">
          <Button label={words.chart} why={needsData} onPress={() => void insert('chart')} />
        </span>
        <FigureMenu />
        <span className="when-wide">
          <Button label={words.text} onPress={() => void insert('text')} />
          <Button label={words.image} onPress={() => void insert('image')} />
          <Button label={words.table} why={needsData} onPress={() => void insert('table')} />
        </span>
        <span className="when-narrow">
          <InsertMenu needsData={needsData} />
        </span>
        <span className="divider" />
        <Button
          icon={Undo2}
          iconOnly
          label={words.undo}
          keys={nameKeys('Ctrl+Z')}
          why={canUndo ? undefined : words.nothingToUndo}
          onPress={() => runCommand('undo')}
        />
        <Button
          icon={Redo2}
          iconOnly
          label={words.redo}
          keys={nameKeys('Ctrl+Shift+Z')}
          why={canRedo ? undefined : words.nothingToRedo}
          onPress={() => runCommand('redo')}
        />
      </div>
      <div className="commands end">
        <LanguageMenu />
        <ExportPanel />
        <ShowButton />
      </div>
    </header>
  );
}

function TitleField() {
  const words = useWords(windowWords);
  const title = useDocument((now) => now.history.present.title);
  const language = useView((now) => now.language);
  const other = title.de || title.en || title.fr;
  return (
    <>
      <h1 className="for-readers">{title[language] || other || words.untitled}</h1>
      <input
        className="briefing-title"
        aria-label={words.title}
        title={title[language] || other || words.untitled}
        lang={language}
        maxLength={500}
        value={title[language] ?? ''}
        placeholder={other || words.untitled}
        onChange={(event) =>
          edit(
            (briefing) => ({ ...briefing, title: writeText(briefing.title, language, event.target.value) }),
            `title-${language}`,
          )
        }
      />
    </>
  );
}

/** Where the window is narrow, what can be inserted stands in a menu. */
function InsertMenu({ needsData }: { readonly needsData: string | undefined }) {
  const words = useWords(windowWords);
  const kinds = [
    { kind: 'chart', label: words.chart, why: needsData },
    { kind: 'text', label: words.text, why: undefined },
    { kind: 'image', label: words.image, why: undefined },
    { kind: 'table', label: words.table, why: needsData },
  ] as const;
  return (
    <Popover
      kind="menu"
      label={words.insert}
      button={(opens) => <Button label={words.insert} trailing={ChevronDown} opens={opens} />}
    >
      {(close) =>
        kinds.map(({ kind, label, why }) => (
          <MenuItem
            key={kind}
            label={label}
            why={why}
            onChoose={() => {
              close();
              void insert(kind);
            }}
          />
        ))
      }
    </Popover>
  );
}
