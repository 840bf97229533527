import { PageLink, Section, Table, Tag, useFormats, useTexts } from '#ui';
import type { RecordPage } from '../../../contract.ts';
import { knownSpan } from '../../../domain/dates/edtf.ts';
import { RegisterDate } from '../../words/RegisterDate.tsx';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSource } from '../claims/ClaimSource.tsx';
import { texts } from '../texts.ts';

type Linked = RecordPage['before'][number];
type Direction = 'before' | 'after' | 'related';

/** What it came from, what came from it, and what belongs to it with no descent. */
export function Neighbours({ record }: { record: RecordPage }) {
  const t = useTexts(texts);
  return (
    <>
      <Beside record={record} direction="before" />
      <Beside record={record} direction="after" />
      <Beside record={record} direction="related" />
      <Listings record={record} />
      {record.before.length + record.after.length > 0 && (
        <p>
          <PageLink to={`/register/${encodeURIComponent(record.line.reference)}/lineage`}>
            {t('lineage')}
          </PageLink>
        </p>
      )}
    </>
  );
}

function Beside({ record, direction }: { record: RecordPage; direction: Direction }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  const rows = record[direction];
  if (rows.length === 0) return null;
  const title = t(direction);
  const family = direction === 'after' ? 'back' : 'relation';
  return (
    <Section title={title} meta={<span className="num">{formats.number(rows.length)}</span>}>
      <Table<Linked>
        caption={title}
        isCaptionHidden
        rows={rows}
        keyOf={({ relation, record: { reference } }) => `${relation} ${reference}`}
        columns={[
          { title: t('how'), cell: ({ relation }) => words.of(family, relation) },
          { title: t('record'), isHead: true, cell: (linked) => <Neighbour of={linked} record={record} /> },
          { title: t('kind'), cell: ({ record: { kind, type } }) => words.type(kind, type) },
          { title: t('when'), cell: ({ record: { date } }) => <RegisterDate date={date} /> },
        ]}
      />
    </Section>
  );
}

/** Another record, with who says that they belong together where this one says it, and whether it came after the day asked for. */
function Neighbour({ of: { record: other, relation }, record }: { of: Linked; record: RecordPage }) {
  const t = useTexts(texts);
  const { content, asOf } = record;
  const link = content.links.find(
    ({ to, ...one }) => 'record' in to && to.record === other.reference && one.relation === relation,
  );
  const begun = knownSpan(other.date)?.from;
  return (
    <>
      <PageLink
        to={`/register/${encodeURIComponent(other.reference)}`}
        query={asOf === undefined ? {} : { asOf }}
      >
        <TextFor of={other.titles} />
      </PageLink>{' '}
      {asOf !== undefined && begun !== undefined && begun > asOf && <Tag look="quiet">{t('later')}</Tag>}
      {link && <ClaimSource content={content} of={link} />}
    </>
  );
}

/** Offers and requests of the centre that it leads to. */
function Listings({ record: { content } }: { record: RecordPage }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const links = content.links.flatMap(({ to, ...link }) =>
    'opportunity' in to ? [{ ...link, opportunity: to.opportunity }] : [],
  );
  return (
    links.length > 0 && (
      <Section title={t('listings')}>
        <ul className="stack-s">
          {links.map(({ opportunity, relation, source }) => (
            <li key={`${relation} ${opportunity}`}>
              {words.of('relation', relation)}{' '}
              <PageLink to={`/opportunities/${encodeURIComponent(opportunity)}`}>{opportunity}</PageLink>
              <ClaimSource content={content} of={{ source }} />
            </li>
          ))}
        </ul>
      </Section>
    )
  );
}
