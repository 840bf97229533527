import { openPdf, Unreadable } from './open-pdf.ts';
import { paintPage } from './paint-page.ts';
import type { FromPreview, PreviewOrder } from './start-preview.ts';

process.on('message', (order: PreviewOrder) => {
  void answer(order).then((product) => process.send!(product));
});
// The server has gone.
process.on('disconnect', () => process.exit());

async function answer({ pdf, wanted }: PreviewOrder): Promise<FromPreview> {
  try {
    const opened = await openPdf(pdf);
    return wanted ? paintPage(await opened.draw(wanted), wanted.marks) : { pages: opened.pages };
  } catch (error) {
    return { no: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}
