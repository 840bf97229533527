import type { ReactNode } from 'react';
import { inputFrom } from '#platform/contract';
import { languageTag, textFor } from '#platform/languages';
import { Column, Columns, Notice, Page, useAddress, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { getRecord, type RecordPage as Answer } from '../../contract.ts';
import { disputed } from '../../domain/claims.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { Above } from './Above.tsx';
import { AsOf } from './time/AsOf.tsx';
import { Disputed } from './claims/Disputed.tsx';
import { Documents } from './claims/Documents.tsx';
import { Identifiers } from './beside/Identifiers.tsx';
import { Money } from './claims/Money.tsx';
import { Neighbours } from './beside/Neighbours.tsx';
import { NoRecord } from './NoRecord.tsx';
import { Parties } from './claims/Parties.tsx';
import { Readiness } from './claims/Readiness.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { Revisions } from './time/Revisions.tsx';
import { Sources } from './claims/Sources.tsx';
import { Standing } from './time/Standing.tsx';
import { Stated } from './claims/Stated.tsx';
import { texts } from './texts.ts';
import { Titles } from './Titles.tsx';
import '../register.css';

interface Props {
  reference: string;
  /** What those who keep the register find here. */
  editing?: (record: Answer) => ReactNode;
  /** The picture of where it came from and what came of it. */
  lineage?: (record: Answer) => ReactNode;
  /** How to cite and fetch it. */
  use?: (record: Answer) => ReactNode;
}

/** One record: every statement with its source, how it stood over time, and its neighbours. */
export function RecordPage({ reference, ...slots }: Props) {
  const t = useTexts(texts);
  const { query } = useAddress();
  const { answer, error, again } = useEndpoint(
    getRecord,
    { ...inputFrom(getRecord, query), reference },
    { keepsFormer: true },
  );
  if (answer) return <Whole record={answer} {...slots} />;
  if (error) return <NoRecord reference={reference} error={error} onAgain={again} />;
  return (
    <Page title={t('record')} crumbs={[{ to: '/register', title: t('register') }]}>
      <Waiting says={t('waiting')} lines={9} />
    </Page>
  );
}

function Whole({ record, editing, lineage, use }: { record: Answer } & Omit<Props, 'reference'>) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const { content, line, asOf } = record;
  const title = textFor(line.titles, useLanguage());
  return (
    <Page
      title={title?.text ?? line.reference}
      titleLang={title && languageTag[title.language]}
      lede={<Titles record={record} />}
      above={<Above record={record} />}
      crumbs={[
        { to: '/register', title: t('register') },
        { to: '/register', query: { kind: line.kind }, title: words.kinds(line.kind) },
      ]}
    >
      <Columns>
        <Column span={8}>
          {content.isInvented && <Notice>{t('inventedSay')}</Notice>}
          {record.mergedFrom && <Notice>{t('merged', { reference: record.mergedFrom })}</Notice>}
          {editing?.(record)}
          {disputed(content).map((property) => (
            <Disputed key={property} property={property} content={content} />
          ))}
          <Stated content={content} />
          <Parties content={content} />
          <Money content={content} />
          <Readiness content={content} />
          <Standing content={content} asOf={asOf} />
          <Neighbours record={record} />
          {lineage?.(record)}
          <Documents content={content} />
          <Revisions reference={line.reference} />
        </Column>
        <Column span={4} as="aside" label={t('facts')}>
          <RecordFacts record={record} />
          <AsOf asOf={asOf} />
          <Identifiers content={content} />
          <Sources content={content} />
          {use?.(record)}
        </Column>
      </Columns>
    </Page>
  );
}
