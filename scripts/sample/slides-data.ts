import { type Slide, slideSchema } from '../../model/slide';
import { lines, text } from './texts';

/** The middle part: what data says, real where it is published, made up and marked where it is not. */
export const dataSlides: readonly Slide[] = [
  slideSchema.parse({
    id: 'im-ganzen-land',
    layout: 'chart',
    title: text(
      'Beratung muss in die Fläche: {anteil-landkreise} Menschen leben in Landkreisen',
      'Counselling must reach far out: {anteil-landkreise} people live in rural districts',
    ),
    blocks: { main: { kind: 'chart', chart: 'einwohner-je-kreis' } },
    notes: text(
      'Die Karte zeigt jeden Kreis als gleich großes Feld, ungefähr dort, wo er liegt; je dunkler, desto mehr Menschen. Die Kreise sind sehr verschieden groß, das Modell muss zu allen passen. Land, Kreise und Gemeinden arbeiten dafür zusammen: drei Ebenen, eine Aufgabe. Die Einwohnerzahlen sind amtlich, Stand Ende 2018. Überleitung: Wie hat sich der Bedarf entwickelt?',
      'The map shows each district as a tile of the same size, roughly where it lies; the darker, the more people. The districts differ greatly in size, and the model has to fit them all. Land, districts and municipalities work together on it: three levels, one task. The numbers of inhabitants are official, as of the end of 2018. Bridge: how has demand developed?',
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
      'Please note: this slide and the next three show sample data, made up. They show what an analysis by year would look like; their sum agrees with the published statement. Bridge: what are the sessions about?',
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
      'Zwei Themen überragen alle anderen: eine Wohnung und eine Arbeit. Erst danach kommt die Sprache. Wer nach seinem Kreis fragt: Oben links lässt er sich wählen. Auch das sind Musterdaten. Überleitung: War das schon immer so?',
      'Two topics tower above all others: a home and a job. Language only comes next. Should anyone ask about their district: it can be chosen at the top left. These, too, are sample data. Bridge: has it always been like that?',
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
      'Im Frühjahr 2022 steigen alle vier Linien, die von Wohnen und Arbeit am steilsten. Jeden Sommer wird es ruhiger; das ist kein Rückgang. Musterdaten auch hier. Überleitung: Und wie steht jedes Thema heute da?',
      'In spring 2022 all four lines rise, those of housing and work most steeply. Each summer is quieter; that is no decline. Sample data here as well. Bridge: and where does each topic stand today?',
    ),
  }),
  slideSchema.parse({
    id: 'vorher-nachher',
    layout: 'chart',
    title: text(
      'In jedem Thema wird heute mehr beraten als vor zwei Jahren',
      'In every topic there is more counselling today than two years ago',
    ),
    blocks: { main: { kind: 'chart', chart: 'themen-vorher-nachher' } },
    notes: text(
      'Der offene Punkt ist 2021, der volle 2023. Je länger die Linie, desto mehr kam hinzu: am meisten bei Wohnen und Arbeit, aber kein Thema ging zurück. Auch das sind Musterdaten. Überleitung: Was davon geht Europa an?',
      'The open dot is 2021, the full one 2023. The longer the line, the more was added: most of all for housing and work, but no topic declined. These are sample data as well. Bridge: which of this concerns Europe?',
    ),
  }),
];
