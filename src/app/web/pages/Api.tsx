import { Answer, langOf, Notice, Page, Section, Table, useEndpoint, useLanguage, useTexts } from '#ui';
import { pageTexts } from './texts.ts';
import './pages.css';
import { type ApiDescription, describeApi, type Operation, outline, typeOf } from './api-description.ts';

/** The interface for people: every question with what goes in and what comes out. */
export function Api() {
  const t = useTexts(pageTexts);
  const reader = useLanguage();
  const described = useEndpoint(describeApi, {}, { isLasting: true });
  return (
    <Page title={t('apiTitle')} lede={t('apiLede')}>
      <div className="stack">
        <Notice>
          <p>
            {t('apiNoKey')} {reader !== 'en' && t('apiEnglish')}{' '}
            <a href="/api/openapi.json">{t('apiFile')}</a>
          </p>
        </Notice>
        <Answer of={described}>{(description) => <Operations of={description} />}</Answer>
      </div>
    </Page>
  );
}

interface Listed extends Operation {
  readonly method: string;
  readonly path: string;
}

function Operations({ of }: { of: ApiDescription }) {
  const t = useTexts(pageTexts);
  const all: Listed[] = Object.entries(of.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
  return (
    <div className="stack">
      <nav aria-label={t('apiContents')}>
        <ul className="api-contents">
          {all.map(({ operationId, method, path }) => (
            <li key={operationId}>
              <a href={`#${operationId}`}>
                <code>
                  {method} {path}
                </code>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {all.map((operation) => (
        <OperationPart key={operation.operationId} operation={operation} />
      ))}
    </div>
  );
}

function OperationPart({ operation }: { operation: Listed }) {
  const t = useTexts(pageTexts);
  const output = Object.values(operation.responses['200']?.content ?? {})[0]?.schema ?? {};
  return (
    <div id={operation.operationId} className="api-operation">
      <Section
        title={
          <code>
            {operation.method} {operation.path}
          </code>
        }
      >
        <div className="stack-s">
          <p {...langOf('en')}>{operation.summary}</p>
          <Inputs operation={operation} />
          <h3>{t('apiTry')}</h3>
          <pre className="verbatim">{commandFor(operation)}</pre>
          <details>
            <summary>{t('apiOutput')}</summary>
            <pre className="verbatim">{outline(output)}</pre>
          </details>
        </div>
      </Section>
    </div>
  );
}

function Inputs({ operation }: { operation: Listed }) {
  const t = useTexts(pageTexts);
  const body = operation.requestBody?.content['application/json']?.schema;
  const inBody = Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'body' as const,
    required: body?.required?.includes(name) ?? false,
    schema,
  }));
  const rows = [...operation.parameters, ...inBody];
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t('apiInput')}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { title: t('apiName'), isHead: true, cell: ({ name }) => <code>{name}</code> },
        { title: t('apiType'), cell: ({ schema }) => <code className="api-type">{typeOf(schema)}</code> },
        { title: t('apiWhere'), cell: (row) => t('apiIn', { place: row.in }) },
        { title: t('apiNeeded'), cell: ({ required }) => (required ? t('apiYes') : t('apiNo')) },
      ]}
    />
  );
}

/** A command to copy; what has to be filled in stands in capitals. */
function commandFor({ method, path, requestBody }: Listed): string {
  const address = `${location.origin}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase())}`;
  if (!requestBody) return `curl '${address}'`;
  return `curl -X ${method} '${address}' -H 'content-type: application/json' -d '{"text": "…"}'`;
}
