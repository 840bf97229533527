import type { ServerParts } from './server.ts';
import type { Website } from './website.ts';

/**
 * The web framework is loaded with the first server: threads and commands that come through this door for anything else start
 * without it.
 */
export const createServer = async (parts: ServerParts) => (await import('./server.ts')).createServer(parts);

export const serveWebsite = async (
  server: Awaited<ReturnType<typeof createServer>>,
  website: Website,
): Promise<void> => (await import('./website.ts')).serveWebsite(server, website);
