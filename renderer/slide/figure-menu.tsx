import { ChevronDown } from 'lucide-react';
import { figureWords } from '../figure/figure-words';
import { useFigureText } from '../figure/use-figure-text';
import { nameMeasureIn } from '../query/name-measure';
import { useDocument } from '../store/document-store';
import { nameFigure } from '../store/edits/figures';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { MenuItem, Popover } from '../ui/popover';
import { windowWords } from '../ui/window-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { datasetAtHand, figuresToMake, insertFigure, insertNewFigure, nameDataset } from './insert';

/** Puts a figure on the slide: one that is there already, or a new one from the dataset at hand. */
export function FigureMenu() {
  const words = useWords(windowWords);
  const about = useWords(figureWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const figures = useDocument((now) => now.history.present.figures);
  const hasData = useDocument((now) => now.history.present.datasets.length > 0);
  const say = useFigureText();
  return (
    <Popover
      kind="menu"
      label={words.figure}
      button={(opens) => (
        <Button
          label={words.figure}
          trailing={ChevronDown}
          why={hasData ? undefined : words.needsDataset}
          opens={opens}
        />
      )}
    >
      {(close) => {
        const dataset = datasetAtHand();
        return (
          <>
            {figures.length > 0 && <h3 className="menu-title">{about.existing}</h3>}
            {figures.map((figure) => (
              <MenuItem
                key={figure.id}
                label={nameFigure(figure, language)}
                detail={say(figure)}
                onChoose={() => {
                  close();
                  insertFigure(figure.id);
                }}
              />
            ))}
            {dataset && <h3 className="menu-title">{about.newFrom(nameDataset(dataset))}</h3>}
            {dataset &&
              figuresToMake(dataset).map((measure) => (
                <MenuItem
                  key={JSON.stringify(measure)}
                  label={nameMeasureIn(measure, dataset, spoken)}
                  onChoose={() => {
                    close();
                    insertNewFigure(dataset, measure);
                  }}
                />
              ))}
          </>
        );
      }}
    </Popover>
  );
}
