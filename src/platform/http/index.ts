export { openApi as describeApi } from './openapi.ts';
export { createServer, serveWebsite } from './load-server.ts';
export { notOlderThan } from './not-older-than.ts';
export type { RequestContext } from './asking/context.ts';
export { type AskedPart, partOf } from './asking/part.ts';
export {
  type InSteps,
  type OfRequest,
  serve,
  type Served,
  servedInSteps,
  servedWith,
  type WithoutDatabase,
} from './serve.ts';
export type { ServerParts } from './server.ts';
export type {
  Drawing,
  DrawnPage,
  FirstReads,
  ForMachines,
  PageToDraw,
  ReadPage,
  Website,
} from './website.ts';
