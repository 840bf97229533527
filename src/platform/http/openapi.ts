import { z } from 'zod';
import { type Endpoint, isPlain, mediaTypeOf, problem } from '#platform/contract';

type JsonSchema = Record<string, unknown> & { properties?: Record<string, JsonSchema>; required?: string[] };

const schemaOf = (type: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as JsonSchema;
  return schema as JsonSchema;
};

/** Describes every endpoint in OpenAPI 3.1, from the very schemas that check requests and answers. */
export function openApi(endpoints: readonly Endpoint[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const address = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[address] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Green Channel',
      version,
      summary: 'Offers, requests and organisations of both sides of a corridor, and what matches what.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { Problem: schemaOf(problem, 'output') } },
  };
}

function answered(endpoint: Endpoint) {
  const mediaType = mediaTypeOf(endpoint);
  if (mediaType === undefined)
    return {
      description: 'Done',
      content: { 'application/json': { schema: schemaOf(endpoint.output, 'output') } },
    };
  return {
    description: isPlain(endpoint) ? 'In a format of its own' : 'A file; content-disposition has its name',
    content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
  };
}

const bodyOf = (endpoint: Endpoint, schema: object) =>
  endpoint.body === 'bytes'
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { [endpoint.body === 'form' ? 'application/x-www-form-urlencoded' : 'application/json']: { schema } };

function operation(endpoint: Endpoint) {
  const { method, path, summary, input } = endpoint;
  const schema = schemaOf(input, 'input');
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name!));
  const named = Object.entries(schema.properties ?? {});
  const rest = named.filter(([name]) => !inPath.has(name));
  const asParameter = (place: 'path' | 'query') => (pair: [string, JsonSchema]) => ({
    name: pair[0],
    in: place,
    required: place === 'path' || (schema.required ?? []).includes(pair[0]),
    schema: pair[1],
  });
  const parameters = [
    ...named.filter(([name]) => inPath.has(name)).map(asParameter('path')),
    ...(method === 'GET' || endpoint.body === 'bytes' ? rest.map(asParameter('query')) : []),
  ];
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest),
    required: (schema.required ?? []).filter((name) => !inPath.has(name)),
  };
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase())}`,
    tags: [path.startsWith('/api/') ? path.split('/')[2] : 'places'],
    summary,
    parameters,
    ...(method !== 'GET' && {
      requestBody: { required: true, content: bodyOf(endpoint, body) },
    }),
    responses: {
      200: answered(endpoint),
      default: {
        description: 'Refused or broken (RFC 9457), every fault at once',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}
