import { PageLink, Side, Table, Tag, useTexts } from '#ui';
import type { CommitmentState } from '../../contract.ts';
import { RegisterDate } from '../words/RegisterDate.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { sessionTexts } from './texts.ts';

interface Props {
  caption: string;
  rows: readonly CommitmentState[];
  /** Says in which session each was agreed. */
  isWithSession?: boolean;
}

/** What was promised: by whom of each side, until when, how it stands, and what shows it. */
export function CommitmentTable({ caption, rows, isWithSession = false }: Props) {
  const t = useTexts(sessionTexts);
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={rows}
      keyOf={({ record }) => record.reference}
      columns={[
        {
          title: t('commitment'),
          isHead: true,
          cell: ({ record, session }) => (
            <>
              <PageLink to={`/register/${record.reference}`}>
                <TextFor of={record.titles} />
              </PageLink>
              {isWithSession && (
                <p className="note">
                  {t('agreedIn')} <TextFor of={session.titles} />
                </p>
              )}
            </>
          ),
        },
        { title: t('owners'), cell: (row) => <Owners of={row} /> },
        { title: t('due'), cell: ({ due }) => <RegisterDate date={due} /> },
        { title: t('standing'), cell: (row) => <StandingOf of={row} /> },
        { title: t('evidence'), cell: ({ evidence }) => <EvidenceLinks links={evidence} /> },
      ]}
    />
  );
}

function Owners({ of: { owners } }: { of: CommitmentState }) {
  return (
    <ul className="session-lines">
      {owners.map(({ name, side }) => (
        <li key={JSON.stringify(name)}>
          {side && <Side code={side} />} <TextFor of={name} as="bdi" />
        </li>
      ))}
    </ul>
  );
}

function StandingOf({ of: { standing, isLate } }: { of: CommitmentState }) {
  const t = useTexts(sessionTexts);
  const words = useRegisterWords();
  const key = `standing_${standing}`;
  return (
    <span className="row session-standing">
      <Tag look={standing === 'unknown' ? 'unknown' : 'plain'}>
        {t.knows(key) ? t(key) : words.of('standing', standing)}
      </Tag>
      {isLate && <Tag look="late">{t('late')}</Tag>}
    </span>
  );
}
