import { createHash } from 'node:crypto';
import type { DrawnPage, Drawing, PageToDraw } from '#platform/http';

/** Characters of markup that are kept: some hundreds of pages. */
const MOST_KEPT = 16 * 1024 * 1024;

/**
 * Keeps what was drawn. A drawing knows nothing but the address and the answers inside the page (decision 0015), so that the same
 * of both is the same page: a record that is read a hundred times a second is drawn once. Any change of an answer is another page.
 */
export function rememberDrawings(drawing: Drawing, mostKept = MOST_KEPT): Drawing {
  // In the order of their last use.
  const kept = new Map<string, DrawnPage>();
  const underWay = new Map<string, Promise<DrawnPage | undefined>>();
  let characters = 0;

  function keep(key: string, drawn: DrawnPage): void {
    kept.set(key, drawn);
    characters += drawn.body.length;
    for (const [oldest, { body }] of kept) {
      if (characters <= mostKept) break;
      kept.delete(oldest);
      characters -= body.length;
    }
  }

  async function drawOnce(key: string, page: PageToDraw): Promise<DrawnPage | undefined> {
    try {
      const drawn = await drawing.draw(page);
      if (drawn) keep(key, drawn);
      return drawn;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    draw(page) {
      const key = createHash('sha256').update(page.address).update('\n').update(page.first).digest('base64');
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return Promise.resolve(known);
      }
      const already = underWay.get(key);
      if (already) return already;
      const drawn = drawOnce(key, page);
      underWay.set(key, drawn);
      return drawn;
    },
    stop: () => drawing.stop(),
  };
}
