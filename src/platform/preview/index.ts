export {
  MOST_PREVIEWED_BYTES,
  type Picture,
  type PdfSource,
  type Preview,
  startPreview,
} from './start-preview.ts';
