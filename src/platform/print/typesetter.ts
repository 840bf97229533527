import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { plainText } from './plain-text.ts';
import type { Paper } from './start-printer.ts';

const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'];

/** Sets papers with Typst. Nothing interrupts it while it works, and a fault in it ends the process. */
export interface Typesetter {
  /** Throws with the first fault of the template. */
  set(paper: Paper): NodeTypstDocument;
  pdf(paper: Paper): Uint8Array;
  /** Content of a set paper by a Typst selector, for tests. */
  query(document: NodeTypstDocument, selector: string): unknown;
}

/** Loads the fonts (about 20 MB): Chinese and Latin letters of one family, so that mixed lines keep one colour. */
export function createTypesetter(): Typesetter {
  const compiler = NodeCompiler.create({
    // Templates come as text and may read no file: their workspace is an empty folder.
    workspace: fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-print-')),
    fontArgs: [{ fontBlobs: FONTS.map((font) => fs.readFileSync(fontFile(font))) }],
  });
  const set = ({ template, content }: Paper) => {
    const made = compiler.compile({
      mainFileContent: template,
      inputs: {
        content: JSON.stringify(content, (_key, value: unknown) =>
          typeof value === 'string' ? plainText(value) : value,
        ),
      },
    });
    const found = made.result;
    if (found && !made.hasError()) return found;
    throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics.slice(0, 3)));
  };
  return {
    set,
    pdf: (paper) => {
      const document = set(paper);
      const creationTimestamp = Date.parse(`${paper.printedOn}T00:00:00Z`) / 1000;
      compiler.evictCache(10);
      try {
        return compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp });
      } catch (error) {
        if (!String(error).includes('could not be displayed with any font')) throw error;
        // An archive file may hold no letter that the fonts lack; an ordinary file shows a box in its place.
        return compiler.pdf(document, { creationTimestamp });
      }
    },
    query: (document, selector): unknown => compiler.query(document, { selector }),
  };
}

const fontFile = (font: string) =>
  path.join(
    path.dirname(import.meta.resolve('@expo-google-fonts/noto-sans-sc').replace('file://', '')),
    font,
  );
