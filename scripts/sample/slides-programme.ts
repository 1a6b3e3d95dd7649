import { type Slide, slideSchema } from '../../model/slide';
import { conversationBlock, districtsBlock } from './pictures';
import { lines, text } from './texts';

/** The first part: what integration management is, in published facts. */
export const programmeSlides: readonly Slide[] = [
  slideSchema.parse({
    id: 'titel',
    layout: 'title',
    kicker: text('Integrationsmanagement Baden-Württemberg', 'Integration management in Baden-Württemberg'),
    title: text('Ankommen beginnt mit einem Gespräch', 'Arriving starts with a conversation'),
    subtitle: text(
      'Was Baden-Württemberg seit 2017 aufgebaut hat~– und was Europa davon übernehmen kann',
      'What Baden-Württemberg has built since 2017~– and what Europe can take from it',
    ),
    blocks: { main: districtsBlock },
    notes: text(
      'Begrüßung und Dank an die Landesvertretung. Heute geht es um ein Angebot, das klein aussieht: ein Gespräch. Und um die Frage, warum Europa darauf schauen sollte. Überleitung: Wer braucht dieses Gespräch, und wozu?',
      'Welcome, and thanks to the Representation of the Land. Today is about something that looks small: a conversation. And about why Europe should take a look at it. Bridge: who needs this conversation, and what for?',
    ),
  }),
  slideSchema.parse({
    id: 'worum-es-geht',
    layout: 'picture',
    title: text(
      'Wer neu ankommt, braucht jemanden, der den Weg kennt',
      'Those who arrive need someone who knows the way',
    ),
    blocks: {
      main: conversationBlock,
      side: {
        kind: 'text',
        text: lines(
          [
            '- **Früh und dauerhaft:** Einzelberatung gibt Geflüchteten Orientierung und Teilhabe',
            '- **Mit einem Ziel:** vorhandene Angebote selbstständig nutzen',
            '- **Im ganzen Land:** seit 2017, als Kern des *Pakts für Integration*',
          ],
          [
            '- **Early and lasting:** individual counselling gives refugees orientation and participation',
            '- **With one aim:** that they use the services there are on their own',
            '- **All across the Land:** since 2017, at the core of the *pact for integration*',
          ],
        ),
      },
    },
    // Shorter than on the others: the picture leaves less room.
    source: text(
      'Quelle: „die:gemeinde“ · Stand: Februar~2024',
      'Source: “die:gemeinde” · As of: February~2024',
    ),
    notes: text(
      'Der Kern ist Einzelberatung: ein Mensch, ein Gegenüber, ein nächster Schritt. Das Ziel ist, dass diese Hilfe bald nicht mehr nötig ist. Der Pakt für Integration finanziert dafür die Stellen. Überleitung: Wie oft ist das seither geschehen?',
      'At its core is individual counselling: one person, one counterpart, one next step. The aim is that this help is soon no longer needed. The pact for integration pays for the posts. Bridge: how often has that happened since?',
    ),
  }),
  slideSchema.parse({
    id: 'drei-millionen',
    layout: 'statement',
    title: text(
      'Beratungsgespräche seit 2017: geführt von kommunalen Fachkräften, im ganzen Land',
      'counselling sessions since 2017: held by municipal staff, all across the Land',
    ),
    blocks: { main: { kind: 'figures', items: [{ figure: 'gespraeche', label: {} }] } },
    notes: text(
      'Die Zahl kurz stehen lassen. Jedes dieser Gespräche hatte ein Anliegen: eine Wohnung, einen Kurs, eine Stelle. Das Land spricht von weit mehr als dieser Zahl; wir bleiben bei dem, was gesichert ist. Überleitung: Wer leistet das, und was kostet es?',
      'Let the number stand for a moment. Each of these sessions had a concern: a flat, a course, a job. The Land speaks of well over this number; we keep to what is certain. Bridge: who does this work, and what does it cost?',
    ),
  }),
  slideSchema.parse({
    id: 'wer-und-was',
    layout: 'figures',
    title: text(
      'Das Land gibt die Mittel, die Kommunen geben der Beratung ein Gesicht',
      'The Land provides the funds, the municipalities give counselling a face',
    ),
    blocks: {
      main: {
        kind: 'figures',
        items: [
          {
            figure: 'fachkraefte',
            label: text(
              'kommunale Fachkräfte beraten im Integrationsmanagement',
              'municipal integration managers counsel on the ground',
            ),
          },
          {
            figure: 'foerderung',
            label: text(
              'im Jahr fördert das Land die Integration Geflüchteter',
              'a year go from the Land into the integration of refugees',
            ),
          },
          {
            figure: 'soforthilfe',
            lead: text('zusätzlich', 'in addition'),
            label: text(
              'im Jahr für die Soforthilfe Ukraine, befristet',
              'a year for emergency aid for Ukraine, for a limited time',
            ),
          },
        ],
      },
    },
    notes: text(
      'Links die Menschen, in der Mitte die Landesförderung, rechts die zusätzliche Soforthilfe Ukraine, die befristet ist. Zur ersten Zahl kursieren zwei Angaben, „mehr als 1.000“ und „mehr als 1.200“; beide stimmen. Überleitung: Und das gilt nicht nur in den großen Städten.',
      'On the left the people, in the middle the funding by the Land, on the right the additional emergency aid for Ukraine, which is limited in time. Two statements of the first number are about, “more than 1,000” and “more than 1,200”; both are true. Bridge: and not only in the big cities.',
    ),
  }),
];
