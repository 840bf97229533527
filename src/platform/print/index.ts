export { type Paper, type Printer, startPrinter } from './start-printer.ts';
