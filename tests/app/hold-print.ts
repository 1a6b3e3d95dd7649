import type { ElectronApplication } from '@playwright/test';

/**
 * The page that is printed is gone as soon as it is: from now on the printer waits until it has been looked at.
 * @returns lets the printer go on
 */
export async function holdPrint(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(({ app }) => {
    const looked = new Promise((resolve) => Object.assign(globalThis, { looked: resolve }));
    app.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = (options) => looked.then(() => print(options));
    });
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'looked')());
}
