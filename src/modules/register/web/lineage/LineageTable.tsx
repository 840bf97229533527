import { addressOf } from '#platform/contract';
import { LanguageText, PageLink, Section, Side, Table, TableLinks, Tag, useLanguage, useTexts } from '#ui';
import { exportLineage } from '../../contract.ts';
import { RegisterDate } from '../words/RegisterDate.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { lineageTexts } from './texts/lineage.ts';
import type { Lineage, LineageRow } from './shown-of.ts';

/** What the picture shows, and what it has no room for, in the order in which one came from the other. */
export function LineageTable({ lineage: { nodes, edges, opportunities } }: { lineage: Lineage }) {
  const t = useTexts(lineageTexts);
  const reader = useLanguage();
  const here = nodes.find(({ depth }) => depth === 0)!.reference;
  const words = useRegisterWords();
  const records = new Map(nodes.map((node) => [node.reference, node]));
  const cameFrom = Map.groupBy(edges, ({ from }) => from);
  const listings = Map.groupBy(opportunities, ({ of }) => of);
  return (
    <Section title={<span id="lineage-table">{t('table')}</span>} meta={t('tableMeta', { n: nodes.length })}>
      <Table
        caption={t('table')}
        isCaptionHidden
        rows={nodes}
        keyOf={({ reference }) => reference}
        columns={[
          { title: t('record'), isHead: true, cell: (node) => <Named node={node} /> },
          { title: t('kind'), cell: ({ kind, type }) => words.type(kind, type) },
          { title: t('date'), cell: ({ date }) => <RegisterDate date={date} /> },
          { title: t('sides'), cell: ({ sides }) => <Sides sides={sides} /> },
          {
            title: t('cameFrom'),
            cell: ({ reference }) => (
              <ul className="lineage-from">
                {(cameFrom.get(reference) ?? []).map(({ to, relation }) => (
                  <li key={`${relation} ${to}`}>
                    <span className="note">{words.of('relation', relation)}</span>{' '}
                    <TextFor of={records.get(to)?.titles ?? {}} />
                  </li>
                ))}
                {(listings.get(reference) ?? []).map(({ opportunity, relation }) => (
                  <li key={`${relation} ${opportunity}`}>
                    <span className="note">{words.of('relation', relation)}</span>{' '}
                    <PageLink to={`/opportunities/${encodeURIComponent(opportunity)}`}>
                      {t('listingOf', { reference: opportunity })}
                    </PageLink>
                  </li>
                ))}
              </ul>
            ),
          },
          { title: t('steps'), cell: (node) => <Steps node={node} /> },
        ]}
      />
      <TableLinks
        label={t('table')}
        hrefOf={(format) => addressOf(exportLineage, { reference: here, reader, format })}
      />
    </Section>
  );
}

function Named({ node: { reference, titles, isInvented } }: { node: LineageRow }) {
  const t = useTexts(lineageTexts);
  return (
    <>
      <PageLink to={`/register/${reference}`}>
        <TextFor of={titles} />
      </PageLink>{' '}
      {isInvented && <Tag look="quiet">{t('isInvented')}</Tag>}
    </>
  );
}

function Steps({ node: { depth, reference } }: { node: LineageRow }) {
  const t = useTexts(lineageTexts);
  if (depth === 0) return t('here');
  return (
    <PageLink to={`/register/${reference}/lineage`}>
      {t(depth < 0 ? 'stepsBefore' : 'stepsAfter', { n: Math.abs(depth) })}
    </PageLink>
  );
}

function Sides({ sides }: { sides: readonly string[] }) {
  const t = useTexts(lineageTexts);
  if (sides.length === 0) return <LanguageText className="note">{t('sidesUnstated')}</LanguageText>;
  return <Side code={sides.length > 1 ? 'both' : sides[0]} />;
}
