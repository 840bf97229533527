import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { DrawnPage, PageToDraw } from '#platform/http';
import type { FromDrawing, ToDrawing } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('Pages are drawn in a worker thread.');
const tell = (message: FromDrawing): void => port.postMessage(message);

/** `src/app/web/draw-page.tsx` as it was built. */
const { drawPage } = (await import(pathToFileURL(workerData as string).href)) as {
  drawPage: (page: PageToDraw) => Promise<DrawnPage>;
};

async function draw({ number, until, ...page }: ToDrawing): Promise<void> {
  if (Date.now() > until) return tell({ is: 'too-late', number });
  try {
    tell({ is: 'drawn', number, drawn: await drawPage(page) });
  } catch (cause) {
    tell({ is: 'broken', number, error: cause instanceof Error ? cause : new Error(String(cause)) });
  }
}

// The first drawing of each kind is slow: code is compiled, sentences are read. No reader should wait for that.
for (const address of ['/zh/', '/en/opportunities', '/fr/organisations', '/nl/words'])
  await drawPage({ address, first: '{}' });

port.on('message', (message: ToDrawing) => void draw(message));
tell({ is: 'ready' });
