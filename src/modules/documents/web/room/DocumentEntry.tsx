import { type ReactNode, useState } from 'react';
import { type DocumentRow, downloadVersion } from '#contracts/documents';
import { addressOf } from '#platform/contract';
import { Button, langOf, Side, Tag, useFormats, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import type { AtRoom } from './at-room.ts';
import { Details } from './Details.tsx';
import { RemoveDialog, ShareDialog } from './dialogs.tsx';
import { useMoments } from './use-moments.ts';
import { useSizes } from './use-sizes.ts';

interface Props {
  document: DocumentRow;
  at: AtRoom;
}

const HINDRANCES = {
  'terms-not-accepted': 'hindrance_terms',
  expired: 'hindrance_expired',
  'view-only': 'hindrance_view',
} as const;

/** One document: what it is, who brought it, and what the reader may do with it. */
export function DocumentEntry({ document, at }: Props) {
  const t = useTexts(roomTexts);
  const [isOpen, setOpen] = useState(false);
  const { hindrance } = document;
  return (
    <li className="document-entry stack-s">
      <p className="document-title" {...langOf(document.language)}>
        {document.folder !== '' && <span className="note">{document.folder} / </span>}
        {document.title}
      </p>
      <About document={document} />
      {hindrance && hindrance !== 'deleted' && <p className="note">{t(HINDRANCES[hindrance])}</p>}
      {document.version.isActive && <p className="note">{t('active')}</p>}
      {document.version.nameDiffers && (
        <p className="note">{t('nameDiffers', { type: document.version.mediaType })}</p>
      )}
      <Acts
        document={document}
        at={at}
        details={
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={t('details', { title: document.title })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('detailsShort')}
          </Button>
        }
      />
      {isOpen && <Details caseId={at.caseId} document={document} />}
    </li>
  );
}

function About({ document }: { document: DocumentRow }) {
  const t = useTexts(roomTexts);
  const formats = useFormats();
  const size = useSizes();
  const moments = useMoments();
  const { sharedAt, openUntil, person } = document;
  return (
    <p className="document-about row">
      <Side code={document.by.split('/')[0]} />
      {person && <bdi>{person.name}</bdi>}
      <span className="note num">{t('broughtOn', { day: moments.day(document.broughtAt) })}</span>
      {sharedAt && <span className="note num">{t('sharedOn', { day: moments.day(sharedAt) })}</span>}
      <span className="note num">{size(document.version.bytes)}</span>
      <span className="note num">{t('version', { count: document.versionCount })}</span>
      {openUntil && <Tag look="quiet">{t('openUntil', { day: formats.day(openUntil) })}</Tag>}
      {document.isViewOnly && <Tag look="quiet">{t('viewOnly')}</Tag>}
    </p>
  );
}

function Acts({ document, at, details }: Props & { details: ReactNode }) {
  const t = useTexts(roomTexts);
  const [asked, setAsked] = useState<'share' | 'remove'>();
  const { caseId, onChanged, onNewVersion } = at;
  const { id: documentId, version, title } = document;
  const may = (act: DocumentRow['may'][number]) => document.may.includes(act);
  const close = () => setAsked(undefined);
  return (
    <div className="row no-print">
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
      {details}
      {may('add-version') && (
        <Button look="quiet" onClick={() => onNewVersion(document)}>
          {t('newVersion')}
        </Button>
      )}
      {may('share') && (
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked('share')}>
          {t('share')}
        </Button>
      )}
      {may('delete') && (
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked('remove')}>
          {t('remove')}
        </Button>
      )}
      {asked === 'share' && (
        <ShareDialog caseId={caseId} document={document} onDone={onChanged} onClose={close} />
      )}
      {asked === 'remove' && (
        <RemoveDialog caseId={caseId} document={document} onDone={onChanged} onClose={close} />
      )}
    </div>
  );
}
