import { createMemoryHistory } from '@tanstack/react-router';
import { prerender } from 'react-dom/static';
import { readQuery, writeQuery } from '#platform/contract';
import { createAnswers } from '#ui';
import { Centre } from './Centre.tsx';
import { createPages } from './routes.tsx';

/**
 * Draws the page at an address from the answers that travel inside it, as somebody without an account sees it first.
 * Runs in the server's drawing thread (built into dist/server); throws when any part cannot be drawn.
 */
export async function drawPage({ address, first }: { address: string; first: string }) {
  const pages = createPages();
  const history = createMemoryHistory({ initialEntries: [spelledPlainly(address)] });
  // Scroll positions would be restored by a script inside the page, which the content security policy stops.
  pages.update({ ...pages.options, history, scrollRestoration: false });
  await pages.load();
  const { matches } = pages.state;
  if (matches.length === 0 || matches.some(({ status }) => status !== 'success'))
    throw new Error('The address leads to no page that could be drawn.');
  const troubles: unknown[] = [];
  const { prelude } = await prerender(<Centre answers={createAnswers(first)} pages={pages} />, {
    onError: (error) => void troubles.push(error),
    // A large part is not held back to be put in its place by a script later.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  const html = await new Response(prelude).text();
  if (troubles.length > 0) throw troubles[0];
  // What belongs into the head comes first.
  const [, title = '', body = ''] = /^(?:<title>([^<]*)<\/title>)?(.*)$/s.exec(html) ?? [];
  return { title, body };
}

/** Queries in the order of their names: the router would lead every other spelling there first. */
function spelledPlainly(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const plain = writeQuery(readQuery(query));
  return plain ? `${path}?${plain}` : path;
}
