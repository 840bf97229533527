export { openApi as describeApi } from './openapi.ts';
export { createServer, type ServerParts } from './server.ts';
export { type RequestContext, serve, type Served } from './serve.ts';
export { serveWebsite, type Website } from './website.ts';
