import type { ReadProgress } from '../../model/read-progress';
import { assertNever, fail, type Result, success } from '../../model/result';
import { DataEngine } from './data-engine';
import { openPort } from './data-port';
import { readGeometry } from './geometry/read-geometry';
import type { CallRequest } from './protocol';
import { answerAll } from './resolve';

/*
 * The entry of the data process. Started by Electron's utilityProcess (or, in tests, by Node's fork) with the working
 * folder as its argument. A crash here costs what is under way, nothing else: see data-client.ts.
 */

const [folder = ''] = process.argv.slice(2);
const port = openPort();
const running = new Map<number, AbortController>();
const engine = await DataEngine.open({ folder });

port.listen((request) => {
  if (request.kind === 'cancel') running.get(request.id)?.abort();
  else void answer(request);
});
port.send({ kind: 'ready' });

async function answer(request: CallRequest): Promise<void> {
  const { id } = request;
  const controller = new AbortController();
  running.set(id, controller);
  const result = await perform(request, controller.signal).catch((error) => fail('internal', {}, error));
  running.delete(id);
  port.send({ kind: 'result', id, result });
}

async function perform(request: CallRequest, signal: AbortSignal): Promise<Result<unknown>> {
  switch (request.call) {
    case 'importFile': {
      const { path, ...options } = request.args;
      const onProgress = (progress: ReadProgress) =>
        port.send({ kind: 'progress', id: request.id, progress });
      const read = await engine.importFile(path, { ...options, signal, onProgress });
      return read.ok ? success({ report: read.value, file: engine.fileOf(read.value.dataset.id) }) : read;
    }
    case 'previewFile': {
      const { path, ...options } = request.args;
      return engine.previewFile(path, { ...options, signal });
    }
    case 'endPreview':
      engine.endPreview(request.args.id);
      return success(null);
    case 'readGeometry':
      return readGeometry(request.args.path);
    case 'attachDataset':
      return engine.attachDataset(request.args.dataset, request.args.file);
    case 'writeParquet':
      return engine.writeParquet(request.args.id, request.args.path);
    case 'ask':
      return engine.ask(request.args.query, signal);
    case 'reportJoin':
      return engine.reportJoin(request.args.query, signal);
    case 'askAll':
      return success(
        await answerAll(
          request.args.instead ? engine.imagine(request.args.instead) : engine,
          request.args.queries,
          signal,
        ),
      );
    case 'compareRows':
      return engine.compareRows(request.args.before, request.args.after, signal);
    case 'readRows':
      return engine.readRows(request.args);
    case 'findRow':
      return engine.findRow(request.args);
    case 'describeColumn':
      return engine.describeColumn(request.args, signal);
    case 'stopLooking':
      return engine.stopLooking(request.args.id);
    case 'detach':
      return engine.detach(request.args.id);
    default:
      return assertNever(request);
  }
}
