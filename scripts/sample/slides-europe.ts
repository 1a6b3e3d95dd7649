import { type Slide, slideSchema } from '../../model/slide';
import { districtsBlock } from './pictures';
import { lines, reportedByLand, text } from './texts';

/** The last part: the question that the occasion is about. */
export const europeSlides: readonly Slide[] = [
  slideSchema.parse({
    id: 'europa',
    layout: 'section',
    title: text('Was Europa übernehmen kann', 'What Europe can take from it'),
    notes: text(
      'Kurze Pause. Bis hierher ging es um ein Land; jetzt geht es um Regionen überall in Europa. Überleitung: Was hat das Podium dazu gesagt?',
      'A short pause. So far this was about one Land; now it is about regions all over Europe. Bridge: what did the panel say?',
    ),
  }),
  slideSchema.parse({
    id: 'podium',
    layout: 'text',
    title: text(
      'Das Podium wünscht sich mehr Kraft für die Arbeit vor Ort',
      'The panel wants more strength for the work on the ground',
    ),
    blocks: {
      main: {
        kind: 'text',
        text: lines(
          [
            '- **Den Blick weiten:** mehr Aufmerksamkeit für die Integration der Menschen, die schon in den Regionen leben~– nicht nur für die Begrenzung von Zuwanderung',
            '- **Vor Ort stärken:** In der EU steigt die Zahl der Asylsuchenden, und mit ihr die Aufgabe der Kommunen',
            '- **Förderung prüfen:** den Asyl-, Migrations- und Integrationsfonds (AMIF) für die kommende Förderperiode gegebenenfalls anpassen',
          ],
          [
            '- **Widen the view:** more attention to integrating people who already live in the regions, and not only to limiting migration',
            '- **Strengthen the ground:** the number of asylum seekers in the EU is rising, and with it the task of the municipalities',
            '- **Review the funding:** possibly adapt the Asylum, Migration and Integration Fund (AMIF) for the coming funding period',
          ],
        ),
      },
      side: {
        kind: 'text',
        text: lines(
          [
            '**Auf dem Podium**',
            'Mitglieder des Europäischen Parlaments',
            'Europäische Kommission',
            'Fachleute für Migrations- und Integrationspolitik',
          ],
          [
            '**On the panel**',
            'Members of the European Parliament',
            'European Commission',
            'Experts on migration and integration policy',
          ],
        ),
      },
    },
    source: text(
      'Quelle: Podium in Brüssel, nach „die:gemeinde“ · Stand: Februar~2024',
      'Source: panel in Brussels, as reported by “die:gemeinde” · As of: February~2024',
    ),
    notes: text(
      'Rechts steht, wer auf dem Podium saß. Drei Wünsche, ein gemeinsamer Nenner: Integration geschieht in den Regionen. Überleitung: Taugt unser Weg als Vorlage?',
      'Who was on the panel stands on the right. Three wishes with one thing in common: integration happens in the regions. Bridge: can our way serve as a model?',
    ),
  }),
  slideSchema.parse({
    id: 'blaupause',
    layout: 'statement',
    title: text(
      'In dieser Form ist das Integrationsmanagement nach Angaben des Landes in Deutschland einzigartig. Das muss nicht so bleiben.',
      'By the Land’s account, no one else in Germany does it in this form. It need not stay that way.',
    ),
    blocks: {
      main: {
        kind: 'text',
        text: text('Eine Blaupause für Europa?', 'A blueprint for Europe?'),
      },
    },
    source: reportedByLand,
    notes: text(
      'Die Frage offen in den Raum stellen und warten. Dann: Übertragbar ist nicht jede Einzelheit, sondern das Prinzip: früh, einzeln, vor Ort. Überleitung: Was davon belegt ist, steht auf der nächsten Folie.',
      'Put the question to the room and wait. Then: what can be transferred is not every detail but the principle: early, individual, on the ground. Bridge: what of this is on record stands on the next slide.',
    ),
  }),
  slideSchema.parse({
    id: 'quellen',
    layout: 'sources',
    title: text('Woher die Zahlen kommen', 'Where the numbers come from'),
    notes: text(
      'Für Rückfragen: Was belegt ist, steht hier mit Quelle und Stand; alles andere über Gespräche ist als Muster gekennzeichnet. Wer genauer fragt, bekommt die Datei. Überleitung: So erreichen Sie uns.',
      'For questions: what is on record stands here with its source and date; all else about sessions is marked as a sample. Whoever wants to know more can have the file. Bridge: this is how to reach us.',
    ),
  }),
  slideSchema.parse({
    id: 'schluss',
    layout: 'closing',
    kicker: text('Integrationsmanagement Baden-Württemberg', 'Integration management in Baden-Württemberg'),
    title: text('Bleiben wir im Gespräch', 'Let us keep talking'),
    blocks: {
      main: {
        kind: 'text',
        text: lines(
          [
            '**Ute Leidig**, Staatssekretärin',
            'Ministerium für Soziales, Gesundheit und Integration Baden-Württemberg',
            'Fragen und Wünsche nimmt das Ministerium gern entgegen.',
          ],
          [
            '**Ute Leidig**, State Secretary',
            'Ministry of Social Affairs, Health and Integration, Baden-Württemberg',
            'Please put your questions to the ministry.',
          ],
        ),
      },
      side: districtsBlock,
    },
    notes: text(
      'Dank an das Podium und an die Gäste. Die Unterlagen gibt es als PDF in Deutsch und Englisch.',
      'Thanks to the panel and to the guests. The slides are available as a PDF in German and English.',
    ),
  }),
];
