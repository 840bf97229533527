import { type Apart, type ApartLimits, type ApartState, BrokenDown, startApart } from '#platform/apart';
import { Refusal } from '#platform/refusal';

/** Larger files are not shown: their pages would take the memory and the time of everybody else. */
export const MOST_PREVIEWED_BYTES = 50 * 1024 ** 2;

/** A file that is read when its turn has come. */
export interface PdfSource {
  readonly bytes: number;
  read(): Promise<Uint8Array>;
}

/** Which page of a PDF is drawn how large, and what is written across it. */
export interface WantedPage {
  /** Counted from 1. */
  readonly page: number;
  /** In pixels; a page that would be larger than the limits is drawn smaller. */
  readonly width: number;
  /** Lines that stand all over the page. */
  readonly marks: readonly string[];
}

export interface Picture {
  /** WebP. */
  readonly content: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What the process is asked; without a wanted page, for the number of pages. */
export interface PreviewOrder {
  readonly pdf: Uint8Array;
  readonly wanted?: WantedPage;
}

/** What the process answers. `no`: a code of a refusal. */
export type FromPreview = { readonly pages: number } | Picture | { readonly no: string };

/**
 * Shows PDF files that strangers made as pictures: nothing of the file itself reaches a reader. They are read by a library in
 * WebAssembly, anew for each order, in a process that may write no file and start no other. A fault costs one page.
 */
export interface Preview {
  /**
   * Both refuse with `preview.encrypted`, `preview.damaged`, `preview.too-large`, `preview.too-many-pages`; with `preview.busy`
   * when too many are waiting, `preview.too-slow` after the time limit, `preview.broke-down` when a file ended the process.
   */
  pagesOf(pdf: PdfSource): Promise<number>;
  /** Refuses with `preview.page-unknown` too. */
  draw(pdf: PdfSource, wanted: WantedPage): Promise<Picture>;
  /** How the process and those that wait for it stand. */
  state(): ApartState;
  stop(): Promise<void>;
}

const LIMITS: ApartLimits = { waiting: 16, seconds: 15, idleSeconds: 120 };

/** A whole file is in the process twice, besides the picture; what the library itself takes has a limit of its own. */
const FLAGS = [
  '--permission',
  '--allow-addons',
  '--allow-fs-read=*',
  '--max-old-space-size=256',
  '--disable-warning=SecurityWarning',
];

/** Nothing runs before the first page. */
export function startPreview(limits: Partial<ApartLimits> = {}): Preview {
  const apart: Apart<PreviewOrder, FromPreview> = startApart({
    name: 'preview',
    module: new URL('./preview-worker.ts', import.meta.url),
    limits: { ...LIMITS, ...limits },
    flags: FLAGS,
  });
  const ask = async ({ bytes, read }: PdfSource, rest: Omit<PreviewOrder, 'pdf'>) => {
    if (bytes > MOST_PREVIEWED_BYTES)
      throw new Refusal('conflict', 'preview.too-large', { bytes, mostBytes: MOST_PREVIEWED_BYTES });
    const answer = await apart
      .do(async () => ({ ...rest, pdf: await read() }))
      .catch((error: unknown) => {
        throw error instanceof BrokenDown ? new Refusal('conflict', 'preview.broke-down') : error;
      });
    if ('no' in answer)
      throw new Refusal(answer.no === 'page-unknown' ? 'not-found' : 'conflict', `preview.${answer.no}`);
    return answer;
  };
  return {
    pagesOf: async (pdf) => ((await ask(pdf, {})) as { pages: number }).pages,
    draw: async (pdf, wanted) => (await ask(pdf, { wanted })) as Picture,
    state: () => apart.state(),
    stop: () => apart.stop(),
  };
}
