/** As much of JSON Schema as the description of the centre uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Described {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: { readonly 200: { readonly content: Content } };
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

/** One way into the centre, as its own description tells it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With parameters as `{name}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly mediaType: string; readonly schema: Schema };
  readonly answer: { readonly mediaType: string; readonly schema: Schema };
}

const onlyOne = (content: Content) => {
  const [mediaType, { schema }] = Object.entries(content)[0]!;
  return { mediaType, schema };
};

/** Whether it ends sessions, accounts or memberships of those who ask. */
const endsPeople = ({ method, path }: Operation): boolean =>
  (method === 'DELETE' && /account|session/.test(path)) || /member|role|sign-out/.test(path);

/** Everything that a description describes; what could cost people their account comes last. */
export function operationsOf({ paths }: Description): Operation[] {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id, parameters, requestBody, responses }]) => ({
      id,
      method: method.toUpperCase(),
      path,
      parameters,
      ...(requestBody && { body: onlyOne(requestBody.content) }),
      answer: onlyOne(responses[200].content),
    })),
  );
  return operations.toSorted((one, other) => Number(endsPeople(one)) - Number(endsPeople(other)));
}
