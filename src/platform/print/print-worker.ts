import { createTypesetter } from './typesetter.ts';
import type { FromPrinter, Paper } from './start-printer.ts';

const typesetter = createTypesetter();

process.on('message', (paper: Paper) => process.send!(print(paper)));
// The server has gone.
process.on('disconnect', () => process.exit());

function print(paper: Paper): FromPrinter {
  try {
    return { pdf: typesetter.pdf(paper) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
