export {
  compartment,
  countPages,
  deleteDocument,
  type DocumentAct,
  documentActs,
  type DocumentRow,
  documentRow,
  downloadArchive,
  downloadVersion,
  getDocument,
  type Hindrance,
  hindrances,
  limitDocument,
  listDocuments,
  listReadings,
  renameDocument,
  shareDocument,
  showPage,
  type Version,
  version,
} from './contract/document.ts';
export {
  beginUpload,
  cancelUpload,
  finishUpload,
  getUpload,
  listUploads,
  sendBytes,
  type Upload,
  upload,
} from './contract/upload.ts';
export { askAboutDocument, listQuestions, type Question, question } from './contract/question.ts';
export { acceptTerms, endTerms, listTerms, setTerms, type Terms, terms } from './contract/terms.ts';
