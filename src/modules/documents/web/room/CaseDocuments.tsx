import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type DocumentRow, downloadArchive, listDocuments } from '#contracts/documents';
import { addressOf } from '#platform/contract';
import { Answer, Button, Empty, Notice, Section, useEndpoint, useTexts, Waiting } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Sender } from '../upload/Sender.tsx';
import { useUploads } from '../upload/use-uploads.ts';
import type { AtRoom } from './at-room.ts';
import { DocumentEntry } from './DocumentEntry.tsx';
import { TermsNotices } from './TermsNotices.tsx';
import { useCompartmentNames } from './use-compartment-names.ts';
import '../documents.css';

/** As many as come at once, and again each time more are asked for. */
const PAGE = 50;

/** The documents of a case, by who may read them, and a place to add some. */
export function CaseDocuments({ caseId }: { caseId: string }) {
  const t = useTexts(roomTexts);
  const answers = useQueryClient();
  const [limit, setLimit] = useState(PAGE);
  const [target, setTarget] = useState<DocumentRow>();
  const room = useEndpoint(
    listDocuments,
    { id: caseId, limit: String(Math.min(100, limit)) },
    { isAlwaysAsked: true, keepsFormer: true },
  );
  const changed = () => void answers.invalidateQueries();
  const uploads = useUploads(caseId, changed);
  return (
    <Section title={t('documents')} className="document-room">
      <Answer of={room} waiting={<Waiting says={t('fetching')} lines={3} />}>
        {({ rows, compartments, total, isClosed }) => (
          <div className="stack">
            {isClosed && (
              <Notice>
                <p>{t('closedSay')}</p>
              </Notice>
            )}
            <TermsNotices caseId={caseId} onChanged={changed} />
            {rows.length === 0 && <Empty title={t('none')} tries={isClosed ? [] : [t('noneTry')]} />}
            {compartments.map((code) => (
              <Compartment
                key={code}
                code={code}
                rows={rows.filter(({ compartment }) => compartment === code)}
                at={{ caseId, onChanged: changed, onNewVersion: setTarget }}
              />
            ))}
            {total > rows.length && limit < 100 && (
              <Button onClick={() => setLimit(limit + PAGE)}>{t('more')}</Button>
            )}
            <Sender
              key={target?.id ?? 'new'}
              caseId={caseId}
              compartments={isClosed ? [] : compartments}
              target={target}
              onEnd={() => setTarget(undefined)}
              uploads={uploads}
            />
          </div>
        )}
      </Answer>
    </Section>
  );
}

interface CompartmentProps {
  code: string;
  rows: readonly DocumentRow[];
  at: Omit<AtRoom, 'folders'>;
}

function Compartment({ code, rows, at }: CompartmentProps) {
  const t = useTexts(roomTexts);
  const nameOf = useCompartmentNames();
  const folders = [...new Set(rows.map(({ folder }) => folder))].filter((folder) => folder !== '');
  if (rows.length === 0) return null;
  return (
    <div className="document-compartment stack-s">
      <h3>{nameOf(code)}</h3>
      <p className="note">{t(code === 'shared' ? 'sharedSay' : 'narrowSay')}</p>
      <p className="no-print">
        <a download href={addressOf(downloadArchive, { id: at.caseId, compartment: code })}>
          {t('archive')}
        </a>
      </p>
      <ul className="document-list">
        {rows.map((row) => (
          <DocumentEntry key={row.id} document={row} at={{ ...at, folders }} />
        ))}
      </ul>
    </div>
  );
}
