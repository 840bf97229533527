export { openApi as describeApi } from './openapi.ts';
export { createServer, type ServerParts } from './server.ts';
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
export {
  type Drawing,
  type DrawnPage,
  type FirstReads,
  type ForMachines,
  type PageToDraw,
  type ReadPage,
  serveWebsite,
  type Website,
} from './website.ts';
