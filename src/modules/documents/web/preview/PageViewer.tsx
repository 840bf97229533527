import { useEffect, useId, useRef, useState } from 'react';
import { countPages, type DocumentRow } from '#contracts/documents';
import { Button, langOf, useEndpoint, useTexts, Waiting } from '#ui';
import { previewTexts } from '../texts/preview.ts';
import { PageImage, type ShownPage, WIDTH } from './PageImage.tsx';
import { Unshown } from './Unshown.tsx';
import { PageControls, type Zoom } from './PageControls.tsx';
import './preview.css';

interface Props {
  caseId: string;
  document: DocumentRow;
  /** Of the version. */
  number: number;
  onClose: () => void;
}

/** The pages of a version, one at a time, each with the reader's name across it. */
export function PageViewer({ caseId, document, number, onClose }: Props) {
  const t = useTexts(previewTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const at = { id: caseId, documentId: document.id, number };
  const { answer, error, again } = useEndpoint(countPages, at);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="document-viewer" aria-labelledby={id} onClose={onClose}>
      <header className="row">
        <h2 id={id} {...langOf(document.language)}>
          {document.title}
        </h2>
        <Button className="no-print" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </header>
      {answer && <Pages at={at} title={document.title} pages={answer.pages} />}
      {!answer && error && <Unshown error={error} onAgain={again} />}
      {!answer && !error && <Waiting says={t('opening')} />}
    </dialog>
  );
}

/** Pixels of a page that is shown whole, as the style sheet has it. */
const WIDEST = 960;

interface PagesProps {
  at: Omit<ShownPage, 'page'>;
  title: string;
  pages: number;
}

function Pages({ at, title, pages }: PagesProps) {
  const t = useTexts(previewTexts);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(1);
  const place = useRef<HTMLElement>(null);
  const goTo = (wanted: number) => {
    setPage(Math.min(pages, Math.max(1, wanted)));
    place.current?.scrollTo({ top: 0 });
  };
  useLeafing((key) => ({ ArrowLeft: page - 1, ArrowRight: page + 1, Home: 1, End: pages })[key], goTo);
  return (
    <div className="document-pages">
      <PageControls page={page} pages={pages} zoom={zoom} onPage={goTo} onZoom={setZoom} />
      <p className="note no-print">{t('named')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it to do so */}
      <section ref={place} className={`document-sheet zoom-${zoom}`} aria-label={t('sheet')} tabIndex={0}>
        <PageImage
          key={page}
          at={{ ...at, page }}
          isLarge={zoom * Math.min(window.innerWidth, WIDEST) > WIDTH}
          alt={t('pageAlt', { page, pages, title })}
        />
      </section>
    </div>
  );
}

/** Keys that lead to another page, wherever the focus is but in a choice. */
function useLeafing(pageOf: (key: string) => number | undefined, goTo: (page: number) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = pageOf(event.key);
      if (wanted === undefined || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      goTo(wanted);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
