import { lazy, Suspense, useState } from 'react';
import { type DocumentRow, downloadVersion } from '#contracts/documents';
import { addressOf } from '#platform/contract';
import { Button, langOf, Side, Tag, useFormats, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Asking } from '../asking/Asking.tsx';
import type { AtRoom } from './at-room.ts';
import { Details } from './Details.tsx';
import { useMoments } from './use-moments.ts';
import { useSizes } from './use-sizes.ts';

const PageViewer = lazy(() =>
  import('../preview/PageViewer.tsx').then(({ PageViewer }) => ({ default: PageViewer })),
);

interface Props {
  document: DocumentRow;
  at: AtRoom;
}

const HINDRANCES = {
  'terms-not-accepted': 'hindrance_terms',
  expired: 'hindrance_expired',
} as const;

/** One document: what it is, who brought it, and what the reader may do with it. */
export function DocumentEntry({ document, at }: Props) {
  const t = useTexts(roomTexts);
  const [isOpen, setOpen] = useState(false);
  const [viewed, setViewed] = useState<number>();
  return (
    <li className="document-entry stack-s">
      <p className="document-title" {...langOf(document.language)}>
        {document.folder !== '' && <span className="note">{document.folder} / </span>}
        {document.title}
      </p>
      <About document={document} />
      <Hindered document={document} />
      {document.version.isActive && <p className="note">{t('active')}</p>}
      {document.version.nameDiffers && (
        <p className="note">{t('nameDiffers', { type: document.version.mediaType })}</p>
      )}
      <Acts document={document} at={at} isOpen={isOpen} onOpen={setOpen} onView={setViewed} />
      {isOpen && <Details caseId={at.caseId} document={document} onView={setViewed} />}
      {viewed !== undefined && (
        <Suspense fallback={<p className="note">{t('underWay')}</p>}>
          <PageViewer
            caseId={at.caseId}
            document={document}
            number={viewed}
            onClose={() => {
              setViewed(undefined);
              at.onChanged();
            }}
          />
        </Suspense>
      )}
    </li>
  );
}

/** Why it cannot be opened, or how it can all the same. */
function Hindered({ document: { hindrance, version } }: Pick<Props, 'document'>) {
  const t = useTexts(roomTexts);
  if (!hindrance || hindrance === 'deleted') return null;
  if (hindrance === 'view-only')
    return <p className="note">{t(version.hasPages ? 'hindrance_view' : 'hindrance_hidden')}</p>;
  return <p className="note">{t(HINDRANCES[hindrance])}</p>;
}

function About({ document }: { document: DocumentRow }) {
  const t = useTexts(roomTexts);
  const formats = useFormats();
  const size = useSizes();
  const moments = useMoments();
  const { sharedAt, openUntil, person } = document;
  // Only the side that brought it may limit it.
  const isOwn = document.may.includes('limit');
  return (
    <p className="document-about row">
      <Side code={document.by.split('/')[0]} />
      {person && <bdi>{person.name}</bdi>}
      <span className="note num">{t('broughtOn', { day: moments.day(document.broughtAt) })}</span>
      {sharedAt && <span className="note num">{t('sharedOn', { day: moments.day(sharedAt) })}</span>}
      <span className="note num">{size(document.version.bytes)}</span>
      <span className="note num">{t('version', { count: document.versionCount })}</span>
      {openUntil && (
        <Tag look="quiet">{t(isOwn ? 'openUntil' : 'openToYou', { day: formats.day(openUntil) })}</Tag>
      )}
      {document.isViewOnly && <Tag look="quiet">{t('viewOnly')}</Tag>}
    </p>
  );
}

interface ActsProps extends Props {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onView: (number: number) => void;
}

function Acts({ document, at, isOpen, onOpen, onView }: ActsProps) {
  const t = useTexts(roomTexts);
  const { caseId, onNewVersion } = at;
  const { id: documentId, version, title } = document;
  const may = (act: DocumentRow['may'][number]) => document.may.includes(act);
  return (
    <div className="row no-print">
      {may('view') && version.hasPages && (
        <Button
          aria-haspopup="dialog"
          aria-label={t('readNamed', { title })}
          onClick={() => onView(version.number)}
        >
          {t('read')}
        </Button>
      )}
      {may('open') && (
        <a
          className="button plain"
          download
          href={addressOf(downloadVersion, { id: caseId, documentId, number: version.number })}
          aria-label={t('downloadNamed', { title })}
        >
          {t('download')}
        </a>
      )}
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-label={t('details', { title })}
        onClick={() => onOpen(!isOpen)}
      >
        {t('detailsShort')}
      </Button>
      {may('add-version') && (
        <Button look="quiet" onClick={() => onNewVersion(document)}>
          {t('newVersion')}
        </Button>
      )}
      <Asking document={document} at={at} />
    </div>
  );
}
