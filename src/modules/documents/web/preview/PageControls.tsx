import { Button, useTexts } from '#ui';
import { previewTexts } from '../texts/preview.ts';

/** How often the width of the window a page is wide. */
const zooms = [1, 2, 3] as const;
export type Zoom = (typeof zooms)[number];

interface Props {
  page: number;
  pages: number;
  zoom: Zoom;
  onPage: (page: number) => void;
  onZoom: (zoom: Zoom) => void;
}

/** Which page, and how large. */
export function PageControls({ page, pages, zoom, onPage, onZoom }: Props) {
  const t = useTexts(previewTexts);
  return (
    <div className="document-controls row no-print">
      <Button disabled={page === 1} onClick={() => onPage(page - 1)}>
        {t('previous')}
      </Button>
      <output className="num">{t('pageOf', { page, pages })}</output>
      <Button disabled={page === pages} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
      <label className="row">
        <span>{t('zoom')}</span>
        <select
          className="input"
          value={zoom}
          onChange={({ target }) => onZoom(Number(target.value) as Zoom)}
        >
          {zooms.map((one) => (
            <option key={one} value={one}>
              {t('width', { zoom: one })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
