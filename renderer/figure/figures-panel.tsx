import { Plus, X } from 'lucide-react';
import type { BlockOf, Place, Slide } from '../../model/slide';
import { edit, useDocument } from '../store/document-store';
import { changeBlock } from '../store/edits/blocks';
import { nameFigure } from '../store/edits/figures';
import { showPanel, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { LocalizedField } from '../ui/localized-field';
import { Select } from '../ui/select';
import { withPlace } from '../ui/with-place';
import { useWords } from '../ui/words';
import { CourseField } from './course-field';
import { figureWords } from './figure-words';
import { useFigureText } from './use-figure-text';

interface FiguresPanelProps {
  readonly slide: Slide;
  readonly place: Place;
  readonly block: BlockOf<'figures'>;
}

type Item = BlockOf<'figures'>['items'][number];

/** One to four big numbers side by side. */
export function FiguresPanel({ slide, place, block }: FiguresPanelProps) {
  const words = useWords(figureWords);
  const language = useView((now) => now.language);
  const figures = useDocument((now) => now.history.present.figures);
  const say = useFigureText();
  const change = (step: (items: readonly Item[]) => readonly Item[], topic?: string) =>
    edit(
      (briefing) =>
        changeBlock(briefing, slide.id, place, 'figures', (old) => ({ ...old, items: [...step(old.items)] })),
      topic && `${slide.id}-${place}-${topic}-${language}`,
    );
  const put = (index: number, parts: Partial<Item>, topic?: string) =>
    change((items) => items.map((item, at) => (at === index ? { ...item, ...parts } : item)), topic);
  const unused = figures.find((figure) => !block.items.some((item) => item.figure === figure.id));
  return (
    <div className="panel-part">
      {block.items.map(withPlace).map(({ value: item, index }) => (
        <div key={`item-${index}`} className="item-card">
          <div className="item-row">
            <Select
              label={`${words.figure} ${block.items.length > 1 ? index + 1 : ''}`.trim()}
              value={item.figure}
              options={figures.map((figure) => ({
                value: figure.id,
                label: `${nameFigure(figure, language)}: ${say(figure)}`,
              }))}
              onChoose={(figure) => put(index, { figure, course: undefined })}
            />
            {block.items.length > 1 && (
              <Button
                icon={X}
                iconOnly
                label={words.takeOff}
                onPress={() => change((items) => items.filter((_, at) => at !== index))}
              />
            )}
          </div>
          <LocalizedField
            label={words.label}
            text={item.label}
            language={language}
            lines={2}
            longest={400}
            onChange={(label) => put(index, { label }, `label-${index}`)}
          />
          <LocalizedField
            label={words.lead}
            text={item.lead}
            language={language}
            longest={60}
            hint={index === 0 ? words.leadHint : undefined}
            onChange={(lead) => put(index, { lead }, `lead-${index}`)}
          />
          <CourseField
            figure={figures.find(({ id }) => id === item.figure)}
            course={item.course}
            onChoose={(course) => put(index, { course })}
          />
          <div>
            <Button
              kind="plain"
              label={words.editFigure}
              onPress={() => showPanel({ kind: 'figure', figure: item.figure })}
            />
          </div>
        </div>
      ))}
      <Button
        kind="link"
        icon={Plus}
        label={words.add}
        why={block.items.length >= 4 ? words.full : undefined}
        onPress={() => {
          const figure = unused ?? figures[0];
          if (figure) change((items) => [...items, { figure: figure.id, label: {} }]);
        }}
      />
    </div>
  );
}
