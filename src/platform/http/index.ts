export { openApi as describeApi } from './openapi.ts';
export { createServer, type ServerParts } from './server.ts';
export { localPath } from './answering/local-path.ts';
export type { RequestContext } from './asking/context.ts';
export { type OfRequest, serve, type Served, servedWith, type WithoutDatabase } from './serve.ts';
export {
  type Drawing,
  type DrawnPage,
  type FirstReads,
  type PageToDraw,
  serveWebsite,
  type Website,
} from './website.ts';
