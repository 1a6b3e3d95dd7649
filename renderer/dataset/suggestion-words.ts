/** Slides that the program suggests for a dataset. */
export const suggestionWords = {
  looking: { de: 'Die Daten werden angesehen …', en: 'Looking at the data …' },
  nothing: {
    de: 'Zu diesen Daten fällt dem Programm nichts Sinnvolles ein. Sie können selbst ein Diagramm anlegen.',
    en: 'The program has nothing sensible to suggest for this data. You can make a chart yourself.',
  },
  intro: {
    de: 'Das könnten diese Daten zeigen. Übernehmen Sie, was Sie brauchen; alles lässt sich danach ändern.',
    en: 'This is what the data could show. Take what you need; everything can be changed afterwards.',
  },
  slide: { de: (number: number) => `Vorschlag ${number}`, en: (number: number) => `Suggestion ${number}` },
  take: {
    de: (count: number) => (count === 1 ? '1 Folie übernehmen' : `${count} Folien übernehmen`),
    en: (count: number) => (count === 1 ? 'Take 1 slide' : `Take ${count} slides`),
  },
  chooseOne: { de: 'Wählen Sie mindestens eine Folie', en: 'Choose at least one slide' },
  notNow: { de: 'Jetzt nicht', en: 'Not now' },
} as const;
