import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pageSize, type Size } from './page-size.ts';

/** The library's own memory: a file that unfolds into more than this ends its order. */
const MOST_MEMORY_BYTES = 512 * 1024 ** 2;
const MOST_PAGES = 10_000;

/** Code of the library for a file that asks for a password, and for one whose protection it does not know. */
const LOCKED = /password|security/i;

type Reason = 'encrypted' | 'damaged' | 'page-unknown' | 'too-many-pages';

/** Why a file or a page cannot be shown. */
export class Unreadable extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** A page as it was drawn: red, green, blue and opacity of each point. */
export interface Drawn extends Size {
  readonly points: Uint8Array;
}

export interface OpenedPdf {
  readonly pages: number;
  draw(wanted: { readonly page: number; readonly width: number }): Promise<Drawn>;
}

/** As much of WebAssembly as is needed; its types come with those of browsers. */
const { WebAssembly: assembly } = globalThis as unknown as {
  WebAssembly: {
    compile(bytes: Uint8Array): Promise<object>;
    instantiate(module: object, imports: object): Promise<object>;
  };
};

const compiled = assembly.compile(
  fs.readFileSync(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))),
);

/**
 * Opens a file in a library of its own, so that nothing of one file is left for the next. No script of it runs: the library is
 * built without, and forms are not filled in.
 */
export async function openPdf(pdf: Uint8Array): Promise<OpenedPdf> {
  const library = await openLibrary(await compiled);
  const document = await library.loadDocument(pdf).catch((error: unknown) => {
    throw new Unreadable(LOCKED.test(String(error)) ? 'encrypted' : 'damaged');
  });
  const pages = document.getPageCount();
  if (pages < 1) throw new Unreadable('damaged');
  if (pages > MOST_PAGES) throw new Unreadable('too-many-pages');
  return {
    pages,
    draw: async ({ page: number, width: wanted }) => {
      if (number > pages) throw new Unreadable('page-unknown');
      const page = document.getPage(number - 1);
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
      const size = pageSize({ width, height }, wanted);
      if (!size) throw new Unreadable('damaged');
      const { data } = await page.render({ ...size, scale: 1, render: async (drawn) => drawn.data });
      return { ...size, points: data };
    },
  };
}

type Imports = Readonly<Record<'env', Readonly<Record<string, (bytes: number) => number>>>>;

function openLibrary(module: object) {
  return PDFiumLibrary.init({
    instantiateWasm: (imports: Imports, done: (instance: object) => void) => {
      const { env } = imports;
      const grow = (bytes: number) =>
        bytes >>> 0 > MOST_MEMORY_BYTES ? 0 : env['emscripten_resize_heap']!(bytes);
      const limited = { ...imports, env: { ...env, emscripten_resize_heap: grow } };
      const start = async () => done(await assembly.instantiate(module, limited));
      void start();
      return {};
    },
  });
}
