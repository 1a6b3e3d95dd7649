import { type Slide, slideSchema } from '../../model/slide';
import { sampleDatasets } from './datasets';
import { lines, text } from './texts';

/** The middle part: what data says, real where it is published, made up and marked where it is not. */
export const dataSlides: readonly Slide[] = [
  slideSchema.parse({
    id: 'im-ganzen-land',
    layout: 'chart-and-text',
    title: text(
      'Beratung muss in die Fläche: {anteil-landkreise} der Menschen leben in Landkreisen',
      'Counselling must reach far out: {anteil-landkreise} of the people live in rural districts',
    ),
    blocks: {
      main: { kind: 'chart', chart: 'einwohner-nach-kreisart' },
      side: {
        kind: 'figures',
        items: [
          {
            figure: 'kreise',
            label: text('Stadt- und Landkreise hat das Land', 'urban and rural districts in the Land'),
          },
          {
            figure: 'stuttgart',
            label: text('Menschen im größten: Stuttgart', 'people in the largest: Stuttgart'),
          },
          {
            figure: 'baden-baden',
            label: text('im kleinsten: Baden-Baden', 'in the smallest: Baden-Baden'),
          },
        ],
      },
    },
    notes: text(
      'Integrationsmanagerinnen und -manager sind im ganzen Land beschäftigt, in der Großstadt wie in der kleinen Gemeinde. Die Kreise sind sehr verschieden groß; das Modell muss zu allen passen. Die Einwohnerzahlen sind amtlich, Stand Ende 2018. Überleitung: Wie hat sich der Bedarf entwickelt?',
      'Integration managers are employed all across the Land, in the big city as in the small municipality. The districts differ greatly in size; the model has to fit them all. The numbers of inhabitants are official, as of the end of 2018. Bridge: how has demand developed?',
    ),
  }),
  slideSchema.parse({
    id: 'gespraeche-je-jahr',
    layout: 'chart-and-text',
    title: text(
      'Noch nie wurde so oft beraten wie 2023: {gespraeche-2023} Mal',
      'Counselling reached its peak in 2023: {gespraeche-2023} sessions',
    ),
    blocks: {
      main: { kind: 'chart', chart: 'gespraeche-je-jahr' },
      side: {
        kind: 'text',
        text: lines(
          [
            '**Aufbau** bis 2019',
            '**Stabil** trotz Pandemie',
            '**Sprung** im Jahr 2022~– und danach keine Entspannung',
          ],
          [
            '**Build-up** until 2019',
            '**Stable** despite the pandemic',
            '**Leap** in 2022~– and no relief since',
          ],
        ),
      },
    },
    notes: text(
      'Achtung: Diese und die nächsten beiden Folien zeigen Musterdaten, frei erfunden. Sie zeigen, wie eine Auswertung nach Jahren aussähe; ihre Summe passt zur veröffentlichten Angabe. Überleitung: Worum geht es in den Gesprächen?',
      'Please note: this slide and the next two show sample data, made up. They show what an analysis by year would look like; their sum agrees with the published statement. Bridge: what are the sessions about?',
    ),
  }),
  slideSchema.parse({
    id: 'themen',
    layout: 'chart',
    title: text(
      'Um Wohnen und Arbeit geht es in {anteil-wohnen-arbeit} der Gespräche',
      'Housing and work are the subject of {anteil-wohnen-arbeit} of all sessions',
    ),
    blocks: { main: { kind: 'chart', chart: 'gespraeche-nach-thema' } },
    notes: text(
      'Zwei Themen überragen alle anderen: eine Wohnung und eine Arbeit. Erst danach kommt die Sprache. Auch das sind Musterdaten. Überleitung: War das schon immer so?',
      'Two topics tower above all others: a home and a job. Language only comes next. These, too, are sample data. Bridge: has it always been like that?',
    ),
  }),
  slideSchema.parse({
    id: 'entwicklung',
    layout: 'chart',
    title: text(
      'Seit 2022 wächst der Bedarf vor allem bei Wohnen und Arbeit',
      'Since 2022 demand has grown above all for housing and work',
    ),
    blocks: { main: { kind: 'chart', chart: 'gespraeche-je-quartal' } },
    notes: text(
      'Im Frühjahr 2022 steigen alle vier Linien, die von Wohnen und Arbeit am steilsten. Jeden Sommer wird es ruhiger; das ist kein Rückgang. Musterdaten auch hier. Überleitung: Bevor wir nach Europa schauen – was davon ist belegt?',
      'In spring 2022 all four lines rise, those of housing and work most steeply. Each summer is quieter; that is no decline. Sample data here as well. Bridge: before we look to Europe~– what of all this is on record?',
    ),
  }),
  slideSchema.parse({
    id: 'quellen',
    layout: 'table',
    title: text('Was belegt ist, trägt Quelle und Stand', 'What is on record has a source and a date'),
    blocks: {
      main: {
        kind: 'table',
        query: {
          dataset: sampleDatasets.keyFigures.id,
          order: [{ by: 'Wert', descending: true }],
        },
        columns: ['Kennzahl', 'Genauigkeit', 'Wert', 'Einheit', 'Stand'],
        headings: { Genauigkeit: text('Angabe', 'Statement') },
        formats: { Wert: { scale: 'one', grouping: true, decimals: 0 } },
      },
    },
    notes: text(
      'Für Rückfragen: Diese Angaben stammen vom Land, alles andere über Gespräche in diesem Vortrag ist als Muster gekennzeichnet. Wer genauer fragt, bekommt die Datei. Überleitung: Und nun zu der Frage, wegen der wir hier sind.',
      'For questions: these statements come from the Land; all else about sessions in this talk is marked as a sample. Whoever wants to know more can have the file. Bridge: and now to the question that brings us here.',
    ),
  }),
];
