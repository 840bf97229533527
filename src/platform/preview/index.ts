export { MOST_PREVIEWED_BYTES, type Picture, type Preview, startPreview } from './start-preview.ts';
