import { type DocumentRow, downloadVersion, getDocument, listReadings } from '#contracts/documents';
import { addressOf } from '#platform/contract';
import { Answer, Button, Side, Tag, useEndpoint, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Questions } from './Questions.tsx';
import { useMoments } from './use-moments.ts';
import { useSizes } from './use-sizes.ts';

interface Props {
  caseId: string;
  document: DocumentRow;
  onView: (number: number) => void;
}

/** Versions of a document, who was given it, and what was asked about it. */
export function Details({ caseId, document, onView }: Props) {
  return (
    <div className="document-details stack">
      <Versions caseId={caseId} document={document} onView={onView} />
      <Readers caseId={caseId} document={document} />
      <Questions caseId={caseId} document={document} />
    </div>
  );
}

function Versions({ caseId, document: { id: documentId, may }, onView }: Props) {
  const t = useTexts(roomTexts);
  const moments = useMoments();
  const size = useSizes();
  const found = useEndpoint(getDocument, { id: caseId, documentId }, { isAlwaysAsked: true });
  return (
    <div className="stack-s">
      <h4>{t('versions')}</h4>
      <Answer of={found}>
        {({ versions }) => (
          <ul className="document-list">
            {versions.map(({ number, name, bytes, addedAt, hasPages }) => (
              <li key={number} className="row">
                <span className="num">{t('versionLine', { number, day: moments.day(addedAt) })}</span>
                <bdi className="note">{name}</bdi>
                <span className="note num">{size(bytes)}</span>
                {may.includes('view') && hasPages && (
                  <Button
                    look="quiet"
                    aria-haspopup="dialog"
                    aria-label={t('readNamed', { title: `${name}, ${number}` })}
                    onClick={() => onView(number)}
                  >
                    {t('read')}
                  </Button>
                )}
                {may.includes('open') && (
                  <a
                    download
                    href={addressOf(downloadVersion, { id: caseId, documentId, number })}
                    aria-label={t('downloadNamed', { title: `${name}, ${number}` })}
                  >
                    {t('download')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}

function Readers({ caseId, document: { id: documentId } }: Omit<Props, 'onView'>) {
  const t = useTexts(roomTexts);
  const moments = useMoments();
  const found = useEndpoint(listReadings, { id: caseId, documentId }, { isAlwaysAsked: true });
  return (
    <div className="stack-s">
      <h4>{t('readers')}</h4>
      <Answer of={found}>
        {({ rows }) => (
          <>
            {rows.length === 0 && <p className="note">{t('noReaders')}</p>}
            <ul className="document-list">
              {rows.map(({ id, by, person, version: number, at, way, mark }) => (
                <li key={id} className="row">
                  <Side code={by.split('/')[0]} />
                  {person && <bdi>{person.name}</bdi>}
                  <span className="note num">
                    {t('readingLine', { way, number, moment: moments.moment(at) })}
                  </span>
                  {mark && <Tag look="quiet">{t('mark', { mark })}</Tag>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </div>
  );
}
