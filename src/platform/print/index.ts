export { plainText } from './plain-text.ts';
export { spaced } from './spaced.ts';
export { type Paper, type Printer, startPrinter } from './start-printer.ts';
