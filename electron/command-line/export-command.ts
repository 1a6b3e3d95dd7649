import type { AddCommand } from './add-command';

/**
 * `export` as the help shows it. It draws, so it is run by Electron (electron/start-export.ts); whoever asks plain Node
 * for it is told so.
 */
export const addExportCommand: AddCommand = (program, context, finish) => {
  const say = context.say.bind(context);
  program
    .command('export')
    .description(say('gibt ein Briefing als PDF aus', 'hands out a briefing as a PDF'))
    .argument('<FILE.briefing>', say('das Briefing', 'the briefing'))
    .requiredOption('--to <OUT.pdf>', say('Name des PDFs', 'name of the PDF'))
    .option('--lang <LANGUAGE>', say('Sprache der Folien: de, en, fr', 'language of the slides: de, en, fr'))
    .option(
      '--notes <none|pages>',
      say('pages: Notizen auf eigenen Seiten', 'pages: notes on pages of their own'),
    )
    .option(
      '--steps <last|pages>',
      say('pages: jeder Schritt auf einer eigenen Seite', 'pages: each step on a page of its own'),
    )
    .option(
      '--appendix <none|tables>',
      say('tables: die Daten der Diagramme als Anhang', 'tables: the data behind the charts as an appendix'),
    )
    .option('--slides <NUMBERS>', say('nur diese Folien: 1,3-5', 'only these slides: 1,3-5'))
    .option(
      '--colours <paper|screen>',
      say(
        'screen: Farben wie auf der Leinwand, auch ein dunkler Grund; sonst dunkel auf Weiß',
        'screen: colours as on the screen, with a dark ground, too; else dark on white',
      ),
    )
    .option(
      '--keep-drawings',
      say(
        'behält die gezeichneten Diagramme im Briefing; die nächste Ausgabe geht schneller',
        'keeps the drawn charts in the briefing; the next export is faster',
      ),
    )
    .action(() => {
      const reason = {
        de: '„export“ zeichnet und läuft nur im Programm selbst',
        en: '“export” draws and runs only in the program itself',
      };
      finish({ code: 'call-wrong', detail: { reason } });
    });
};
